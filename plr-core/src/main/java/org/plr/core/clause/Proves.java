package org.plr.core.clause;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This test shows that the named clauses hold: {@code @Proves("CON-1")} on a test method, or on a test class where
 * every method of it does. The page {@code docs/framework.md} lists the tests of each clause by this annotation, and
 * the build fails for a finished clause that no test proves, and for an identifier that is no {@link ClauseId}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Proves {

    /** {@return the identifiers of the clauses, such as {@code CON-1}} */
    String[] value();
}
