package org.plr.benchmarks.checks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Principle;
import org.plr.core.review.Collaboration;
import org.plr.core.review.Grading;
import org.plr.core.review.InRecord;
import org.plr.core.review.StandardAnswer;

/**
 * The same form for Hibernate Validator: the same fields with the same refusals, by the constraints that come with it.
 *
 * @param reflection the reflection
 * @param grade the grade
 * @param rationale its reason
 */
public record AnnotatedForm(
        @NotNull @Valid Reflection reflection,
        @NotNull Grade grade,

        @Size(max = 10_000) @Pattern(regexp = PLAIN) @Pattern(regexp = NOT_BLANK)
        String rationale) {

    /** No control characters but line breaks and tabs, no direction marks, no broken pairs. */
    static final String PLAIN =
            "[\\P{Cc}\\n\\r\\t&&[^\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]]*";

    private static final String NOT_BLANK = "(?s).*\\S.*";

    /** As {@link org.plr.core.review.Reflection}. */
    @Needed
    public record Reflection(
            @NotNull Collaboration collaboration,

            @Size(max = 10_000) @Pattern(regexp = PLAIN) @Pattern(regexp = NOT_BLANK)
            String aloneReason,

            @NotBlank @Size(max = 10_000) @Pattern(regexp = PLAIN)
            String purposeAndFocus,

            @NotBlank @Size(max = 10_000) @Pattern(regexp = PLAIN)
            String livedExperience,

            @NotBlank @Size(max = 10_000) @Pattern(regexp = PLAIN)
            String needsToChange,

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
            @Size(max = 10_000) @Pattern(regexp = PLAIN) @Pattern(regexp = NOT_BLANK)
            String worksWell,

            @Size(max = 10_000) @Pattern(regexp = PLAIN) @Pattern(regexp = NOT_BLANK)
            String toDoBetter,

            @NotNull @UniqueElements List<@NotNull Principle> principles) {}

    /** As {@link org.plr.core.review.Reflection.Answer}. */
    @Needed
    public record Answer(
            @NotBlank @Size(max = 10_000) @Pattern(regexp = PLAIN)
            String standard,

            @NotNull StandardAnswer.Met met,

            @Size(max = 10_000) @Pattern(regexp = PLAIN) @Pattern(regexp = NOT_BLANK)
            String note)
            implements Needed.Reasoned {
        @Override
        public boolean isReasonMissing() {
            return met == StandardAnswer.Met.NOT_APPLICABLE && note == null;
        }
    }

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
