package org.plr.core.json;

import java.util.Objects;

/**
 * Why a framework file cannot be used, in one place of it.
 *
 * @param path where, such as {@code $.clauses.CON-3.within.days}
 * @param message what is wrong and what is expected
 * @param kind whether it keeps the file from being read, or what is read is refused
 */
public record FrameworkProblem(String path, String message, Kind kind) {

    /** Refuses null. */
    public FrameworkProblem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(kind, "kind");
    }

    /** What sort of problem it is. */
    public enum Kind {
        /** No JSON, a key that is unknown, doubled or missing, a value of the wrong type: it cannot be read. */
        UNREADABLE,
        /** A value of the right type that cannot be used: out of range, of another form, in contradiction to another. */
        UNUSABLE
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
