package org.plr.core.link;

import java.util.List;
import java.util.Objects;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;

/** Who is whose link reviewer, and who must not be (LNK-1), in the stream {@code links/service-managers}. */
public sealed interface LinkFact extends Fact {

    /** Answers this fact with its case. */
    <R> R answer(Cases<R> cases);

    /**
     * These links hold from now on; every other one stays as it was.
     *
     * @param links the links that are new or change, at least one
     */
    @FactType("link.allocated")
    record Allocated(List<Pair> links) implements LinkFact {

        /** Keeps the list as it is now. */
        public Allocated {
            links = List.copyOf(links);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.allocated(this);
        }
    }

    /**
     * A reviewer must not be the link of a Service Manager. A link that stands between them is not ended by this: it is
     * when links are allocated again.
     *
     * @param serviceManager whose link
     * @param reviewer who must not be it
     * @param reason why
     * @param approver who approved
     */
    @FactType("link.conflict-declared")
    record ConflictDeclared(PersonRef serviceManager, PersonRef reviewer, NarrativeRef reason, PersonRef approver)
            implements LinkFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.conflictDeclared(this);
        }
    }

    /**
     * A declared conflict is over.
     *
     * @param serviceManager whose link
     * @param reviewer who may be it again
     */
    @FactType("link.conflict-ended")
    record ConflictEnded(PersonRef serviceManager, PersonRef reviewer) implements LinkFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.conflictEnded(this);
        }
    }

    /**
     * A Service Manager and their link reviewer.
     *
     * @param serviceManager who needs a link
     * @param reviewer who is it
     */
    record Pair(PersonRef serviceManager, PersonRef reviewer) {

        /** Refuses null. */
        public Pair {
            Objects.requireNonNull(serviceManager, "serviceManager");
            Objects.requireNonNull(reviewer, "reviewer");
        }
    }

    /** One answer a fact, so that a new fact does not compile until every reader answers it. */
    interface Cases<R> {
        R allocated(Allocated fact);

        R conflictDeclared(ConflictDeclared fact);

        R conflictEnded(ConflictEnded fact);
    }
}
