package org.plr.core.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The fixed name and version under which a fact is persisted. Neither is ever changed once released. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactType {
    /**
     * The fixed name, {@code room.fact}.
     *
     * @return the name
     */
    String value();

    /**
     * The version of the fact's shape.
     *
     * @return 1 for the first shape
     */
    int version() default 1;
}
