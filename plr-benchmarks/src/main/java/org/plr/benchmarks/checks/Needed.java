package org.plr.benchmarks.checks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that is needed only because of another field: the reason of one who worked alone, the note of an answer. */
@Constraint(validatedBy = Needed.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needed {
    /**
     * What is said.
     *
     * @return the message
     */
    String message() default "write it in words";

    /**
     * Unused.
     *
     * @return none
     */
    Class<?>[] groups() default {};

    /**
     * Unused.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};

    /** Asks the record. */
    final class Validator implements ConstraintValidator<Needed, Reasoned> {
        /** Made by the peer. */
        public Validator() {}

        @Override
        public boolean isValid(Reasoned reasoned, ConstraintValidatorContext context) {
            return !reasoned.isReasonMissing();
        }
    }

    /** A record in which one field needs another. */
    interface Reasoned {
        /**
         * Whether the other is missing.
         *
         * @return true where it is needed and not there
         */
        boolean isReasonMissing();
    }
}
