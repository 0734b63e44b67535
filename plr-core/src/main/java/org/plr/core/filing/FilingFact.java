package org.plr.core.filing;

import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingRef;

/** What became of a document that is to lie on a child's record (TRK-5, TRK-6), in the stream of its review. */
public sealed interface FilingFact extends Fact {

    /** Which document. */
    FilingRef filing();

    /** Answers this fact with its case. */
    <R> R answer(Cases<R> cases);

    /**
     * A document is to be handed over from now on. Recorded before it is, so that whoever finds it here can ask.
     *
     * @param kind what it is
     * @param sha256 the hash of its content
     * @param size how many bytes it has
     */
    @FactType("filing.intended")
    record Intended(FilingRef filing, DocumentKind kind, String sha256, int size) implements FilingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.intended(this);
        }
    }

    /** The record's side has the document, and has not put it on the record yet. */
    @FactType("filing.handed-in")
    record HandedIn(FilingRef filing) implements FilingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.handedIn(this);
        }
    }

    /** The document is on the child's record, by this receipt. */
    @FactType("filing.filed")
    record Filed(FilingRef filing, NarrativeRef receipt) implements FilingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.filed(this);
        }
    }

    /**
     * The record's side does not take the document.
     *
     * @param code the fixed code of the cause
     * @param words what it says, or null where it says nothing
     */
    @FactType("filing.rejected")
    record Rejected(FilingRef filing, String code, @Nullable NarrativeRef words) implements FilingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.rejected(this);
        }
    }

    /** The document lies where it must not: on the wrong child's record, or it is the wrong document. */
    @FactType("filing.marked-wrong")
    record MarkedWrong(FilingRef filing, NarrativeRef reason, PersonRef approver) implements FilingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.markedWrong(this);
        }
    }

    /** What was filed wrongly was put right in the case system. */
    @FactType("filing.put-right")
    record PutRight(FilingRef filing, NarrativeRef how) implements FilingFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.putRight(this);
        }
    }

    /** One answer a fact, so that a new fact does not compile until every reader answers it. */
    interface Cases<R> {
        R intended(Intended fact);

        R handedIn(HandedIn fact);

        R filed(Filed fact);

        R rejected(Rejected fact);

        R markedWrong(MarkedWrong fact);

        R putRight(PutRight fact);
    }
}
