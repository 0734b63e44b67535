package org.plr.benchmarks.checks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Principle;
import org.plr.core.review.Collaboration;
import org.plr.core.review.Grading;
import org.plr.core.review.InRecord;
import org.plr.core.review.StandardAnswer;

/**
 * The form once more, with one constraint of its own for every text instead of three that come with the peer: what somebody
 * writes who has measured.
 *
 * @param reflection the reflection
 * @param grade the grade
 * @param rationale its reason
 */
public record TunedForm(
        @NotNull @Valid Reflection reflection,
        @NotNull Grade grade,
        @PlainText String rationale) {

    /** As {@link org.plr.core.review.Reflection}. */
    @Needed
    public record Reflection(
            @NotNull Collaboration collaboration,
            @PlainText String aloneReason,
            @NotNull @PlainText String purposeAndFocus,
            @NotNull @PlainText String livedExperience,
            @NotNull @PlainText String needsToChange,
            @NotNull InRecord inRecord,
            @Valid Appraisal appraisal,
            @NotNull List<@NotNull @Valid Answer> standards)
            implements Needed.Reasoned {
        @Override
        public boolean isReasonMissing() {
            return collaboration == Collaboration.ALONE && aloneReason == null;
        }
    }

    /** As {@link org.plr.core.review.Reflection.Appraisal}. */
    public record Appraisal(
            @PlainText String worksWell,
            @PlainText String toDoBetter,
            @NotNull @UniqueElements List<@NotNull Principle> principles) {}

    /** As {@link org.plr.core.review.Reflection.Answer}. */
    @Needed
    public record Answer(
            @NotNull @PlainText String standard,
            @NotNull StandardAnswer.Met met,
            @PlainText String note) implements Needed.Reasoned {
        @Override
        public boolean isReasonMissing() {
            return met == StandardAnswer.Met.NOT_APPLICABLE && note == null;
        }
    }

    static TunedForm of(org.plr.core.review.Reflection reflection, Grading grading) {
        return new TunedForm(of(reflection), grading.grade(), grading.rationale());
    }

    private static Reflection of(org.plr.core.review.Reflection given) {
        org.plr.core.review.Reflection.Appraisal appraisal = given.appraisal();
        return new Reflection(
                given.collaboration(),
                given.aloneReason(),
                given.purposeAndFocus(),
                given.livedExperience(),
                given.needsToChange(),
                given.inRecord(),
                new Appraisal(appraisal.worksWell(), appraisal.toDoBetter(), appraisal.principles()),
                given.standards() == null
                        ? null
                        : given.standards().stream()
                                .map(answer -> new Answer(answer.standard(), answer.met(), answer.note()))
                                .toList());
    }
}
