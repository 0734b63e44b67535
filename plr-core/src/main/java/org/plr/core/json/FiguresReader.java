package org.plr.core.json;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.plr.core.framework.Choosing;
import org.plr.core.framework.Figures;
import org.plr.core.framework.Grade;
import org.plr.core.framework.GradeFigures;
import org.plr.core.framework.PracticeStandard;
import org.plr.core.framework.PracticeStandards;
import org.plr.core.framework.Principle;
import org.plr.core.framework.ProgrammeFigures;
import org.plr.core.framework.ReviewFigures;
import org.plr.core.framework.Scale;
import org.plr.core.framework.Wholeness;

/**
 * Reads the figures of a framework file, clause by clause; the literal reading where a key is absent. Here stand who
 * reviews what and how it is graded.
 */
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
                ConcernReader.read(clauses),
                ModerationReader.read(clauses),
                AssuranceReader.read(clauses));
        reader.refuseStrangeGrades(
                "MOD-6", "escalated", figures.moderation().afterwards().escalated(), figures);
        figures.assurance()
                .reporting()
                .targets()
                .forEach(target -> reader.refuseStrangeGrades("REP-1", "targets", target.grades(), figures));
        return figures;
    }

    private void refuseStrangeGrades(String clause, String key, List<Grade> grades, Figures figures) {
        Scale scale = figures.grades().scale();
        if (!grades.stream().allMatch(scale::isOnScale)) {
            clauses.section(clause)
                    .refuse(key, "names a grade that is not on the scale of COL-8; expected of " + scale.codes());
        }
    }

    private ProgrammeFigures programme() {
        ProgrammeFigures literal = ProgrammeFigures.LITERAL;
        Section managers = clauses.section("ROL-1");
        Section month = clauses.section("ROL-2");
        var roles = managers.texts("managerRoles", Form.ROLE, List.copyOf(literal.managerRoles()));
        int perMonth = month.whole("perMonth", 0, 31, literal.reviewsPerMonth());
        Choosing choosing = new Choosing(
                clauses.section("ROL-3").name("line", Choosing.Line.class, Choosing.Line.INSIDE_AND_OUTSIDE),
                clauses.section("LNK-4").name("untrained", Choosing.Untrained.class, Choosing.Untrained.SHOWN),
                cases(clauses.section("ELE-1")),
                month.text("exemptionApprover", Form.ROLE).orElse(null));
        return managers.made(() -> new ProgrammeFigures(new LinkedHashSet<>(roles), perMonth, choosing), literal);
    }

    private static Choosing.Cases cases(Section clause) {
        Section volume = clause.section("volume");
        return new Choosing.Cases(
                clause.period("notAgainWithin").orElse(null),
                clause.has("volume") ? volume(volume) : null,
                clause.flag("onClosure", false));
    }

    private static Choosing.Volume volume(Section volume) {
        int cases = volume.whole("cases", 1, 100_000, 0);
        var share = volume.text("shareOfOpenCases", Form.RATE).orElse(null);
        var every = volume.period("every").orElse(Period.ofMonths(1));
        return volume.made(
                () -> new Choosing.Volume(cases, share, every), new Choosing.Volume(1, null, Period.ofMonths(1)));
    }

    private ReviewFigures review() {
        ReviewFigures literal = ReviewFigures.LITERAL;
        return new ReviewFigures(
                standards(clauses.section("COL-2")),
                clauses.section("VAL-1").texts("principles", Form.nameOf(Principle.class), literal.principles()),
                clauses.section("COL-7").texts("typicalSources", Form.CODE, literal.typicalSources()),
                new Wholeness(
                        clauses.section("VAL-3")
                                .name("unappraised", Wholeness.Unappraised.class, Wholeness.Unappraised.INCOMPLETE),
                        clauses.section("COL-1").name("alone", Wholeness.Alone.class, Wholeness.Alone.RECORDED)));
    }

    private static PracticeStandards standards(Section clause) {
        Section areas = clause.entries("standards");
        Map<String, List<PracticeStandard>> byArea = new LinkedHashMap<>();
        for (String area : areas.keys()) {
            if (isArea(area)) {
                byArea.put(area, areas.sections(area, FiguresReader::standard, List.of()));
            } else {
                areas.note(Section.printable(area), "is no area of work; expected " + Form.CODE.expected());
            }
        }
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
        List<Scale.Step> impact = clause.sections("impact", FiguresReader::impactStep, List.of());
        var pass = clause.text("pass", Form.GRADE).orElse(null);
        boolean rationale = clause.flag("rationaleRequired", literal.rationaleRequired());
        return clause.made(
                () -> new GradeFigures(
                        new Scale(steps, pass), clause.has("impact") ? new Scale(impact, null) : null, rationale),
                literal);
    }

    private static Scale.Step step(Section step) {
        return titled(step, step.flag("inadequate", false));
    }

    /** What is Inadequate is said by the grade alone. */
    private static Scale.Step impactStep(Section step) {
        return titled(step, false);
    }

    private static Scale.Step titled(Section step, boolean inadequate) {
        var grade =
                step.required("grade", Form.GRADE, Scale.OFSTED.steps().get(0).grade());
        return new Scale.Step(grade, step.text("title", Form.WORDS, grade.code()), inadequate);
    }
}
