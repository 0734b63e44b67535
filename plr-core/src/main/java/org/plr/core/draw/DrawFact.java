package org.plr.core.draw;

import java.time.YearMonth;
import java.util.List;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation.Counting;
import org.plr.core.framework.Moderation.Rounding;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.review.ReviewRef;

/** A month's draw (MOD-2), in the stream {@code draw/<month>}. */
public sealed interface DrawFact extends Fact {

    /**
     * The stream of a month's draw.
     *
     * @param month the local month
     * @return {@code draw/<month>}
     */
    static StreamId stream(YearMonth month) {
        return StreamId.of("draw", month.toString());
    }

    /** Answers this fact with its case. */
    <R> R answer(Cases<R> cases);

    /**
     * Before the month ended it was recorded how it will be drawn, and to which code the holder of the secret is bound.
     *
     * @param month the local month
     * @param rate the share of its reviews, {@code 1/5}
     * @param size how that share is counted and spread
     * @param certain the grades that are always moderated
     * @param chain the code that will be revealed
     * @param publicSource the hash of the text that says where the public randomness will be taken from
     * @param framework the hash of the framework by which the whole draw is judged
     */
    @FactType("draw.announced")
    record Announced(
            YearMonth month,
            Rate rate,
            Size size,
            List<Grade> certain,
            Committed chain,
            String publicSource,
            String framework)
            implements DrawFact {
        /** Keeps the list as it is now. */
        public Announced {
            certain = List.copyOf(certain);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.announced(this);
        }
    }

    /** A share in whole numbers. */
    record Rate(int numerator, int denominator) {}

    /** How a share is counted, rounded and spread over service areas. */
    record Size(Counting counting, Rounding rounding, Allocation allocation) {}

    /**
     * A code to which the holder of the secret is bound.
     *
     * @param commitment the end of the chain of codes, 64 hexadecimal digits
     * @param step which code of it, from 1
     */
    record Committed(String commitment, int step) {}

    /**
     * The month ended, and its reviews were recorded as they stood.
     *
     * @param population every review returned in the month, by reference
     * @param managersWaiting those of them that are moderated because none of their manager's was for as long as the council
     *     allows
     * @param manifest the SHA-256 over {@code review TAB grade LF} of each
     * @param position the last entry of the journal before the freeze
     */
    @FactType("draw.frozen")
    record Frozen(List<Frost> population, List<ReviewRef> managersWaiting, String manifest, long position)
            implements DrawFact {
        /** Keeps the lists as they are now. */
        public Frozen {
            population = List.copyOf(population);
            managersWaiting = List.copyOf(managersWaiting);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.frozen(this);
        }
    }

    /** A review as it stood: its grade, who completed it, and the service area. */
    record Frost(ReviewRef review, Grade grade, PersonRef reviewer, UnitRef area) {}

    /**
     * The code and the public randomness became known, and with them the draw.
     *
     * @param code 64 hexadecimal digits
     * @param publicRandomness the hash of its text, which is kept by it
     * @param certain who is moderated without being drawn, in the order of the tickets
     * @param drawn who was drawn, likewise
     */
    @FactType("draw.revealed")
    record Revealed(String code, String publicRandomness, List<ReviewRef> certain, List<ReviewRef> drawn)
            implements DrawFact {
        /** Keeps the lists as they are now. */
        public Revealed {
            certain = List.copyOf(certain);
            drawn = List.copyOf(drawn);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.revealed(this);
        }
    }

    /** A review of the month was recorded after the freeze. */
    @FactType("draw.late-returned")
    record LateReturned(Frost review) implements DrawFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.lateReturned(this);
        }
    }

    /**
     * Every late review so far was taken into the draw.
     *
     * @param certain who of them is moderated for their grade
     * @param drawn who is drawn beyond those drawn before
     */
    @FactType("draw.late-taken-in")
    record LateTakenIn(List<ReviewRef> certain, List<ReviewRef> drawn) implements DrawFact {
        /** Keeps the lists as they are now. */
        public LateTakenIn {
            certain = List.copyOf(certain);
            drawn = List.copyOf(drawn);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.lateTakenIn(this);
        }
    }

    /** A review that was frozen under another grade turned Inadequate: it is moderated, outside the probabilities. */
    @FactType("draw.turned-inadequate")
    record TurnedInadequate(ReviewRef review) implements DrawFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.turnedInadequate(this);
        }
    }

    /**
     * A drawn review cannot be moderated, and another one is instead.
     *
     * @param replaced which cannot
     * @param substitute the next up the list
     * @param reason why
     */
    @FactType("draw.substituted")
    record Substituted(ReviewRef replaced, ReviewRef substitute, Substitution.Reason reason) implements DrawFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.substituted(this);
        }
    }

    /** One answer a fact, so that a new fact does not compile until every reader answers it. */
    interface Cases<R> {
        R announced(Announced fact);

        R frozen(Frozen fact);

        R revealed(Revealed fact);

        R lateReturned(LateReturned fact);

        R lateTakenIn(LateTakenIn fact);

        R turnedInadequate(TurnedInadequate fact);

        R substituted(Substituted fact);
    }
}
