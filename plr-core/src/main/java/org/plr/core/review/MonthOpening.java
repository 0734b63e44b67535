package org.plr.core.review;

import java.time.YearMonth;
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
import org.plr.core.people.Excuse;
import org.plr.core.people.PersonRef;

/**
 * Opens a month of the programme: every manager who is there throughout owes a collaborative review in it (ROL-2).
 *
 * @param month the local month, which has begun
 */
@RuleOf("ROL-2")
record MonthOpening(@Nullable YearMonth month) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.ROL_2, "$.month", month);
    }

    Decision decide(Optional<Programme> opened, Moment moment) {
        YearMonth opening = Objects.requireNonNull(month, "month");
        if (opened.isPresent()) {
            return Decision.refuse(Refusal.by(
                    ClauseId.ROL_2, "month.already-open", "$.month", "Open another month: this one is open."));
        }
        List<PersonRef> managers = moment.organisation()
                .managersThroughout(opening, moment.framework().managerRoles());
        return Decision.accept()
                .tell(Programme.stream(opening), new ProgrammeFact.MonthOpened(opening, managers), moment);
    }

    /**
     * Excuses a manager from a month (ROL-2): who joins, leaves or is absent for the month is not charged with it.
     *
     * @param manager who
     * @param excuse why
     */
    @RuleOf("ROL-2")
    record Excusing(@Nullable PersonRef manager, @Nullable Excuse excuse) implements Request {

        @Override
        public void check(Checks checks) {
            checks.required(ClauseId.ROL_2, "$.manager", manager);
            checks.required(ClauseId.ROL_2, "$.excuse", excuse);
            if (excuse == Excuse.EXEMPTED) {
                checks.refuse(
                        ClauseId.ROL_2,
                        "$.excuse",
                        "exempted",
                        "Exempt the manager instead: an exemption has a reason and an approver.");
            }
        }

        /** Why nobody can excuse this person, if they are not charged. */
        static Optional<Refusal> ifNotCharged(Programme programme, PersonRef who) {
            return programme.managers().contains(who)
                    ? Optional.empty()
                    : Optional.of(Refusal.by(
                            ClauseId.ROL_2,
                            "manager.not-charged",
                            "$.manager",
                            "Name a manager who is charged with this month."));
        }

        Decision decide(Programme programme, Moment moment) {
            PersonRef who = Objects.requireNonNull(manager, "manager");
            Optional<Refusal> notCharged = ifNotCharged(programme, who);
            if (notCharged.isPresent()) {
                return Decision.refuse(notCharged.get());
            }
            if (programme.excused().containsKey(who)) {
                return Decision.accept();
            }
            return Decision.accept()
                    .tell(
                            Programme.stream(programme.month()),
                            new ProgrammeFact.Excused(programme.month(), who, Objects.requireNonNull(excuse, "excuse")),
                            moment);
        }
    }
}
