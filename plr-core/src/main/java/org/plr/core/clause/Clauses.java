package org.plr.core.clause;

import java.util.List;
import java.util.Objects;

/**
 * The catalogue of clauses with their full text. The text is read from the library's own resources on first use, so
 * that a program which only decides and never shows a sentence does not pay for it.
 */
public final class Clauses {

    private Clauses() {}

    /**
     * Looks up a clause.
     *
     * @param id which clause
     * @return the clause with its text
     * @throws NullPointerException if it is null
     */
    public static Clause of(ClauseId id) {
        Objects.requireNonNull(id, "id");
        return all().stream().filter(clause -> clause.id() == id).findFirst().orElseThrow();
    }

    /** {@return all 79 clauses, in the framework's order, as an unmodifiable list} */
    public static List<Clause> all() {
        return Catalogue.ALL;
    }

    private static final class Catalogue {
        static final List<Clause> ALL = ClauseTexts.bundled();
    }
}
