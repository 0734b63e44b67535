package org.plr.core.duty;

import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.framework.Moderation.Raised;
import org.plr.core.framework.Scale;
import org.plr.core.review.ReviewFact.GradeModerated;

/**
 * What a grade raised from Inadequate in moderation ends (MOD-7). The text does not say: by default nothing, and duties
 * begun under Inadequate stay. Where a council has them end, those still open stand as void; what was done was rightly
 * done, and what a concern asks for too remains.
 */
@RuleOf("MOD-7")
final class GradeRaising implements DutyRule {
    private static final List<ClauseId> BEGUN_BY_GRADE = List.of(ClauseId.CON_1, ClauseId.CON_2, ClauseId.CON_5);

    @Override
    public void hear(Hearing hearing) {
        if (hearing.fact() instanceof GradeModerated moderated && raises(moderated, hearing)) {
            BEGUN_BY_GRADE.forEach(clause -> end(clause, hearing));
        }
    }

    private static boolean raises(GradeModerated fact, Hearing hearing) {
        Scale scale = hearing.framework().scale();
        return scale.isInadequate(fact.from()) && !scale.isInadequate(fact.to());
    }

    private static void end(ClauseId clause, Hearing hearing) {
        hearing.open(clause).stream()
                .filter(duty -> !duty.terms().concern())
                .filter(duty -> duty.framework().moderation().afterwards().raised() == Raised.DUTIES_END)
                .forEach(duty -> hearing.makeVoid(duty, VoidCause.GRADE_RAISED));
    }
}
