package org.plr.core.clause;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This class is the rule of the named clauses: {@code @RuleOf("CON-1")} on the class that says when written sharing
 * is owed and what meets it. Whoever reads the framework finds the code by it, in {@code docs/framework.md}; whoever
 * reads the code finds the sentence. Keep it for the class that decides; one that only carries data has no rule.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleOf {

    /** {@return the identifiers of the clauses, such as {@code CON-1}; most rules have exactly one} */
    String[] value();
}
