package org.plr.core.people;

import java.util.Objects;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;

/**
 * A new picture of the organisation was loaded. It replaces the one before for all that is asked from now on; what was
 * known earlier can still be asked.
 *
 * @param hash the SHA-256 of the chart's canonical text, by which its content is kept
 */
@FactType("reference.organisation-loaded")
public record OrganisationLoaded(String hash) implements Fact {

    /** Refuses null. */
    public OrganisationLoaded {
        Objects.requireNonNull(hash, "hash");
    }
}
