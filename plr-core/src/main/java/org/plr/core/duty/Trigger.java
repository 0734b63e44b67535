package org.plr.core.duty;

import java.time.Instant;
import java.util.Optional;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.concern.ConcernFact.ConcernIdentified;
import org.plr.core.duty.DutyEvent.Kind;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation;
import org.plr.core.framework.Scale;
import org.plr.core.framework.Sharing.From;
import org.plr.core.journal.Fact;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact.GradeCorrected;
import org.plr.core.review.ReviewFact.GradeModerated;
import org.plr.core.review.ReviewFact.Graded;

/**
 * What sets CON-1, CON-2 and CON-5 going: an immediate concern, or an Inadequate grade. A grade that was corrected counts
 * from when the wrong one was given, so that no clock starts anew; one turned Inadequate in moderation counts from the
 * decision (MOD-7).
 *
 * @param from when the concern was identified or the grade given
 * @param concern whether it is a concern rather than a grade
 */
@RuleOf("MOD-7")
record Trigger(Instant from, boolean concern) {

    static Optional<Trigger> of(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof ConcernIdentified) {
            return Optional.of(new Trigger(hearing.at(), true));
        }
        if (!makesInadequate(fact, hearing)) {
            return Optional.empty();
        }
        return isFromDecision(hearing)
                ? Optional.of(new Trigger(hearing.at(), false))
                : hearing.review().graded().map(Review.Graded::at).map(at -> new Trigger(at, false));
    }

    private static boolean makesInadequate(Fact fact, Hearing hearing) {
        if (fact instanceof Graded graded) {
            return hearing.framework().scale().isInadequate(graded.grade());
        }
        if (fact instanceof GradeCorrected corrected) {
            return turns(corrected.from(), corrected.to(), hearing);
        }
        return fact instanceof GradeModerated moderated && turns(moderated.from(), moderated.to(), hearing);
    }

    private static boolean turns(Grade from, Grade to, Hearing hearing) {
        Scale scale = hearing.framework().scale();
        return scale.isInadequate(to) && !scale.isInadequate(from);
    }

    /** Whether the duties run from the moderation's decision: the text does not say, and a council may count otherwise. */
    static boolean isFromDecision(Hearing hearing) {
        return hearing.fact() instanceof GradeModerated
                && hearing.framework().moderation().afterwards().from() == Moderation.From.DECIDED;
    }

    /** Whether the fact says that the grade was never Inadequate. */
    static boolean isTakenBack(Hearing hearing) {
        return hearing.fact() instanceof GradeCorrected corrected
                && !hearing.framework().scale().isInadequate(corrected.to());
    }

    /**
     * The trigger comes to a duty that is open: it asks for it as well, and its clock runs from the earlier of the two,
     * or from the later where the framework says so.
     */
    void comesTo(Duty duty, Timing timing, Hearing hearing) {
        Duty noted = hearing.note(duty, Kind.TRIGGERED_AGAIN, concern ? "CONCERN" : "GRADE");
        Duty asked = concern ? hearing.change(noted, noted.terms().concern(true)) : noted;
        boolean counts = duty.framework().sharing().from() == From.LATER
                ? from.isAfter(asked.arisen())
                : from.isBefore(asked.arisen());
        if (counts) {
            hearing.move(asked, timing);
        }
    }

    /** A grade that never was asks for nothing; what a concern asks for too remains, with its due time. */
    static void voidWhereGradeAlone(ClauseId clause, Hearing hearing) {
        hearing.standing(hearing.stream(), clause).stream()
                .filter(duty -> !duty.terms().concern())
                .forEach(duty -> hearing.makeVoid(duty, VoidCause.GRADE_CORRECTED));
    }
}
