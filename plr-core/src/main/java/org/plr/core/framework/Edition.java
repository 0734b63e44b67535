package org.plr.core.framework;

import java.util.Objects;

/**
 * Which document a framework is (GOV-1).
 *
 * @param title what it is called
 * @param version its version, as its authors count
 * @param source where the document comes from and how far these figures are its own; empty where nobody said
 */
public record Edition(String title, String version, String source) {

    /** Refuses null. */
    public Edition {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(source, "source");
    }
}
