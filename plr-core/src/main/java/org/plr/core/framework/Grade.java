package org.plr.core.framework;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Ref;

/**
 * An overall grade (COL-8), by its code on a framework's scale. The text names only Inadequate; the bundled framework
 * uses Ofsted's four, and another council's may use other names or numbers.
 *
 * @param code 1 to 40 upper-case letters, digits and underscores
 */
public record Grade(String code) {
    /** Outstanding. */
    public static final Grade OUTSTANDING = new Grade("OUTSTANDING");
    /** Good. */
    public static final Grade GOOD = new Grade("GOOD");
    /** Requires improvement to be good. */
    public static final Grade REQUIRES_IMPROVEMENT = new Grade("REQUIRES_IMPROVEMENT");
    /** Inadequate. */
    public static final Grade INADEQUATE = new Grade("INADEQUATE");

    /**
     * Refuses null. Whether the grade is on a scale is the framework's to say.
     */
    public Grade {
        Objects.requireNonNull(code, "code");
    }

    /** By hand, as in {@link Ref}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grade that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
