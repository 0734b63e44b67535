package org.plr.core.framework;

import java.util.Objects;

/**
 * One practice standard (COL-2).
 *
 * @param code how an answer names it
 * @param title what it says
 */
public record PracticeStandard(String code, String title) {

    /** Refuses null. */
    public PracticeStandard {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
    }
}
