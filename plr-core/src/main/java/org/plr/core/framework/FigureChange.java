package org.plr.core.framework;

import java.util.Objects;
import org.plr.core.clause.ClauseId;

/**
 * A figure that differs between two versions of a framework (GOV-1), as a framework file says it. Of a list the entries that
 * go and those that come are told alone; where only their order differs, the whole list.
 *
 * @param clause the clause
 * @param key its key, such as {@code within}; of an object within, its path: {@code standards.FOSTERING}
 * @param from what it was, as JSON; empty where nothing was said or went
 * @param to what it is then; empty where nothing is said or came
 */
public record FigureChange(ClauseId clause, String key, String from, String to) {
    /** Refuses null. */
    public FigureChange {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** As a line of text: {@code CON-3.within: {"days":10,"count":"CALENDAR"} -> {"days":7,"count":"CALENDAR"}}. */
    @Override
    public String toString() {
        return clause + "." + key + ": " + said(from) + " -> " + said(to);
    }

    private static String said(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}
