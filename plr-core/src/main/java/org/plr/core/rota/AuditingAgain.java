package org.plr.core.rota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.allocation.Aim;
import org.plr.core.allocation.Assigned;
import org.plr.core.allocation.Assigning;
import org.plr.core.allocation.AssignmentRequest;
import org.plr.core.allocation.Column;
import org.plr.core.allocation.Costs;
import org.plr.core.allocation.Nouns;
import org.plr.core.allocation.Pairing;
import org.plr.core.cases.OpenCase;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Moment;
import org.plr.core.framework.Choosing;
import org.plr.core.framework.ReAudit;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;

/**
 * Who audits again what was graded Inadequate (CON-5), within the turns that the managers have in the month. As few as can
 * be are left over; then as many as can be go to the manager of the first review, where the framework prefers that; then
 * they are spread evenly; and what is left open the tickets decide. Nobody audits a case again that they hold or supervise
 * directly now, or did within 12 months.
 */
@RuleOf("CON-5")
final class AuditingAgain {
    private static final String NOBODY = "nobody";
    private static final Nouns NOUNS = new Nouns("re-audit", "re-audits", "manager", "managers");

    private final List<DueAudit> due;
    private final Crew crew;
    private final Moment moment;
    private final List<PersonRef> managers;

    AuditingAgain(List<DueAudit> due, Crew crew, Moment moment) {
        this.due = due;
        this.crew = crew;
        this.moment = moment;
        this.managers = crew.managers();
    }

    /** Plans, and takes the turns of those who are given one. */
    ReAuditPlan plan(byte[] key) {
        if (due.isEmpty()) {
            return new ReAuditPlan(List.of(), null);
        }
        Assigned assigned = (Assigned) Assigning.assign(request().withKey(key)).value();
        List<ReAuditPlan.Planned> planned = new ArrayList<>();
        for (int row = 0; row < due.size(); row++) {
            int column = assigned.column(row);
            planned.add(planned(due.get(row), column < managers.size() ? managers.get(column) : null));
        }
        planned.forEach(one -> one.manager().ifPresent(crew::take));
        return new ReAuditPlan(planned, assigned);
    }

    private AssignmentRequest request() {
        List<Column> columns = new ArrayList<>();
        List<Integer> loads = new ArrayList<>();
        for (PersonRef manager : managers) {
            columns.add(Column.of(manager.text(), crew.turns(manager)));
            loads.add(crew.given(manager));
        }
        columns.add(Column.of(NOBODY, due.size()));
        loads.add(0);
        int width = columns.size();
        Costs left = Costs.of(due.size(), width, (row, column) -> column == managers.size() ? 1 : 0);
        Costs other = Costs.of(due.size(), width, (row, column) -> isOther(row, column) ? 1 : 0);
        return AssignmentRequest.of(due.stream().map(AuditingAgain::id).toList(), columns)
                .withNouns(NOUNS)
                .withForbidden(forbidden())
                .withAims(List.of(
                        Aim.least("re-audits left over", left),
                        Aim.least("re-audits by another manager", other),
                        Aim.even("reviews of the month", loads)));
    }

    private static String id(DueAudit audit) {
        return audit.first().ref().text();
    }

    private boolean isOther(int row, int column) {
        return column < managers.size()
                && by() == ReAudit.By.SAME_PREFERRED
                && !managers.get(column).equals(due.get(row).first().reviewer());
    }

    private ReAudit.By by() {
        return moment.framework().reAudit().manager();
    }

    private List<Pairing> forbidden() {
        List<Pairing> forbidden = new ArrayList<>();
        for (DueAudit audit : due) {
            managers.stream()
                    .filter(manager -> !mayBeGiven(audit, manager))
                    .forEach(manager -> forbidden.add(new Pairing(id(audit), manager.text())));
        }
        return forbidden;
    }

    private boolean mayBeGiven(DueAudit audit, PersonRef manager) {
        boolean same = manager.equals(audit.first().reviewer());
        return switch (by()) {
            case SAME_PREFERRED -> mayReview(audit.open(), manager);
            case SAME_REQUIRED -> same && mayReview(audit.open(), manager);
            case OTHER_REQUIRED -> !same && mayReview(audit.open(), manager);
        };
    }

    private boolean mayReview(OpenCase open, PersonRef manager) {
        Organisation chart = moment.organisation();
        LocalDate today = moment.day();
        boolean holdsOrSupervises = manager.equals(open.practitioner())
                || chart.posts(open.practitioner(), today).stream()
                        .anyMatch(post -> manager.equals(post.lineManager()));
        LocalDate since = today.minus(RotaRules.HELD_WITHIN);
        boolean did = open.before().stream()
                .anyMatch(held -> held.person().equals(manager) && held.until().isAfter(since));
        return !holdsOrSupervises && !did && !isBarredInLine(open, manager);
    }

    private boolean isBarredInLine(OpenCase open, PersonRef manager) {
        return moment.framework().figures().programme().choosing().line() == Choosing.Line.OUTSIDE
                && moment.organisation().isInLineOf(manager, open.practitioner(), moment.day());
    }

    private ReAuditPlan.Planned planned(DueAudit audit, @Nullable PersonRef manager) {
        return new ReAuditPlan.Planned(
                audit.first().ref(),
                audit.open(),
                manager,
                otherManager(audit, manager).orElse(null));
    }

    private Optional<String> otherManager(DueAudit audit, @Nullable PersonRef manager) {
        PersonRef first = audit.first().reviewer();
        return manager == null || manager.equals(first) || by() != ReAudit.By.SAME_PREFERRED
                ? Optional.empty()
                : Optional.of("The manager of the first review " + whyNot(audit.open(), first) + ".");
    }

    private String whyNot(OpenCase open, PersonRef first) {
        if (!crew.isCharged(first)) {
            return "is not charged with this month";
        } else if (crew.isUnfit(first)) {
            return "can be given no review now";
        } else if (crew.turns(first) == 0) {
            return "has their reviews of this month already";
        }
        return mayReview(open, first)
                ? "has another re-audit this month"
                : "now holds or supervises the case, or did within 12 months";
    }
}
