package org.plr.core.retention;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.command.Checks;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.people.PersonRef;
import org.plr.core.retention.RetentionFact.Approved;

/**
 * Why texts are held, released or erased, and who approved.
 *
 * @param words the reason
 * @param approver who approved: another person of the organisation than the one who acts
 */
public record Reason(@Nullable String words, @Nullable PersonRef approver) implements Request {

    @Override
    public void check(Checks checks) {
        checks.text(null, "$.words", words);
        checks.required(null, "$.approver", approver);
    }

    static void require(@Nullable Reason reason, Checks checks) {
        if (checks.required(null, "$.reason", reason) && reason != null) {
            reason.check(checks);
        }
    }

    /** Why the approval may not stand, if it may not. */
    List<Refusal> refusals(Moment moment) {
        PersonRef approving = Objects.requireNonNull(approver, "approver");
        if (approving.equals(moment.actor().person())) {
            return List.of(Refusal.plain(
                    "approver.is-the-actor",
                    "$.approver",
                    "Ask another person to approve: nobody approves their own."));
        }
        return moment.organisation().roles(approving, moment.day()).isEmpty()
                ? List.of(Refusal.plain(
                        "approver.unknown", "$.approver", "Name an approver whom the organisation has on that day."))
                : List.of();
    }

    Approved keep(Moment moment) {
        return new Approved(moment.pen().keep(words), Objects.requireNonNull(approver, "approver"));
    }

    /** No words: what was typed never reaches a log. */
    @Override
    public String toString() {
        return "reason approved by " + approver;
    }
}
