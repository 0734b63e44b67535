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
 * The same form for Hibernate Validator: the same fields with the same refusals.
 *
 * @param reflection the reflection
 * @param grade the grade
 * @param rationale its reason
 */
public record AnnotatedForm(
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
            @NotNull @Valid List<@NotNull Answer> standards) {}

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
            @PlainText String note) {}

    static AnnotatedForm of(org.plr.core.review.Reflection reflection, Grading grading) {
        return new AnnotatedForm(of(reflection), grading.grade(), grading.rationale());
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
