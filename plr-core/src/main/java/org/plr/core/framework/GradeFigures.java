package org.plr.core.framework;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a review is graded (COL-8).
 *
 * @param scale the grades
 * @param impactOrNull the grades of a second axis, for the impact on the child and family (GOV-3), or null where there is
 *     none, which is the default. Where there is one, a review is returned with a grade on each
 * @param rationaleRequired whether the reason is asked for; it is by default
 */
public record GradeFigures(Scale scale, @Nullable Scale impactOrNull, boolean rationaleRequired) {
    /** Ofsted's four, with the reason. */
    public static final GradeFigures LITERAL = new GradeFigures(Scale.OFSTED, null, true);

    /** Refuses null. */
    public GradeFigures {
        Objects.requireNonNull(scale, "scale");
    }

    /**
     * The second axis.
     *
     * @return its grades, or empty where there is none
     */
    public Optional<Scale> impact() {
        return Optional.ofNullable(impactOrNull);
    }
}
