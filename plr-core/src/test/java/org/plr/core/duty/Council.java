package org.plr.core.duty;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.plr.core.calendar.Count;
import org.plr.core.calendar.Timescale;
import org.plr.core.framework.ConcernFigures;
import org.plr.core.framework.Edition;
import org.plr.core.framework.Figures;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Governance;
import org.plr.core.framework.ProgrammeFigures;
import org.plr.core.framework.ReAudit;
import org.plr.core.framework.RemedialActions;
import org.plr.core.framework.RemedialActions.Binds;
import org.plr.core.framework.Sharing;
import org.plr.core.framework.Supervision;
import org.plr.core.framework.Term;
import org.plr.core.people.Responsibility;

/** The figures of a council, from the literal reading on. */
record Council(String id, LocalDate effective, Figures figures) {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The framework as its text reads. */
    static final Council LITERAL = new Council("bcp-2022-1", LocalDate.parse("2022-05-23"), Figures.LITERAL);

    Council from(String otherId, String day) {
        return new Council(otherId, LocalDate.parse(day), figures);
    }

    Council sharing(String within, String... remindAfter) {
        List<Duration> steps =
                List.of(remindAfter).stream().map(Duration::parse).toList();
        return with(new ConcernFigures(
                new Sharing(Duration.parse(within), steps),
                figures.concerns().remedialActions(),
                figures.concerns().reAudit()));
    }

    Council actions(int days, Count count, Binds binds) {
        return with(new ConcernFigures(
                figures.concerns().sharing(),
                new RemedialActions(new Timescale.Days(days, count), binds),
                figures.concerns().reAudit()));
    }

    Council reAudit(String after, String window) {
        return with(new ConcernFigures(
                figures.concerns().sharing(),
                figures.concerns().remedialActions(),
                new ReAudit(Period.parse(after), Period.parse(window))));
    }

    Council reviewsPerMonth(int number) {
        return with(new Figures(
                new ProgrammeFigures(figures.programme().managerRoles(), number),
                figures.review(),
                figures.grades(),
                figures.concerns(),
                figures.moderation(),
                figures.supervision()));
    }

    Council supervisionOwedBy(Responsibility responsibility) {
        return with(new Figures(
                figures.programme(),
                figures.review(),
                figures.grades(),
                figures.concerns(),
                figures.moderation(),
                new Supervision(responsibility)));
    }

    private Council with(ConcernFigures concerns) {
        return with(new Figures(
                figures.programme(),
                figures.review(),
                figures.grades(),
                concerns,
                figures.moderation(),
                figures.supervision()));
    }

    private Council with(Figures other) {
        return new Council(id, effective, other);
    }

    Framework framework() {
        return new Framework(
                new Framework.Source(id, "document of " + id),
                new Edition("Framework", "1", ""),
                new Term(LONDON, effective, null, effective.plusYears(1), Period.ofYears(1)),
                Governance.UNSTATED,
                figures);
    }
}
