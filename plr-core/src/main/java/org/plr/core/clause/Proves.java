package org.plr.core.clause;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the clauses that a test proves, such as {@code @Proves("CON-1")} or {@code @Proves({"CON-1", "CON-2"})}.
 *
 * <p>On a class it holds for each of its tests. A clause without a rule, or a rule without a test that proves its
 * clause, fails the build of this library; the author of an adapter may mark his own tests in the same way.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Proves {

    /** The ids of the clauses, written as the framework's catalogue writes them. */
    String[] value();
}
