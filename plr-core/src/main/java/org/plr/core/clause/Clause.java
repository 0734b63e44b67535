package org.plr.core.clause;

import java.util.List;
import java.util.Objects;

/**
 * A clause with its full sentence, to be shown beside a refusal or a duty: {@code CON-1}, "Written sharing within 24
 * hours", "An immediate concern and/or an Inadequate grade is shared in writing …".
 *
 * <p>Where the sentence says "the text does not say" or "the text names no …", the framework's text is silent and the
 * library decided; each such decision is a key of the framework file, so that a council can decide otherwise.
 *
 * @param id which clause
 * @param text what it says, in plain text of one or more sentences
 * @param leftOpen what it leaves open, by the keys of the framework file under this clause: {@code from} and {@code
 *     binds} for CON-3
 */
public record Clause(ClauseId id, String text, List<String> leftOpen) {

    /**
     * A clause and its sentence.
     *
     * @throws NullPointerException if either part is null
     * @throws IllegalArgumentException if the text is blank
     */
    public Clause {
        Objects.requireNonNull(id, "id");
        leftOpen = List.copyOf(leftOpen);
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "A clause needs its text: give the sentence that " + id + " stands for.");
        }
    }

    /** {@return what sort of statement the clause makes} */
    public ClauseKind kind() {
        return id.kind();
    }

    /** {@return the section of the framework in which the clause stands} */
    public Section section() {
        return id.section();
    }

    /** {@return a few words that name the clause} */
    public String title() {
        return id.title();
    }
}
