package org.plr.core.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.people.PersonRef;

/**
 * Exempts a manager from a month who is there throughout, with the reason and who approved (ROL-2). Where the framework
 * names a role that approves exemptions, the approver holds it on that day. One who is excused already stays so, whatever
 * the excuse.
 *
 * @param manager who
 * @param exemption why, and who approved
 */
@RuleOf("ROL-2")
record Exempting(@Nullable PersonRef manager, @Nullable Correction exemption) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.ROL_2, "$.manager", manager);
        if (checks.required(ClauseId.ROL_2, "$.exemption", exemption) && exemption != null) {
            exemption.check(checks);
        }
    }

    Decision decide(Programme programme, Moment moment) {
        PersonRef who = Objects.requireNonNull(manager, "manager");
        Correction why = Objects.requireNonNull(exemption, "exemption");
        PersonRef approver = Objects.requireNonNull(why.approver(), "approver");
        List<Refusal> refusals = why.refusals(moment);
        MonthOpening.Excusing.ifNotCharged(programme, who).ifPresent(refusals::add);
        if (refusals.isEmpty()) {
            ifNotEntitled(approver, moment).ifPresent(refusals::add);
        }
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        return programme.excused().containsKey(who)
                ? Decision.accept()
                : Decision.accept()
                        .tell(
                                Programme.stream(programme.month()),
                                new ProgrammeFact.Exempted(
                                        programme.month(), who, moment.pen().keep(why.reason()), approver),
                                moment);
    }

    private static Optional<Refusal> ifNotEntitled(PersonRef approver, Moment moment) {
        return moment.framework()
                .figures()
                .programme()
                .choosing()
                .exemptionApprover()
                .filter(role -> !moment.organisation().holds(approver, role, moment.day()))
                .map(role -> Refusal.by(
                        ClauseId.ROL_2,
                        "approver.not-entitled",
                        "$.approver",
                        "Ask somebody who holds the role " + role + " on that day: in this council they approve"
                                + " exemptions."));
    }
}
