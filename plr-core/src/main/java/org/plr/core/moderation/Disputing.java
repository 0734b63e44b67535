package org.plr.core.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.calendar.Deadlines;
import org.plr.core.calendar.Holidays;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Request;
import org.plr.core.framework.Grade;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;

/**
 * Disputes a moderation's decision (MOD-5). The text knows no dispute: by default it may be raised at any time, and a
 * council may set days. A decision is disputed once, and what is then decided stands.
 *
 * @param reason why
 */
@RuleOf("MOD-5")
record Disputing(@Nullable String reason) implements Request {

    @Override
    public void check(Checks checks) {
        checks.text(ClauseId.MOD_5, "$.reason", reason);
    }

    Decision decide(Case it, Holidays holidays) {
        List<Refusal> refusals = it.onlyDecided(ClauseId.MOD_5);
        if (it.moderation().dispute().isPresent()) {
            refusals.add(refusal("dispute.raised", "$", "Wait for or accept what is decided: it was disputed once."));
        }
        if (it.moderation().decidedAt().filter(at -> isPast(at, it, holidays)).isPresent()) {
            refusals.add(refusal(
                    "dispute.late", "$.occurredAt", "Speak with the moderator: the days for a dispute have passed."));
        }
        return refusals.isEmpty()
                ? it.tell(new ModerationFact.Disputed(
                        it.whose(), it.moment().pen().keep(reason)))
                : Decision.refuse(refusals);
    }

    private static boolean isPast(Instant decided, Case it, Holidays holidays) {
        return it.framework()
                .moderation()
                .consistency()
                .disputes()
                .raisedWithin()
                .map(days -> Deadlines.due(decided, days, it.framework().zone(), holidays))
                .filter(due -> due.isPast(it.moment().occurredAt()))
                .isPresent();
    }

    private static Refusal refusal(String code, String path, String message) {
        return Refusal.by(ClauseId.MOD_5, code, path, message);
    }

    /**
     * Decides a dispute, by somebody who was not involved: the moderation's decision stands, or another grade counts.
     *
     * @param grade the grade that counts from now on; the one that counts already where the decision stands
     * @param reason why
     */
    @RuleOf("MOD-5")
    record Settling(@Nullable Grade grade, @Nullable String reason) implements Request {

        @Override
        public void check(Checks checks) {
            checks.required(ClauseId.MOD_5, "$.grade", grade);
            checks.text(ClauseId.MOD_5, "$.reason", reason);
        }

        Decision decide(Case it) {
            List<Refusal> refusals = it.refusals();
            it.framework()
                    .scale()
                    .refusal(Objects.requireNonNull(grade, "grade"))
                    .ifPresent(refusals::add);
            if (it.moderation().standing() != Moderation.Standing.DISPUTED) {
                refusals.add(refusal("dispute.none", "$", "Leave it: no dispute of this moderation is open."));
            }
            if (involved(it).stream().anyMatch(it::isActing)) {
                refusals.add(refusal(
                        "actor.involved",
                        "$",
                        "Leave it to somebody who neither moderated, reviewed nor disputed it."));
            }
            it.moderation().disputedAt().ifPresent(at -> it.refuseBefore(at, ClauseId.MOD_5, refusals));
            return refusals.isEmpty() ? settle(it) : Decision.refuse(refusals);
        }

        private static List<PersonRef> involved(Case it) {
            List<PersonRef> people = new ArrayList<>(it.moderation().moderators());
            people.add(it.review().reviewer());
            people.addAll(it.review().responsible().people());
            it.moderation().dispute().map(ModerationFact.Disputed::by).ifPresent(people::add);
            return people;
        }

        private Decision settle(Case it) {
            Deciding deciding = new Deciding(it);
            Grade from = deciding.current();
            Grade to = Objects.requireNonNull(grade, "grade");
            NarrativeRef why = it.moment().pen().keep(reason);
            Decision decision = it.tell(
                    new ModerationFact.DisputeDecided(it.whose(), ModerationFact.Verdict.of(from, to), from, to, why));
            return from.equals(to) ? decision : deciding.graded(to, why, decision);
        }
    }
}
