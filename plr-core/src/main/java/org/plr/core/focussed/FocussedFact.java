package org.plr.core.focussed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.focussed.TermsOfReference.Against;
import org.plr.core.focussed.TermsOfReference.Undertaker;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;

/**
 * What happens to one focussed review, from its plan to its start, in the stream {@code focussed/<ref>}. Whatever a person
 * typed is a narrative; figures, days and who undertakes it stand in the facts.
 */
public sealed interface FocussedFact extends Fact {

    /** Answers this fact with its case. */
    <R> R answer(Cases<R> cases);

    /**
     * The review was planned (ELE-9).
     *
     * @param issue whether the issue is known or emerging
     * @param issueWords the issue
     * @param concern whether a cohort of children or an aspect of practice is concerned
     * @param concernWords which
     * @param month for when it is planned
     */
    @FactType("focussed.planned")
    record Planned(
            Plan.Issue issue, NarrativeRef issueWords, Plan.Concern concern, NarrativeRef concernWords, YearMonth month)
            implements FocussedFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.planned(this);
        }
    }

    /**
     * The Board commissioned it (FOC-1), and named the source of its theme (FOC-2).
     *
     * @param sources the kinds of source
     * @param otherSource another source in words, or null
     */
    @FactType("focussed.commissioned")
    record Commissioned(
            List<Commission.Source> sources, @Nullable NarrativeRef otherSource) implements FocussedFact {
        /** Keeps the list as it is now. */
        public Commissioned {
            sources = List.copyOf(sources);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.commissioned(this);
        }
    }

    /**
     * A version of its terms of reference was written, complete (FOC-3).
     *
     * @param version counts from 1
     * @param terms what it says
     * @param reason why the version before was changed, or null of the first
     */
    @FactType("focussed.terms-written")
    record TermsWritten(
            int version, WrittenTerms terms, @Nullable NarrativeRef reason) implements FocussedFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.termsWritten(this);
        }
    }

    /**
     * One of the two agreed a version (FOC-3).
     *
     * @param version which
     * @param side for whom
     * @param by who agreed
     */
    @FactType("focussed.terms-agreed")
    record TermsAgreed(int version, Side side, PersonRef by) implements FocussedFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.termsAgreed(this);
        }
    }

    /**
     * The review was started under agreed terms (FOC-3).
     *
     * @param version the version of the terms
     */
    @FactType("focussed.started")
    record Started(int version) implements FocussedFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.started(this);
        }
    }

    /** It was planned by mistake or is not needed any more, and counts no more. */
    @FactType("focussed.withdrawn")
    record Withdrawn(NarrativeRef reason, PersonRef approver) implements FocussedFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.withdrawn(this);
        }
    }

    /**
     * Terms as facts keep them: each text by its place.
     *
     * @param why why it was commissioned
     * @param whyNow why now
     * @param evaluation what is evaluated
     * @param criteria what is measured, against which kind of standard
     * @param sampleSize how many children's records
     * @param characteristics which
     * @param who who undertakes it
     * @param how how
     * @param timescale by when
     */
    record WrittenTerms(
            NarrativeRef why,
            NarrativeRef whyNow,
            NarrativeRef evaluation,
            List<WrittenCriterion> criteria,
            int sampleSize,
            NarrativeRef characteristics,
            List<Undertaker> who,
            NarrativeRef how,
            Days timescale) {
        /** Keeps the lists as they are now. */
        public WrittenTerms {
            criteria = List.copyOf(criteria);
            who = List.copyOf(who);
        }
    }

    /** A criterion: the kind of standard, and what is measured against it. */
    record WrittenCriterion(Against against, NarrativeRef measured) {}

    /** The local days of the timescale; none may be said for the beginning. */
    record Days(@Nullable LocalDate beginOn, LocalDate completeBy, LocalDate reportBy) {}

    /** Who agrees terms of reference (FOC-3). */
    enum Side {
        /** The Service Manager Quality Assurance. */
        QUALITY_ASSURANCE,
        /** The Quality Impact Board. */
        BOARD
    }

    /** One answer a fact, so that a new fact does not compile until every reader answers it. */
    interface Cases<R> {
        R planned(Planned fact);

        R commissioned(Commissioned fact);

        R termsWritten(TermsWritten fact);

        R termsAgreed(TermsAgreed fact);

        R started(Started fact);

        R withdrawn(Withdrawn fact);
    }
}
