package org.plr.core.json;

import java.util.Objects;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;

/**
 * Why a framework file cannot be used, in one place of it.
 *
 * @param path where, such as {@code $.clauses.CON-3.within.days}
 * @param message what is wrong and what is expected
 * @param kind whether it keeps the file from being read, or what is read is refused
 */
public record FrameworkProblem(String path, String message, Kind kind) {
    private static final String CLAUSES = "$.clauses.";

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

    /**
     * The clause whose figure it is.
     *
     * @return the clause that the path names; GOV-1 where the document as a whole is concerned
     */
    public ClauseId clause() {
        for (ClauseId clause : ClauseId.values()) {
            if ((path + ".").startsWith(CLAUSES + clause.id() + ".")) {
                return clause;
            }
        }
        return ClauseId.GOV_1;
    }

    /**
     * The problem as a refusal of the file.
     *
     * @return the refusal at its path, with the code {@code framework.unreadable} or {@code framework.unusable}
     */
    public Refusal refusal() {
        String code = kind == Kind.UNREADABLE ? "framework.unreadable" : "framework.unusable";
        String sentence = message.endsWith(".") ? message : "What stands here " + message + ".";
        return Refusal.by(clause(), code, path, sentence);
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
