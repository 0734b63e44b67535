package org.plr.core.benchmarking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/** What happens to one benchmarking exercise (MOD-3), in the stream {@code benchmarking/<ref>}. */
public sealed interface BenchmarkingFact extends Fact {

    /** Answers this fact with its case. */
    <R> R answer(Cases<R> cases);

    /**
     * The exercise was opened.
     *
     * @param items the reviews that are graded again, at least two
     * @param participants who grades them, at least two
     * @param answerBy the local day by which answers are asked, or null where none is
     */
    @FactType("benchmarking.opened")
    record Opened(
            List<Item> items,
            List<PersonRef> participants,
            @Nullable LocalDate answerBy) implements BenchmarkingFact {
        /** Keeps the lists as they are now. */
        public Opened {
            items = List.copyOf(items);
            participants = List.copyOf(participants);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.opened(this);
        }
    }

    /**
     * A participant graded one of the reviews. A later one of the same participant and review replaces it.
     *
     * @param participant who
     * @param review which review
     * @param grade a grade on the scale in force when the exercise was opened
     * @param rationale the reason, or null where the framework asks for none
     */
    @FactType("benchmarking.graded")
    record Graded(
            PersonRef participant,
            ReviewRef review,
            Grade grade,
            @Nullable NarrativeRef rationale) implements BenchmarkingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.graded(this);
        }
    }

    /**
     * The exercise was closed: everybody who took part sees its result.
     *
     * @param compared how many of its reviews two or more participants graded; with none it measured nothing, and meets no
     *     duty
     */
    @FactType("benchmarking.closed")
    record Closed(int compared) implements BenchmarkingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.closed(this);
        }
    }

    /** It was recorded by mistake and counts no more. */
    @FactType("benchmarking.withdrawn")
    record Withdrawn(NarrativeRef reason, PersonRef approver) implements BenchmarkingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.withdrawn(this);
        }
    }

    /**
     * A review of the exercise.
     *
     * @param review which review
     * @param gold the grade that the lead holds to be right, or null where none is given
     */
    record Item(ReviewRef review, @Nullable Grade gold) {}

    /** One answer a fact, so that a new fact does not compile until every reader answers it. */
    interface Cases<R> {
        R opened(Opened fact);

        R graded(Graded fact);

        R closed(Closed fact);

        R withdrawn(Withdrawn fact);
    }
}
