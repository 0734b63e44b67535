package org.plr.core.training;

import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;

/** What one person was taught about reviewing (LNK-4), in the stream {@code training/<person>}. */
public sealed interface TrainingFact extends Fact {

    /** Answers this fact with its case. */
    <R> R answer(Cases<R> cases);

    /**
     * The person was trained to review.
     *
     * @param trainer who trained them, of the Quality Assurance Service
     */
    @FactType("training.given")
    record Given(PersonRef trainer) implements TrainingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.given(this);
        }
    }

    /**
     * The person was coached or mentored beyond their training.
     *
     * @param coach who coached them, of the Quality Assurance Service
     */
    @FactType("training.coached")
    record Coached(PersonRef coach) implements TrainingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.coached(this);
        }
    }

    /**
     * One of the sessions was recorded by mistake and counts no more.
     *
     * @param session its number among the person's, from 1
     * @param reason why
     * @param approver who approved
     */
    @FactType("training.withdrawn")
    record Withdrawn(int session, NarrativeRef reason, PersonRef approver) implements TrainingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.withdrawn(this);
        }
    }

    /** One answer a fact, so that a new fact does not compile until every reader answers it. */
    interface Cases<R> {
        R given(Given fact);

        R coached(Coached fact);

        R withdrawn(Withdrawn fact);
    }
}
