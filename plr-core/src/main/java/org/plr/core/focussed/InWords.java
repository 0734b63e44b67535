package org.plr.core.focussed;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plr.core.clause.ClauseId;

/**
 * A text that somebody has thought about: there, not a placeholder such as "tbc", of a few words at least, at most 10,000
 * characters, none of control. The message says what a good answer contains.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InWordsValidator.class)
public @interface InWords {
    /** {@return what a good answer contains, to follow on "Say"} */
    String message();

    /** {@return the fewest words that can say it} */
    int least();

    /** {@return none: terms of reference are checked as a whole} */
    Class<?>[] groups() default {};

    /** {@return nothing of its own} */
    Class<? extends Payload>[] payload() default {};

    /** {@return the clause that asks for it} */
    ClauseId clause() default ClauseId.FOC_3;
}
