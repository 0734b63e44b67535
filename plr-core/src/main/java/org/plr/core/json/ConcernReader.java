package org.plr.core.json;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.framework.ConcernFigures;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.ImmediateAction;
import org.plr.core.framework.ReAudit;
import org.plr.core.framework.RemedialActions;
import org.plr.core.framework.Sharing;
import org.plr.core.people.Role;

/** Reads what follows a concern or an Inadequate grade: CON-1, CON-2, CON-3 and CON-5. */
final class ConcernReader {
    private ConcernReader() {}

    static ConcernFigures read(Section clauses) {
        return new ConcernFigures(
                sharing(clauses.section("CON-1")),
                new ImmediateAction(clauses.section("CON-2").elapsed("within").orElse(null)),
                remedialActions(clauses.section("CON-3")),
                reAudit(clauses.section("CON-5")));
    }

    private static Sharing sharing(Section clause) {
        Sharing literal = Sharing.LITERAL;
        Duration within = clause.elapsed("within").orElse(literal.within());
        Sharing.From from = clause.name("from", Sharing.From.class, literal.from());
        List<Duration> reminders = clause.texts("remindAfter", Form.ELAPSED, literal.remindAfter());
        List<Sharing.Step> steps = new ArrayList<>(clause.sections("escalate", ConcernReader::escalation, List.of()));
        reminders.forEach(after -> steps.add(new Sharing.Step(after, null)));
        return clause.made(() -> new Sharing(within, from, requireAscending(reminders, steps)), literal);
    }

    private static List<Sharing.Step> requireAscending(List<Duration> reminders, List<Sharing.Step> steps) {
        if (!reminders.stream().sorted().toList().equals(reminders)) {
            throw new IllegalArgumentException("Reminders follow one another: give them in the order of time (CON-1).");
        }
        return steps;
    }

    private static Sharing.Step escalation(Section step) {
        return new Sharing.Step(
                step.required("after", Form.ELAPSED, Sharing.LITERAL.within()),
                step.required("to", Form.ROLE, Role.SERVICE_MANAGER));
    }

    private static RemedialActions remedialActions(Section clause) {
        RemedialActions literal = RemedialActions.LITERAL;
        return new RemedialActions(
                clause.days("within").orElse(literal.within()),
                clause.name("from", RemedialActions.From.class, literal.from()),
                clause.name("binds", RemedialActions.Binds.class, literal.binds()));
    }

    private static ReAudit reAudit(Section clause) {
        ReAudit literal = ReAudit.LITERAL;
        Period after = clause.period("after").orElse(literal.after());
        Period window = clause.period("window").orElse(literal.window());
        ReAudit.From from =
                clause.name("from", ReAudit.From.class, literal.timing().from());
        Fraction share = clause.text("share", Form.RATE, literal.share());
        ReAudit.By manager = clause.name("manager", ReAudit.By.class, literal.manager());
        return new ReAudit(new ReAudit.Timing(after, window, from), share, manager);
    }
}
