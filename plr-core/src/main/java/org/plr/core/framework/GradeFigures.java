package org.plr.core.framework;

import java.util.Objects;

/**
 * How a review is graded (COL-8).
 *
 * @param scale the grades
 * @param rationaleRequired whether the reason is asked for; it is by default
 */
public record GradeFigures(Scale scale, boolean rationaleRequired) {
    /** Ofsted's four, with the reason. */
    public static final GradeFigures LITERAL = new GradeFigures(Scale.OFSTED, true);

    /** Refuses null. */
    public GradeFigures {
        Objects.requireNonNull(scale, "scale");
    }
}
