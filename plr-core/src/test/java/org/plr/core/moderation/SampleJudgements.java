package org.plr.core.moderation;

import java.util.Arrays;
import java.util.List;
import org.plr.core.framework.Grade;

/** Judgements that are whole. */
public final class SampleJudgements {
    private SampleJudgements() {}

    /** In partnership, as the first moderator judges. */
    public static Judgement met(Grade grade) {
        return judgement(grade, Judgement.Partnership.ofMeeting());
    }

    /** Without it, as the others do. */
    public static Judgement blind(Grade grade) {
        return judgement(grade, null);
    }

    private static Judgement judgement(Grade grade, Judgement.Partnership partnership) {
        return new Judgement(
                grade,
                "The plan has no dates.",
                evidence(),
                "Thank you for the care with which you listened.",
                partnership);
    }

    public static List<Judgement.Evidence> evidence() {
        return Arrays.stream(ModerationPrinciple.values())
                .map(principle -> new Judgement.Evidence(principle, "Shown in the record."))
                .toList();
    }
}
