package org.plr.core;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;

/**
 * One reason why a rule says no. A refusal changes nothing and throws nothing; all refusals of a request are given at
 * once.
 *
 * @param clause the clause of the framework that refuses, or null where no clause but plain sense does (an occurrence in
 *     the future, a person who may not)
 * @param code a fixed dotted code such as {@code rationale.missing}, the key of a host's message catalogue
 * @param path where in the request, as a JSON path: {@code $.rationale}
 * @param message plain English that says what to do next; never holds a name or anything that was typed
 */
public record Refusal(@Nullable ClauseId clause, String code, String path, String message) {

    /** Refuses null for anything but the clause. */
    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /**
     * A refusal by a clause of the framework.
     *
     * @param clause the clause that refuses
     * @param code the fixed code
     * @param path the JSON path in the request
     * @param message what to do next
     * @return the refusal
     */
    public static Refusal by(ClauseId clause, String code, String path, String message) {
        return new Refusal(Objects.requireNonNull(clause, "clause"), code, path, message);
    }

    /**
     * A refusal that no clause asks for.
     *
     * @param code the fixed code
     * @param path the JSON path in the request
     * @param message what to do next
     * @return the refusal
     */
    public static Refusal plain(String code, String path, String message) {
        return new Refusal(null, code, path, message);
    }

    /**
     * The refusal of a request that stands within another: {@code $.rationale} under {@code $.items[2]} is {@code
     * $.items[2].rationale}.
     *
     * @param outer where the request stands
     * @return the same refusal at the longer path
     */
    public Refusal under(String outer) {
        return new Refusal(clause, code, outer + path.substring(1), message);
    }
}
