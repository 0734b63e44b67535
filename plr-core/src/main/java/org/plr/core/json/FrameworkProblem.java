package org.plr.core.json;

import java.util.Objects;

/**
 * Why a framework file cannot be used, in one place of it.
 *
 * @param path where, such as {@code $.clauses.CON-3.within.days}
 * @param message what is wrong and what is expected
 */
public record FrameworkProblem(String path, String message) {

    /** Refuses null. */
    public FrameworkProblem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
