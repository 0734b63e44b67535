package org.plr.core.rota;

import java.time.YearMonth;
import java.util.List;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/** A month's rota (ROL-2, ROL-3, CON-5), in the stream {@code rota/<month>}. */
public sealed interface RotaFact extends Fact {

    /**
     * The stream of a month's rota.
     *
     * @param month the local month
     * @return {@code rota/<month>}
     */
    static StreamId stream(YearMonth month) {
        return StreamId.of("rota", month.toString());
    }

    /** Answers this fact with its case. */
    <R> R answer(Cases<R> cases);

    /**
     * It was recorded from which open cases the month will be drawn, and to which code the holder of the secret is bound.
     *
     * @param month the local month
     * @param manifest the SHA-256 over the open cases, as {@link Rotas#announce} says
     * @param commitment the SHA-256 of the code
     * @param publicSource the hash of the text that says where the public randomness will be taken from
     */
    @FactType("rota.announced")
    record Announced(YearMonth month, String manifest, String commitment, String publicSource) implements RotaFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.announced(this);
        }
    }

    /**
     * The code and the public randomness became known, and with them who reviews what. The reviews themselves are
     * allocated in their own streams by the same command.
     *
     * @param month the local month
     * @param code 64 hexadecimal digits
     * @param publicRandomness the hash of its text, which is kept by it
     * @param reAudits the re-audits given out
     * @param turns the cases that were drawn
     * @param without who goes without a review, and why
     * @param untrained who was given one and was not trained to review
     */
    @FactType("rota.planned")
    record Planned(
            YearMonth month,
            String code,
            String publicRandomness,
            List<Again> reAudits,
            List<Given> turns,
            List<Without> without,
            List<PersonRef> untrained)
            implements RotaFact {
        /** Keeps the lists as they are now. */
        public Planned {
            reAudits = List.copyOf(reAudits);
            turns = List.copyOf(turns);
            without = List.copyOf(without);
            untrained = List.copyOf(untrained);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.planned(this);
        }
    }

    /** A re-audit that was given out (CON-5): the new review, and who completes it. */
    record Again(ReviewRef review, PersonRef manager) {}

    /**
     * A case that was drawn for a manager (ROL-2).
     *
     * @param review its review
     * @param manager who completes it
     * @param side where the case lies for the manager
     * @param wanted where it was to lie, so that the mix evens out (ROL-3)
     */
    record Given(ReviewRef review, PersonRef manager, Side side, Side wanted) {}

    /** A manager who has a turn and was given nothing for it. */
    record Without(PersonRef manager, Reason reason) {}

    /** Why a manager was given nothing. */
    enum Reason {
        /** No case was left that they may review. */
        NO_CASE,
        /** They were not trained to review, and the council gives no review to such a manager (LNK-4). */
        NOT_TRAINED,
        /** They have not reached the council's benchmark (MOD-3). */
        BENCHMARK_NOT_REACHED,
        /** They were charged with the month and hold no manager's role on the day of the plan (ROL-1). */
        NOT_A_MANAGER
    }

    /** One answer a fact, so that a new fact does not compile until every reader answers it. */
    interface Cases<R> {
        R announced(Announced fact);

        R planned(Planned fact);
    }
}
