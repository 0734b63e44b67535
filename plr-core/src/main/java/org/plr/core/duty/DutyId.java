package org.plr.core.duty;

import java.util.Objects;
import org.plr.core.clause.ClauseId;
import org.plr.core.journal.StreamId;

/**
 * Names a duty, the same at every replay of the journal: {@code CON-1/review/0123…/42} is the written sharing that entry
 * 42 set going for that review.
 *
 * @param clause the clause that says it is owed
 * @param subject what it is about: {@code review/<ref>}, {@code manager/<ref>} (with {@code -2}, {@code -3} … where more
 *     than one review a month is owed), {@code framework/<id>}, or what recurs as a whole, such as
 *     {@code benchmarking-exercises}
 * @param trigger the position of the entry that set it going
 */
public record DutyId(ClauseId clause, StreamId subject, long trigger) {
    /** Refuses null. */
    public DutyId {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(subject, "subject");
    }

    /**
     * Reads an id from its text.
     *
     * @param text as {@link #text} writes it
     * @return the id
     * @throws IllegalArgumentException where the text is anything else
     */
    public static DutyId of(String text) {
        int first = text.indexOf('/');
        int last = text.lastIndexOf('/');
        if (first < 0 || first == last) {
            throw notADuty();
        }
        return new DutyId(
                ClauseId.of(text.substring(0, first)),
                new StreamId(text.substring(first + 1, last)),
                position(text.substring(last + 1)));
    }

    private static long position(String text) {
        try {
            long position = Long.parseLong(text);
            if (position > 0 && Long.toString(position).equals(text)) {
                return position;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, without repeating the text
        }
        throw notADuty();
    }

    private static IllegalArgumentException notADuty() {
        return new IllegalArgumentException(
                "A duty is named by its clause, its subject and the position of an entry, such as CON-1/review/…/42.");
    }

    /**
     * The id as text.
     *
     * @return clause, subject and trigger with slashes between
     */
    public String text() {
        return clause + "/" + subject + "/" + trigger;
    }

    @Override
    public String toString() {
        return text();
    }
}
