package org.plr.core.framework;

import java.util.Objects;

/**
 * Which document a framework is (GOV-1).
 *
 * @param title what it is called
 * @param version its version, as its authors count
 * @param source where the document comes from and how far these figures are its own; empty where nobody said
 * @param provenance which figures come from where
 */
public record Edition(String title, String version, String source, Provenance provenance) {

    /** Refuses null. */
    public Edition {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(provenance, "provenance");
    }
}
