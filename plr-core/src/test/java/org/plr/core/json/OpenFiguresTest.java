package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.calendar.Count;
import org.plr.core.calendar.Timescale;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.framework.AssuranceFigures;
import org.plr.core.framework.Choosing;
import org.plr.core.framework.ConcernFigures;
import org.plr.core.framework.Figures;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation;
import org.plr.core.framework.PracticeWeek;
import org.plr.core.framework.Provenance;
import org.plr.core.framework.ReAudit;
import org.plr.core.framework.RemedialActions;
import org.plr.core.framework.Reporting;
import org.plr.core.framework.Sharing;
import org.plr.core.framework.Wholeness;
import org.plr.core.people.Role;

/** What the text leaves open, a council decides. */
class OpenFiguresTest {
    private static final String FENSHIRE = FrameworkReaderTest.FENSHIRE;

    private final FrameworkReader reader = new FrameworkReader();

    @Test
    @Proves({"VAL-3", "COL-1", "ROL-2", "ROL-3", "ELE-1", "ELE-3", "LNK-4", "COL-8"})
    void another_council_decides_what_the_text_leaves_open_of_the_programme_and_the_review() {
        Figures figures = reader.read(FENSHIRE).figures();
        assertEquals(
                new Wholeness(Wholeness.Unappraised.REFUSED, Wholeness.Alone.REFUSED),
                figures.review().wholeness());
        assertEquals(
                new Choosing(
                        Choosing.Line.OUTSIDE,
                        Choosing.Untrained.NOT_ALLOCATED,
                        new Choosing.Cases(
                                Period.ofYears(1),
                                new Choosing.Volume(0, new Fraction(1, 20), Period.ofMonths(3)),
                                true),
                        Role.SERVICE_DIRECTOR),
                figures.programme().choosing());
        assertEquals(new PracticeWeek(2, MonthDay.of(4, 1)), figures.assurance().practiceWeek());
        assertEquals(Optional.of(new Grade("6")), figures.grades().scale().pass());
        assertEquals(
                "BETTER_OFF, NO_BETTER", figures.grades().impact().orElseThrow().codes());
    }

    @Test
    @Proves({"CON-1", "CON-2", "CON-3", "CON-5", "MOD-1", "MOD-2", "MOD-3", "MOD-6", "MOD-7", "REP-1", "TRK-2", "FOC-1"
    })
    void another_council_decides_what_the_text_leaves_open_of_what_follows() {
        Figures figures = reader.read(FENSHIRE).figures();
        ConcernFigures concerns = figures.concerns();
        assertEquals(Sharing.From.LATER, concerns.sharing().from());
        assertEquals(
                List.of(new Sharing.Step(Duration.ofHours(12), new Role("HEAD_OF_SERVICE"))),
                concerns.sharing().escalate());
        assertEquals(
                Optional.of(Duration.ofHours(4)), concerns.immediateAction().within());
        assertEquals(RemedialActions.From.IDENTIFIED, concerns.remedialActions().from());
        assertEquals(
                new ReAudit(
                        new ReAudit.Timing(Period.ofMonths(3), Period.ofDays(14), ReAudit.From.RETURNED),
                        new Fraction(1, 2),
                        ReAudit.By.OTHER_REQUIRED),
                concerns.reAudit());
        Moderation moderation = figures.moderation();
        assertEquals(Moderation.Rounding.HALF_UP, moderation.sample().rounding());
        assertEquals(
                Optional.of(new Timescale.Days(14, Count.CALENDAR)),
                moderation.sample().within());
        assertEquals(
                Set.of(new Role("HEAD_OF_SERVICE")), moderation.moderators().ofInadequate());
        assertEquals(
                new Moderation.Afterwards(
                        List.of(new Grade("6"), new Grade("5")), Moderation.From.GRADED, Moderation.Raised.DUTIES_END),
                moderation.afterwards());
        AssuranceFigures assurance = figures.assurance();
        assertEquals(Optional.of(Period.ofMonths(6)), assurance.every(ClauseId.FOC_1));
        assertEquals(Optional.of(Period.ofMonths(6)), assurance.every(ClauseId.MOD_3));
        assertEquals(Optional.empty(), assurance.every(ClauseId.SUP_4));
        assertEquals(
                new Reporting.Target(List.of(new Grade("5")), Reporting.Bound.AT_MOST, new Fraction(1, 10)),
                assurance.reporting().targets().get(0));
        assertEquals(AssuranceFigures.Readers.ALL_AREAS, assurance.tracking().readers());
    }

    @Test
    @Proves("GOV-4")
    void a_file_says_which_figures_its_document_states_and_which_it_leaves_at_their_default() {
        Provenance provenance = reader.read("""
                {"id": "x", "sources": {"MOD-2.rate": "Audit policy 2018, page 4"}, "notStated": ["CON-3.binds"],
                 "clauses": {"MOD-2": {"rate": "1/10"}}}
                """).edition().provenance();
        assertEquals(Map.of("MOD-2.rate", "Audit policy 2018, page 4"), provenance.sources());
        assertEquals(List.of("CON-3.binds"), provenance.notStated());
    }

    @Test
    @Proves({"GOV-4", "MOD-1"})
    void who_moderates_inadequate_reviews_is_not_stated_where_it_follows_from_who_moderates() {
        String text = """
                {"id": "x", "notStated": ["MOD-1.ofInadequate"], "clauses": {"MOD-1": {"moderators": ["AUDITOR"]%s}}}
                """;
        assertEquals(List.of(), paths(text.formatted("")));
        assertEquals(List.of("$.notStated"), paths(text.formatted(", \"ofInadequate\": [\"HEAD_OF_SERVICE\"]")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {'id':'x','sources':{'MOD-9.rate':'page 4'}} ; $.sources.MOD-9.rate
            {'id':'x','sources':{'rate':'page 4'}} ; $.sources.rate
            {'id':'x','notStated':['MOD-2.share']} ; $.notStated
            {'id':'x','notStated':['MOD-2.rate'],'clauses':{'MOD-2':{'rate':'1/10'}}} ; $.notStated
            {'id':'x','notStated':['MOD-2.rate'],'sources':{'MOD-2.rate':'page 4'}} ; $.notStated
            """, quoteCharacter = '`')
    @Proves("GOV-4")
    void a_figure_that_there_is_not_or_that_is_stated_after_all_is_refused(String text, String path) {
        assertEquals(List.of(path), paths(text.replace('\'', '"')));
    }

    @Test
    @Proves({"MOD-6", "REP-1"})
    void escalation_and_targets_name_grades_of_the_scale() {
        List<String> paths = paths("""
                {"id": "x", "clauses": {"MOD-6": {"escalated": ["SEVEN"]},
                 "REP-1": {"targets": [{"grades": ["EIGHT"], "share": "1/2"}]}}}
                """);
        assertEquals(List.of("$.clauses.MOD-6.escalated", "$.clauses.REP-1.targets"), paths);
    }

    private List<String> paths(String text) {
        return reader.check(text).problems().stream()
                .map(FrameworkProblem::path)
                .toList();
    }
}
