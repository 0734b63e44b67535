package org.plr.core.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Principle;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.Channel;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;
import org.plr.core.people.UnitRef;

/**
 * What happens to one Practice Learning Review, from its allocation to its return and what follows from it. All facts of a
 * review stand in the stream {@code review/<ref>}, together with those of its concerns.
 */
public sealed interface ReviewFact extends Fact {

    /** Answers this fact with its case. */
    <R> R answer(ReviewCases<R> cases);

    /**
     * The review was given to a manager (ROL-1, ROL-2). Whoever is responsible for the child is resolved at this moment and
     * kept; a later change of holder is a {@link HandedOver}.
     *
     * @param kind collaborative or focussed
     * @param child whose record is reviewed
     * @param reviewer the manager who completes the review
     * @param month the month for which it counts (ROL-2), or null outside the monthly programme
     * @param team the practitioner's team
     * @param area the service area of that team
     * @param responsible practitioner, Team Manager and Service Manager
     * @param reAuditOf the Inadequate review that this one audits again (CON-5), or null
     * @param otherManagerReason why another manager audits it again, or null where it is the same
     */
    @FactType("review.allocated")
    record Allocated(
            Kind kind,
            ChildRef child,
            PersonRef reviewer,
            @Nullable YearMonth month,
            UnitRef team,
            UnitRef area,
            Responsible responsible,
            @Nullable ReviewRef reAuditOf,
            @Nullable NarrativeRef otherManagerReason)
            implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.allocated(this);
        }
    }

    /** It was given out under this version of the terms of reference of a focussed review (FOC-3). */
    @FactType("review.put-under-terms")
    record PutUnderTerms(FocussedRef focussed, int version) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.putUnderTerms(this);
        }
    }

    /**
     * What the manager wrote together with the practitioner (COL-1 to COL-5, VAL-1, VAL-3). A later one
     * replaces it until the return.
     *
     * @param collaboration alongside the practitioner, or alone
     * @param aloneReason why it was completed alone (COL-1), or null
     * @param purposeAndFocus the purpose and focus of the work (COL-4)
     * @param livedExperience the child's lived experience (COL-3)
     * @param needsToChange what needs to change (COL-3)
     * @param inRecord whether the record reflects it (COL-5)
     * @param worksWell what works well and why (VAL-3), or null while incomplete
     * @param toDoBetter what needs to be better (VAL-3), or null while incomplete
     * @param standards the answers to the practice standards (COL-2)
     * @param principles the principles that it evidences (VAL-1)
     */
    @FactType("review.reflected")
    record Reflected(
            Collaboration collaboration,
            @Nullable NarrativeRef aloneReason,
            NarrativeRef purposeAndFocus,
            NarrativeRef livedExperience,
            NarrativeRef needsToChange,
            InRecord inRecord,
            @Nullable NarrativeRef worksWell,
            @Nullable NarrativeRef toDoBetter,
            List<StandardAnswer> standards,
            List<Principle> principles)
            implements ReviewFact {
        /** Keeps the lists as they are now. */
        public Reflected {
            standards = List.copyOf(standards);
            principles = List.copyOf(principles);
        }

        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.reflected(this);
        }
    }

    /** Direct feedback was gained (COL-6): from whom, and what they said. */
    @FactType("review.feedback-heard")
    record FeedbackHeard(List<Voice> from, NarrativeRef feedback) implements ReviewFact {
        /** Keeps the lists as they are now. */
        public FeedbackHeard {
            from = List.copyOf(from);
        }

        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.feedbackHeard(this);
        }
    }

    /**
     * Direct feedback was not possible (COL-7).
     *
     * @param why why not
     * @param sources the codes of the sources in the record where feedback is present; empty where none was found
     * @param otherSource another source, in words, or null
     * @param measures what would enable direct feedback, or null where nothing is needed
     * @param measuresBy by when, or null where nothing is needed
     */
    @FactType("review.feedback-not-possible")
    record FeedbackNotPossible(
            NarrativeRef why,
            List<String> sources,
            @Nullable NarrativeRef otherSource,
            @Nullable NarrativeRef measures,
            @Nullable LocalDate measuresBy)
            implements ReviewFact {
        /** Keeps the lists as they are now. */
        public FeedbackNotPossible {
            sources = List.copyOf(sources);
        }

        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.feedbackNotPossible(this);
        }
    }

    /** The overall grade on the framework's scale was given (COL-8); without a reason where the framework asks for none. */
    @FactType("review.graded")
    record Graded(Grade grade, @Nullable NarrativeRef rationale) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.graded(this);
        }
    }

    /**
     * The impact on child and family was graded on the council's second axis (GOV-3). A later one replaces it until the
     * return.
     *
     * @param grade the grade on the framework's scale of impact
     * @param rationale the reason, or null where the framework asks for none
     */
    @FactType("review.impact-graded")
    record ImpactGraded(Grade grade, @Nullable NarrativeRef rationale) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.impactGraded(this);
        }
    }

    /**
     * The completed review was returned to the Quality Assurance Service (ROL-2).
     *
     * @param countsForMonth whether it was completed alongside the practitioner and so counts for ROL-2 (COL-1)
     * @param reAuditOf the Inadequate review that it audits again, or null
     */
    @FactType("review.returned")
    record Returned(boolean countsForMonth, @Nullable ReviewRef reAuditOf) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.returned(this);
        }
    }

    /** Somebody responsible was informed of the outcome (TRK-7). */
    @FactType("review.outcome-told")
    record OutcomeTold(PersonRef person, Channel channel) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.outcomeTold(this);
        }
    }

    /** Somebody responsible could not be informed, for the channel's fixed code (TRK-7); the duty stays open. */
    @FactType("review.outcome-refused")
    record OutcomeRefused(PersonRef person, String code) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.outcomeRefused(this);
        }
    }

    /** What had informed somebody responsible came back, for the channel's fixed code (TRK-7); the duty is open again. */
    @FactType("review.outcome-bounced")
    record OutcomeBounced(PersonRef person, String code) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.outcomeBounced(this);
        }
    }

    /** The Quality Assurance Service attached the review to the child's electronic record, by this receipt (TRK-6). */
    @FactType("review.attached-to-record")
    record AttachedToRecord(NarrativeRef receipt) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.attachedToRecord(this);
        }
    }

    /** What was attached lies where it must not: on a wrong record, or it is the wrong document. TRK-6 is owed again. */
    @FactType("review.attached-wrongly")
    record AttachedWrongly(NarrativeRef reason, PersonRef approver) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.attachedWrongly(this);
        }
    }

    /** Outcome and actions were discussed in supervision, on the child's record (TRK-5). */
    @FactType("review.discussed-in-supervision")
    record DiscussedInSupervision(PersonRef supervisor) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.discussedInSupervision(this);
        }
    }

    /** A responsibility for the child passed to another person. */
    @FactType("review.handed-over")
    record HandedOver(Responsibility responsibility, PersonRef from, PersonRef to) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.handedOver(this);
        }
    }

    /** A mistake in the allocation was put right: another manager completes the review. */
    @FactType("review.reassigned")
    record Reassigned(PersonRef from, PersonRef to, NarrativeRef reason, PersonRef approver) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.reassigned(this);
        }
    }

    /** A grade recorded by mistake was put right, without moderation: it counts from when the wrong one was given. */
    @FactType("review.grade-corrected")
    record GradeCorrected(Grade from, Grade to, NarrativeRef reason, PersonRef approver) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.gradeCorrected(this);
        }
    }

    /**
     * Moderation has decided the grade that counts from now on (MOD-5, MOD-7): upheld, where both are one and there is no
     * reason, or changed. The review stays graded when its reviewer graded it.
     */
    @FactType("review.grade-moderated")
    record GradeModerated(Grade from, Grade to, @Nullable NarrativeRef reason) implements ReviewFact {
        /** {@return whether another grade counts than before} */
        public boolean isChange() {
            return !from.equals(to);
        }

        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.gradeModerated(this);
        }
    }

    /** The review was recorded by mistake and counts no more. Its duties stand as void. */
    @FactType("review.withdrawn")
    record Withdrawn(NarrativeRef reason, PersonRef approver) implements ReviewFact {
        @Override
        public <R> R answer(ReviewCases<R> cases) {
            return cases.withdrawn(this);
        }
    }
}
