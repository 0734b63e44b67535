package org.plr.core.json;

import java.time.MonthDay;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.AssuranceFigures;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Grade;
import org.plr.core.framework.PracticeWeek;
import org.plr.core.framework.Reporting;
import org.plr.core.people.Responsibility;

/** Reads what recurs, Practice Week, reports and trackers: SUP-2, OBS-1, FOC-1 and their like, ELE-3, REP-1, TRK-2, TRK-5. */
final class AssuranceReader {
    private AssuranceReader() {}

    static AssuranceFigures read(Section clauses) {
        return new AssuranceFigures(
                every(clauses),
                practiceWeek(clauses.section("ELE-3")),
                reporting(clauses.section("REP-1")),
                new AssuranceFigures.Tracking(
                        clauses.section("TRK-5").name("owedBy", Responsibility.class, Responsibility.TEAM_MANAGER),
                        clauses.section("TRK-2")
                                .name("readers", AssuranceFigures.Readers.class, AssuranceFigures.Readers.OWN_AREA)));
    }

    private static Map<ClauseId, Period> every(Section clauses) {
        Map<ClauseId, Period> every = new EnumMap<>(AssuranceFigures.LITERAL.every());
        for (ClauseId clause : AssuranceFigures.RECURRING) {
            clauses.section(clause.toString()).period("every").ifPresent(period -> every.put(clause, period));
        }
        return every;
    }

    private static PracticeWeek practiceWeek(Section clause) {
        PracticeWeek literal = PracticeWeek.LITERAL;
        int most = clause.whole("maximumPerYear", 0, 52, literal.maximumPerYear());
        MonthDay starts = clause.text("yearStarts", Form.MONTH_DAY, literal.yearStarts());
        return clause.made(() -> new PracticeWeek(most, starts), literal);
    }

    private static Reporting reporting(Section clause) {
        return new Reporting(
                clause.days("within").orElse(null), clause.sections("targets", AssuranceReader::target, List.of()));
    }

    private static Reporting.Target target(Section target) {
        List<Grade> grades = target.texts("grades", Form.GRADE, List.of());
        Reporting.Bound bound = target.name("bound", Reporting.Bound.class, Reporting.Bound.AT_MOST);
        Fraction share = target.required("share", Form.RATE, new Fraction(0, 1));
        return target.made(
                () -> new Reporting.Target(grades, bound, share),
                new Reporting.Target(List.of(Grade.INADEQUATE), bound, new Fraction(0, 1)));
    }
}
