package org.plr.core.framework;

import java.time.LocalDate;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;

/**
 * The facts of a framework's life (GOV-1, GOV-4), in the stream {@code reference}.
 */
public sealed interface FrameworkFact extends Fact {

    /** Answers this fact with its case. */
    <R> R answer(Cases<R> cases);

    /**
     * A version of the framework was adopted: from its effective date on it decides the rules for what occurs.
     *
     * @param framework the framework's id
     * @param hash the SHA-256 of its bytes, by which they are kept
     * @param effective the first local day on which it is in force
     * @param reviewBy the local day by which it is to be reviewed
     */
    @FactType("reference.framework-adopted")
    record Adopted(String framework, String hash, LocalDate effective, LocalDate reviewBy) implements FrameworkFact {
        /**
         * The adoption of a version.
         *
         * @param framework the version, whose document is kept under its hash
         * @return the fact
         */
        public static Adopted of(Framework framework) {
            return new Adopted(framework.id(), framework.hash(), framework.effective(), framework.reviewBy());
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.adopted(this);
        }
    }

    /**
     * A version of the framework had its yearly review. It stays in force.
     *
     * @param framework the framework's id
     * @param nextReviewBy the local day by which it is to be reviewed again
     */
    @FactType("reference.framework-reviewed")
    record Reviewed(String framework, LocalDate nextReviewBy) implements FrameworkFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.reviewed(this);
        }
    }

    /** One answer a fact, so that a new fact does not compile until every reader answers it. */
    interface Cases<R> {
        R adopted(Adopted fact);

        R reviewed(Reviewed fact);
    }
}
