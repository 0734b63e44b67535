package org.plr.core.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Proves;
import org.plr.core.people.Role;

class FiguresTest {

    private static void refused(Executable making) {
        assertThrows(IllegalArgumentException.class, making);
    }

    @Test
    @Proves("COL-8")
    void a_scale_says_which_grades_are_on_it_and_which_are_inadequate() {
        assertTrue(Scale.OFSTED.isOnScale(Grade.GOOD));
        assertFalse(Scale.OFSTED.isOnScale(new Grade("6")));
        assertTrue(Scale.OFSTED.isInadequate(Grade.INADEQUATE));
        assertFalse(Scale.OFSTED.isInadequate(Grade.REQUIRES_IMPROVEMENT));
        assertFalse(Scale.OFSTED.isInadequate(new Grade("6")));
        assertEquals("OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE", Scale.OFSTED.codes());
    }

    @Test
    @Proves("COL-8")
    void a_scale_without_grades_or_with_one_twice_is_refused() {
        Scale.Step good = new Scale.Step(Grade.GOOD, "Good", false);
        refused(() -> new Scale(List.of(), null));
        refused(() -> new Scale(List.of(good, new Scale.Step(Grade.GOOD, "Also good", true)), null));
        refused(() -> new Scale(List.of(good), Grade.INADEQUATE));
    }

    @Test
    @Proves("COL-8")
    void the_pass_and_what_is_better_meet_the_standard() {
        List<Scale.Step> steps = List.of("10", "8", "6", "4").stream()
                .map(grade -> new Scale.Step(new Grade(grade), grade, false))
                .toList();
        Scale scale = new Scale(steps, new Grade("6"));
        assertTrue(scale.meetsStandard(new Grade("10")));
        assertTrue(scale.meetsStandard(new Grade("6")));
        assertFalse(scale.meetsStandard(new Grade("4")));
        assertFalse(scale.meetsStandard(new Grade("5")));
        assertFalse(new Scale(steps, null).meetsStandard(new Grade("10")));
    }

    @Test
    @Proves("COL-2")
    void an_area_without_standards_of_its_own_has_those_of_any_area_not_named() {
        List<PracticeStandard> common = List.of(new PracticeStandard("SEEN", "The child is seen"));
        List<PracticeStandard> own = List.of(new PracticeStandard("MATCHING", "Matching is careful"));
        PracticeStandards standards = new PracticeStandards(Map.of("default", common, "FOSTERING", own));
        assertEquals(own, standards.of("FOSTERING"));
        assertEquals(common, standards.of("EARLY_HELP"));
        assertEquals(List.of(), PracticeStandards.NONE.of("EARLY_HELP"));
    }

    @Test
    @Proves("COL-2")
    void two_standards_of_one_code_in_an_area_are_refused() {
        PracticeStandard standard = new PracticeStandard("SEEN", "The child is seen");
        refused(() -> new PracticeStandards(Map.of("default", List.of(standard, standard))));
    }

    @Test
    @Proves("CON-1")
    void sharing_within_no_time_or_with_reminders_out_of_order_is_refused() {
        Duration day = Duration.ofHours(24);
        refused(() -> sharing(Duration.ZERO, List.of()));
        refused(() -> sharing(Duration.ofHours(-1), List.of()));
        refused(() -> sharing(day, List.of(Duration.ofHours(4), Duration.ofHours(4))));
        refused(() -> sharing(day, List.of(Duration.ZERO)));
        assertEquals(List.of(), sharing(day, List.of()).remindAfter());
    }

    private static Sharing sharing(Duration within, List<Duration> remindAfter, Sharing.Step... escalate) {
        List<Sharing.Step> steps = new ArrayList<>(List.of(escalate));
        remindAfter.forEach(after -> steps.add(new Sharing.Step(after, null)));
        return new Sharing(within, Sharing.From.EARLIER, steps);
    }

