package org.plr.core.moderation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Request;
import org.plr.core.framework.Grade;

/**
 * How a moderator judges a review (MOD-8). Without the evidence of all five principles and without written feedback it is
 * incomplete and refused.
 *
 * @param grade the grade as the moderator sees it, on the framework's scale
 * @param reason why it differs from the reviewer's grade; may be null where it does not
 * @param evidence how each of the five principles is evidenced
 * @param feedback the written feedback to staff
 * @param partnership how the manager who completed the review took part; null where a second or third moderator judges
 *     blind
 */
@RuleOf("MOD-8")
public record Judgement(
        @Nullable Grade grade,
        @Nullable String reason,
        @Nullable List<Evidence> evidence,
        @Nullable String feedback,
        @Nullable Partnership partnership)
        implements Request {

    /**
     * A principle and how it is evidenced.
     *
     * @param principle which principle
     * @param what the evidence, in words
     */
    public record Evidence(
            @Nullable ModerationPrinciple principle,
            @Nullable String what) {
        /** No words: what was typed never reaches a log. */
        @Override
        public String toString() {
            return "evidence";
        }
    }

    /**
     * How the manager who completed the review took part (MOD-1).
     *
     * @param met whether the moderator met with them
     * @param whyNot why that was not possible; null where they met
     */
    public record Partnership(boolean met, @Nullable String whyNot) {

        /** {@return that the moderator met with the manager who completed the review} */
        public static Partnership ofMeeting() {
            return new Partnership(true, null);
        }

        /**
         * That a meeting was not possible.
         *
         * @param why why not, in words
         * @return the partnership
         */
        public static Partnership notPossible(@Nullable String why) {
            return new Partnership(false, why);
        }

        /** No words: what was typed never reaches a log. */
        @Override
        public String toString() {
            return "partnership";
        }
    }

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.COL_8, "$.grade", grade);
        checks.optionalText(ClauseId.MOD_8, "$.reason", reason);
        checks.text(ClauseId.MOD_8, "$.feedback", feedback);
        if (checks.whole(ClauseId.MOD_8, "$.evidence", evidence) && evidence != null) {
            checkEvidence(evidence, checks);
        }
        if (partnership != null && partnership.met) {
            checks.optionalText(ClauseId.MOD_1, "$.partnership.whyNot", partnership.whyNot);
        } else if (partnership != null) {
            checks.text(ClauseId.MOD_1, "$.partnership.whyNot", partnership.whyNot);
        }
    }

    private static void checkEvidence(List<Evidence> evidence, Checks checks) {
        Set<ModerationPrinciple> missing = EnumSet.allOf(ModerationPrinciple.class);
        for (int i = 0; i < evidence.size(); i++) {
            Evidence one = evidence.get(i);
            Checks entry = checks.entry("$.evidence", i);
            entry.text(ClauseId.MOD_8, "$.what", one.what);
            if (entry.required(ClauseId.MOD_8, "$.principle", one.principle) && !missing.remove(one.principle)) {
                entry.refuse(ClauseId.MOD_8, "$.principle", "twice", "Give the evidence of each principle once.");
            }
        }
        missing.forEach(principle -> checks.refuse(
                ClauseId.MOD_8,
                "$.evidence",
                principle.code() + ".missing",
                "Write how the moderation shows " + principle.words() + "."));
    }

    /** No words: what was typed never reaches a log. */
    @Override
    public String toString() {
        return "judgement";
    }
}
