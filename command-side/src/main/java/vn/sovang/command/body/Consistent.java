package vn.sovang.command.body;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A body whose fields must fit together. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Consistent.Check.class)
public @interface Consistent {

    String message() default "is not consistent";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which fields do not fit. Called also when single fields are missing or wrong. */
    interface Rules {
        void check(Report report);
    }

    /** Collects what does not fit. */
    interface Report {
        void wrong(boolean so, String field, String message);
    }

    final class Check implements ConstraintValidator<Consistent, Rules> {

        @Override
        public boolean isValid(Rules body, ConstraintValidatorContext context) {
            boolean[] valid = {true};
            context.disableDefaultConstraintViolation();
            body.check(
                    (so, field, message) -> {
                        if (so) {
                            valid[0] = false;
                            context.buildConstraintViolationWithTemplate(message)
                                    .addPropertyNode(field)
                                    .addConstraintViolation();
                        }
                    });
            return valid[0];
        }
    }
}