    @Test
    @Proves("CON-1")
    void reminders_and_escalation_are_one_row_of_steps() {
        Duration four = Duration.ofHours(4);
        Duration day = Duration.ofHours(24);
        var toServiceManager = new Sharing.Step(four, Role.SERVICE_MANAGER);
        var toDirector = new Sharing.Step(four, Role.SERVICE_DIRECTOR);
        Sharing sharing = sharing(day, List.of(day, four), toServiceManager, toDirector);
        assertEquals(
                List.of(new Sharing.Step(four, null), toServiceManager, toDirector, new Sharing.Step(day, null)),
                sharing.steps());
        assertEquals(List.of(four, day), sharing.remindAfter());
        assertEquals(List.of(toServiceManager, toDirector), sharing.escalate());
        refused(() -> new Sharing.Step(Duration.ZERO, Role.SERVICE_MANAGER));
    }

    @Test
    @Proves("CON-5")
    void a_re_audit_at_once_or_without_a_window_is_refused() {
        var graded = ReAudit.From.GRADED;
        refused(() -> new ReAudit.Timing(Period.ZERO, Period.ofMonths(1), graded));
        refused(() -> new ReAudit.Timing(Period.ofMonths(2), Period.ZERO, graded));
        refused(() -> new ReAudit.Timing(Period.ofMonths(2), Period.ofDays(-1), graded));
        var literal = ReAudit.LITERAL;
        refused(() -> new ReAudit(literal.timing(), Fraction.of("3/2"), literal.manager()));
    }

    @Test
    @Proves({"CON-2", "ELE-1", "ELE-3", "MOD-1", "REP-1"})
    void figures_that_nobody_could_keep_are_refused() {
        refused(() -> new ImmediateAction(Duration.ZERO));
        refused(() -> new Choosing.Volume(0, null, Period.ofMonths(1)));
        refused(() -> new Choosing.Volume(50, Fraction.of("1/20"), Period.ofMonths(1)));
        refused(() -> new Choosing.Volume(0, Fraction.of("21/20"), Period.ofMonths(1)));
        refused(() -> new PracticeWeek(53, MonthDay.of(1, 1)));
        refused(() -> new PracticeWeek(4, MonthDay.of(2, 29)));
        refused(() -> new Moderation.Moderators(Set.of(), Set.of(Role.TEAM_MANAGER)));
        refused(() -> new Reporting.Target(List.of(), Reporting.Bound.AT_MOST, Fraction.of("1/10")));
        refused(() -> new Reporting.Target(List.of(Grade.GOOD), Reporting.Bound.AT_LEAST, Fraction.of("11/10")));
    }

    @Test
    @Proves({"ROL-1", "ROL-2"})
    void a_programme_without_managers_or_with_a_negative_number_is_refused() {
        refused(() -> new ProgrammeFigures(Set.of(), 1, Choosing.LITERAL));
        refused(() -> new ProgrammeFigures(Set.of(Role.TEAM_MANAGER), -1, Choosing.LITERAL));
    }

    @Test
    @Proves("GOV-1")
    void a_framework_that_ends_or_is_reviewed_before_it_begins_is_refused() {
        LocalDate day = LocalDate.parse("2022-05-23");
        Period year = Period.ofYears(1);
        refused(() -> new Term(ZoneOffset.UTC, day, null, day.minusDays(1), year));
        refused(() -> new Term(ZoneOffset.UTC, day, day.minusDays(1), day, year));
    }

    @Test
    void a_fraction_stays_as_it_was_counted() {
        assertEquals("3/21", Fraction.of("3/21").toString());
        assertTrue(Fraction.of("21/21").isRate());
        assertFalse(Fraction.of("7/5").isRate());
        refused(() ->
                new Moderation.Sample(Fraction.of("7/5"), Moderation.Counting.INCLUSIVE, Moderation.Rounding.UP, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "1",
                "1/",
                "/5",
                "1/0",
                "-1/5",
                "+1/5",
                "1 /5",
                "0.2",
                "20%",
                "1/5/5",
                "1/１",
                "1/9999999999"
            })
    void what_is_no_fraction_is_refused(String text) {
        refused(() -> Fraction.of(text));
    }
}
