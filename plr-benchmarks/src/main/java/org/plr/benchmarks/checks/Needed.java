package org.plr.benchmarks.checks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plr.core.review.Collaboration;
import org.plr.core.review.StandardAnswer;

/** A text that is needed only because of another field: the reason of one who worked alone, the note of an answer. */
@Constraint(validatedBy = {Needed.OfAnswer.class, Needed.OfReflection.class})
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

    /** Why alone. */
    final class OfReflection implements ConstraintValidator<Needed, AnnotatedForm.Reflection> {
        /** Made by the peer. */
        public OfReflection() {}

        @Override
        public boolean isValid(AnnotatedForm.Reflection reflection, ConstraintValidatorContext context) {
            return reflection.collaboration() != Collaboration.ALONE || reflection.aloneReason() != null;
        }
    }

    /** Why it does not apply. */
    final class OfAnswer implements ConstraintValidator<Needed, AnnotatedForm.Answer> {
        /** Made by the peer. */
        public OfAnswer() {}

        @Override
        public boolean isValid(AnnotatedForm.Answer answer, ConstraintValidatorContext context) {
            return answer.met() != StandardAnswer.Met.NOT_APPLICABLE || answer.note() != null;
        }
    }
}
