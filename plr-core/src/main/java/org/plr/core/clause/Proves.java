package org.plr.core.clause;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which clauses a test proves. The page that maps clauses to rules and tests is made from it, and its making fails for
 * a finished clause without a test.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Proves {
    /**
     * The ids of the clauses, such as {@code CON-1}.
     *
     * @return what the test proves
     */
    String[] value();
}
