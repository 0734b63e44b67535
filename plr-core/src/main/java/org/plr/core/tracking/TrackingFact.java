package org.plr.core.tracking;

import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.people.PersonRef;

/** What happens to the tracker of one service area, in the stream {@code tracker/<area>}. */
public sealed interface TrackingFact extends Fact {

    /** Answers this fact with its case. */
    <R> R answer(Cases<R> cases);

    /**
     * The tracker was given, up to date, to the area's Service Manager (TRK-1, TRK-3).
     *
     * @param to the Service Manager
     */
    @FactType("tracker.given")
    record Given(PersonRef to) implements TrackingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.given(this);
        }
    }

    /**
     * The open actions of the area were looked through (LNK-2).
     *
     * @param by the link reviewer or the Service Manager
     */
    @FactType("tracker.looked-through")
    record LookedThrough(PersonRef by) implements TrackingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.lookedThrough(this);
        }
    }

    /** One answer a fact, so that a new fact does not compile until every reader answers it. */
    interface Cases<R> {
        R given(Given fact);

        R lookedThrough(LookedThrough fact);
    }
}
