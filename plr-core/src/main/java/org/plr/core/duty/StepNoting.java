package org.plr.core.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.framework.Sharing.Step;

/**
 * When whoever owes an open duty is reminded, or somebody else is told: of a sharing at the framework's steps (CON-1), of a
 * re-audit once, when its time opens (CON-5). A step is reached until a fact notes it.
 */
@RuleOf({"CON-1", "CON-5"})
final class StepNoting implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        if (hearing.fact() instanceof DutyFact.Reminded reminded) {
            DutyId id = DutyId.of(reminded.duty());
            hearing.open(id.subject(), id.clause()).stream()
                    .filter(duty -> duty.id().equals(id))
                    .forEach(duty -> hearing.remind(duty, reminded.step()));
        }
    }

    private static List<Step> steps(Duty duty) {
        if (duty.clause() == ClauseId.CON_1) {
            return duty.framework().sharing().steps();
        }
        return duty.opens()
                .map(opens -> Duration.between(duty.arisen(), opens))
                .filter(after -> !after.isNegative() && !after.isZero())
                .map(after -> List.of(new Step(after, null)))
                .orElse(List.of());
    }

    /** When the next step is due, in milliseconds of the epoch. */
    static OptionalLong next(Duty duty) {
        List<Step> steps = steps(duty);
        int done = duty.progress().reminded();
        return done < steps.size()
                ? OptionalLong.of(duty.arisen().plus(steps.get(done).after()).toEpochMilli())
                : OptionalLong.empty();
    }

    /** The steps reached that were not noted yet. */
    static List<Step> reached(Duty duty, Instant now) {
        return steps(duty).stream()
                .skip(duty.progress().reminded())
                .takeWhile(step -> !now.isBefore(duty.arisen().plus(step.after())))
                .toList();
    }
}
