package org.plr.core.review;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Request;
import org.plr.core.framework.Principle;

/**
 * What the manager writes together with the practitioner. May be given again until the review is returned; the latest
 * counts.
 *
 * @param collaboration alongside the practitioner, or alone (COL-1)
 * @param aloneReason why alone; required then
 * @param purposeAndFocus the purpose and focus of the work with the family (COL-4)
 * @param livedExperience the child's lived experience, as understood from the practitioner (COL-3)
 * @param needsToChange what needs to change to improve the child's outcomes (COL-3)
 * @param inRecord whether that is reflected in the child's written record (COL-5)
 * @param appraisal what works well and what to do better (VAL-3), with the principles evidenced (VAL-1)
 * @param standards the answers to the practice standards of the area of work (COL-2)
 */
@RuleOf({"COL-1", "COL-3", "COL-4", "COL-5"})
public record Reflection(
        @Nullable Collaboration collaboration,
        @Nullable String aloneReason,
        @Nullable String purposeAndFocus,
        @Nullable String livedExperience,
        @Nullable String needsToChange,
        @Nullable InRecord inRecord,
        @Nullable Appraisal appraisal,
        @Nullable List<Answer> standards)
        implements Request {

    /**
     * The appraisal. The text does not say that a review is refused without: one that leaves a part out is held as
     * incomplete (VAL-3).
     *
     * @param worksWell what is working well and why, or null while it is not said
     * @param toDoBetter what needs to be better, or null while it is not said
     * @param principles the principles with which it is labelled (VAL-1), each at most once
     */
    @RuleOf({"VAL-1", "VAL-3"})
    public record Appraisal(
            @Nullable String worksWell,
            @Nullable String toDoBetter,
            @Nullable List<Principle> principles) {
        /** No words: what was typed never reaches a log. */
        @Override
        public String toString() {
            return "appraisal";
        }
    }

    /**
     * The answer to one practice standard.
     *
     * @param standard the standard's code in the framework
     * @param met how far it is met
     * @param note what was seen; required where it does not apply
     */
    public record Answer(
            @Nullable String standard,
            StandardAnswer.@Nullable Met met,
            @Nullable String note) {

        private void check(Checks checks) {
            checks.text(ClauseId.COL_2, "$.standard", standard);
            checks.required(ClauseId.COL_2, "$.met", met);
            if (met == StandardAnswer.Met.NOT_APPLICABLE) {
                checks.text(ClauseId.COL_2, "$.note", note);
            } else {
                checks.optionalText(ClauseId.COL_2, "$.note", note);
            }
        }

        /** No words: what was typed never reaches a log. */
        @Override
        public String toString() {
            return "answer to a standard";
        }
    }

    @Override
    public void check(Checks checks) {
        if (checks.required(ClauseId.COL_1, "$.collaboration", collaboration) && collaboration == Collaboration.ALONE) {
            checks.text(ClauseId.COL_1, "$.aloneReason", aloneReason);
        } else {
            checks.optionalText(ClauseId.COL_1, "$.aloneReason", aloneReason);
        }
        checks.text(ClauseId.COL_4, "$.purposeAndFocus", purposeAndFocus);
        checks.text(ClauseId.COL_3, "$.livedExperience", livedExperience);
        checks.text(ClauseId.COL_3, "$.needsToChange", needsToChange);
        checks.required(ClauseId.COL_5, "$.inRecord", inRecord);
        checkAppraisal(checks);
        checkStandards(checks);
    }

    private void checkAppraisal(Checks checks) {
        if (appraisal == null) {
            return;
        }
        checks.optionalText(ClauseId.VAL_3, "$.appraisal.worksWell", appraisal.worksWell);
        checks.optionalText(ClauseId.VAL_3, "$.appraisal.toDoBetter", appraisal.toDoBetter);
        List<Principle> principles = appraisal.principles;
        if (checks.whole(ClauseId.VAL_1, "$.appraisal.principles", principles)
                && principles != null
                && new HashSet<>(principles).size() < principles.size()) {
            checks.refuse(ClauseId.VAL_1, "$.appraisal.principles", "repeated", "Name each principle once.");
        }
    }

    private void checkStandards(Checks checks) {
        if (!checks.whole(ClauseId.COL_2, "$.standards", standards) || standards == null) {
            return;
        }
        for (int i = 0; i < standards.size(); i++) {
            standards.get(i).check(checks.entry("$.standards", i));
        }
    }

    /** No words: what was typed never reaches a log. */
    @Override
    public String toString() {
        return "reflection";
    }
}
