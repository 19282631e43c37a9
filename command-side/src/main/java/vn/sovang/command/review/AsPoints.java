package vn.sovang.command.review;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number of points, from 0, as it is kept without rounding. */
@DecimalMin(value = "0", message = "must be at least 0")
@DecimalMax(value = AsPoints.MOST, message = "must be at most 10^15")
@Digits(integer = 16, fraction = 2, message = "must have at most two decimals")
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@interface AsPoints {

    String MOST = "1000000000000000";

    String message() default "must be a number of points";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
