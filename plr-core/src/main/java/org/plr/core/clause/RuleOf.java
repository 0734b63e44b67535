package org.plr.core.clause;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which clauses a class implements, so that a reader finds the rule by its sentence and the sentence by its rule.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleOf {
    /**
     * The ids of the clauses, such as {@code CON-1}.
     *
     * @return what the class implements
     */
    String[] value();
}
