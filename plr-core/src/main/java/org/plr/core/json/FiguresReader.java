package org.plr.core.json;

import java.time.Duration;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.plr.core.calendar.Count;
import org.plr.core.calendar.Timescale;
import org.plr.core.framework.ConcernFigures;
import org.plr.core.framework.Figures;
import org.plr.core.framework.GradeFigures;
import org.plr.core.framework.Moderation;
import org.plr.core.framework.PracticeStandard;
import org.plr.core.framework.PracticeStandards;
import org.plr.core.framework.Principle;
import org.plr.core.framework.ProgrammeFigures;
import org.plr.core.framework.ReAudit;
import org.plr.core.framework.RemedialActions;
import org.plr.core.framework.ReviewFigures;
import org.plr.core.framework.Scale;
import org.plr.core.framework.Sharing;
import org.plr.core.framework.Supervision;
import org.plr.core.people.Responsibility;

/** Reads the figures of a framework file, clause by clause; the literal reading where a key is absent. */
final class FiguresReader {
    private final Section clauses;

    private FiguresReader(Section clauses) {
        this.clauses = clauses;
    }

    static Figures read(Section clauses) {
        FiguresReader reader = new FiguresReader(clauses);
        Figures figures = new Figures(
                reader.programme(),
                reader.review(),
                reader.grades(),
                new ConcernFigures(reader.sharing(), reader.remedialActions(), reader.reAudit()),
                reader.moderation(),
                reader.supervision());
        clauses.end();
        return figures;
    }

    private ProgrammeFigures programme() {
        ProgrammeFigures literal = ProgrammeFigures.LITERAL;
        Section managers = clauses.section("ROL-1");
        Section month = clauses.section("ROL-2");
        var roles = managers.texts("managerRoles", Form.ROLE, List.copyOf(literal.managerRoles()));
        int perMonth = month.whole("perMonth", 0, 31, literal.reviewsPerMonth());
        managers.end();
        month.end();
        return managers.made(() -> new ProgrammeFigures(new LinkedHashSet<>(roles), perMonth), literal);
    }

    private ReviewFigures review() {
        ReviewFigures literal = ReviewFigures.LITERAL;
        Section principles = clauses.section("VAL-1");
        Section sources = clauses.section("COL-7");
        ReviewFigures review = new ReviewFigures(
                standards(clauses.section("COL-2")),
                principles.texts("principles", Form.nameOf(Principle.class), literal.principles()),
                sources.texts("typicalSources", Form.CODE, literal.typicalSources()));
        principles.end();
        sources.end();
        return review;
    }

    private static PracticeStandards standards(Section clause) {
        Section areas = clause.section("standards");
        Map<String, List<PracticeStandard>> byArea = new LinkedHashMap<>();
        for (String area : areas.keys()) {
            if (isArea(area)) {
                byArea.put(area, areas.sections(area, FiguresReader::standard, List.of()));
            } else {
                areas.note(Section.printable(area), "is no area of work; expected " + Form.CODE.expected());
            }
        }
        clause.end();
        return areas.made(() -> new PracticeStandards(byArea), PracticeStandards.NONE);
    }

    private static boolean isArea(String area) {
        return area.equals(PracticeStandards.DEFAULT) || Form.isCode(area);
    }

    private static PracticeStandard standard(Section standard) {
        return new PracticeStandard(
                standard.required("code", Form.CODE, ""), standard.required("title", Form.WORDS, ""));
    }

    private GradeFigures grades() {
        GradeFigures literal = GradeFigures.LITERAL;
        Section clause = clauses.section("COL-8");
        List<Scale.Step> steps =
                clause.sections("scale", FiguresReader::step, literal.scale().steps());
        boolean rationale = clause.flag("rationaleRequired", literal.rationaleRequired());
        clause.end();
        return clause.made(() -> new GradeFigures(new Scale(steps), rationale), literal);
    }

    private static Scale.Step step(Section step) {
        var grade =
                step.required("grade", Form.GRADE, Scale.OFSTED.steps().get(0).grade());
        return new Scale.Step(grade, step.text("title", Form.WORDS, grade.code()), step.flag("inadequate", false));
    }

    private Sharing sharing() {
        Section clause = clauses.section("CON-1");
        Duration within = elapsed(clause, "within", Sharing.LITERAL.within());
        List<Duration> steps = clause.texts("remindAfter", Form.ELAPSED, Sharing.LITERAL.remindAfter());
        clause.end();
        return clause.made(() -> new Sharing(within, steps), Sharing.LITERAL);
    }

    private RemedialActions remedialActions() {
        Section clause = clauses.section("CON-3");
        RemedialActions actions = new RemedialActions(
                days(clause, "within", RemedialActions.LITERAL.within()),
                clause.text("binds", Form.nameOf(RemedialActions.Binds.class), RemedialActions.LITERAL.binds()));
        clause.end();
        return actions;
    }

    private ReAudit reAudit() {
        Section clause = clauses.section("CON-5");
        ReAudit reAudit = new ReAudit(
                months(clause, "after", ReAudit.LITERAL.after()), months(clause, "window", ReAudit.LITERAL.window()));
        clause.end();
        return reAudit;
    }

    private Moderation moderation() {
        Section clause = clauses.section("MOD-2");
        Moderation moderation = new Moderation(
                clause.text("rate", Form.RATE, Moderation.LITERAL.rate()),
                clause.text("counting", Form.nameOf(Moderation.Counting.class), Moderation.LITERAL.counting()));
        clause.end();
        return moderation;
    }

    private Supervision supervision() {
        Section clause = clauses.section("TRK-5");
        Supervision supervision =
                new Supervision(clause.text("owedBy", Form.nameOf(Responsibility.class), Supervision.LITERAL.owedBy()));
        clause.end();
        return supervision;
    }

    /** {@code "PT24H"} or {@code {"hours": 24}}. */
    private static Duration elapsed(Section clause, String key, Duration otherwise) {
        if (!clause.isObject(key)) {
            return clause.text(key, Form.ELAPSED, otherwise);
        }
        Section length = clause.section(key);
        Duration hours = Duration.ofHours(length.requiredWhole("hours", 876_600));
        length.end();
        return hours;
    }

    /** {@code {"days": 10, "count": "CALENDAR"}}, or {@code "P10D"} for calendar days. */
    private static Timescale.Days days(Section clause, String key, Timescale.Days otherwise) {
        if (!clause.isObject(key)) {
            int days = clause.text(key, Form.DAYS, otherwise.number());
            return new Timescale.Days(days, Count.CALENDAR);
        }
        Section length = clause.section(key);
        int days = length.requiredWhole("days", 36_525);
        Count count = length.text("count", Form.nameOf(Count.class), Count.CALENDAR);
        length.end();
        return new Timescale.Days(days, count);
    }

    /** {@code "P2M"} or {@code {"months": 2}}. */
    private static Period months(Section clause, String key, Period otherwise) {
        if (!clause.isObject(key)) {
            return clause.text(key, Form.PERIOD, otherwise);
        }
        Section length = clause.section(key);
        Period months = Period.ofMonths(length.requiredWhole("months", 1_200));
        length.end();
        return months;
    }
}
