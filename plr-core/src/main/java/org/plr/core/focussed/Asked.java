package org.plr.core.focussed;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plr.core.clause.ClauseId;

/**
 * What has to be there: a value, or a list with something in it; a number within its bounds. The message says what a good
 * answer contains.
 */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AskedValidator.class)
public @interface Asked {
    /** {@return what a good answer contains, to follow on "Say"} */
    String message();

    /** {@return the least number that can be} */
    int least() default Integer.MIN_VALUE;

    /** {@return the greatest number that can be} */
    int most() default Integer.MAX_VALUE;

    /** {@return none: terms of reference are checked as a whole} */
    Class<?>[] groups() default {};

    /** {@return nothing of its own} */
    Class<? extends Payload>[] payload() default {};

    /** {@return the clause that asks for it} */
    ClauseId clause() default ClauseId.FOC_3;
}
