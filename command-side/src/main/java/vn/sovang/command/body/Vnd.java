package vn.sovang.command.body;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An amount of đồng, from 0 to 10^15. */
@Min(value = 0, message = "must be at least 0")
@Max(value = Vnd.MOST, message = "must be at most 10^15")
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface Vnd {

    long MOST = 1_000_000_000_000_000L;

    String message() default "must be an amount of đồng";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
