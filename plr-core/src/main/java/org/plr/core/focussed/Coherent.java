package org.plr.core.focussed;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.plr.core.clause.ClauseId;

/** What its parts say fits together: dates follow one another, one of two alternatives is chosen. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CoherentValidator.class)
public @interface Coherent {
    /** {@return nothing: each misfit has a message of its own} */
    String message() default "";

    /** {@return none: terms of reference are checked as a whole} */
    Class<?>[] groups() default {};

    /** {@return nothing of its own} */
    Class<? extends Payload>[] payload() default {};

    /** {@return the clause that asks for it} */
    ClauseId clause() default ClauseId.FOC_3;

    /** What can say by itself where its parts do not fit. */
    interface Parts {

        /**
         * Every misfit.
         *
         * @return where and why; empty where all fits
         */
        List<Misfit> misfits();
    }

    /**
     * Two parts that do not fit.
     *
     * @param property the part at which it is told, by its path within, such as {@code terms.timescale.reportBy}
     * @param fault the last part of the refusal's code
     * @param message what to do next
     */
    record Misfit(String property, String fault, String message) {}
}
