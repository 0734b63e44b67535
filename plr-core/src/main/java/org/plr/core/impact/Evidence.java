package org.plr.core.impact;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;

/**
 * Something that shows what a review did for the child and the family.
 *
 * @param kind what shows it
 * @param at when it happened
 * @param by who did it
 * @param textOrNull what was written of it, shown by {@code reviews().text}; null where the kind has no text
 */
public record Evidence(
        Kind kind, Instant at, PersonRef by, @Nullable NarrativeRef textOrNull) {

    /** Refuses null for anything but the text. */
    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
    }

    /** What shows it. */
    public enum Kind {
        /** A remedial action was completed, and it was said what shows that. */
        ACTION_COMPLETED,
        /** An immediate concern was acted on at once. */
        IMMEDIATE_ACTION,
        /** The same record was audited again and has a better grade. */
        BETTER_AT_RE_AUDIT
    }

    /** What was written of it, or empty where the kind has no text. */
    public Optional<NarrativeRef> text() {
        return Optional.ofNullable(textOrNull);
    }
}
