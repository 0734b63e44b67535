package org.plr.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.calendar.Due;
import org.plr.core.calendar.Holidays;
import org.plr.core.calendar.Window;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.json.FrameworkReader;
import org.plr.core.review.ReviewRef;

@Proves({"CON-1", "CON-3", "CON-5"})
class TimetableTest {
    private static final Framework BUNDLED =
            new FrameworkReader().read(Frameworks.bundled().documents().get(0));
    private static final Instant FOUND = Instant.parse("2026-03-28T17:00:00Z");

    @Test
    void what_is_foretold_is_what_the_rules_say_is_owed() {
        Scenario scenario = Scenario.on("2026-03-28T17:00:00Z");
        ReviewRef review = scenario.graded(Grade.INADEQUATE);
        assertAccepted(scenario.reviewer().concerns().raiseAction(review, Scenario.PRACTITIONER, "Visit.", null));
        DutyList duties = assertAccepted(scenario.qa().duties().of(review));
        Owed owed = owed(Grade.INADEQUATE, false, null, null);
        assertEquals(owed.shareBy(), due(duties, ClauseId.CON_1).due());
        assertEquals(owed.actionsBy().map(Due::end), due(duties, ClauseId.CON_3).due());
        assertEquals(
                owed.reAudit().map(Window::end), due(duties, ClauseId.CON_5).due());
        assertEquals(
                owed.reAudit().map(Window::opensAt), due(duties, ClauseId.CON_5).opens());
    }

    private static Duty due(DutyList duties, ClauseId clause) {
        return duties.of(clause).duties().get(0);
    }

    @Test
    void each_time_counts_from_its_own_moment() {
        Instant graded = Instant.parse("2026-03-27T12:00:00Z");
        Owed owed = owed(Grade.INADEQUATE, false, graded, Instant.parse("2026-04-01T12:00:00Z"));
        assertEquals(Optional.of(Instant.parse("2026-03-28T12:00:00Z")), owed.shareBy());
        assertEquals(Optional.of(LocalDate.of(2026, 4, 11)), owed.actionsBy().flatMap(Due::lastDay));
        assertEquals(Optional.of(LocalDate.of(2026, 5, 27)), owed.reAudit().map(Window::opens));
    }

    @Test
    void without_concern_or_inadequate_grade_only_actions_are_owed() {
        Owed owed = owed(Grade.GOOD, false, null, null);
        assertTrue(owed.shareBy().isEmpty()
                && owed.reAudit().isEmpty()
                && owed.actionsBy().isPresent());
    }

    @Test
    void a_concern_is_shared_and_is_no_reason_for_a_re_audit() {
        Owed owed = owed(Grade.GOOD, true, null, null);
        assertTrue(owed.shareBy().isPresent() && owed.reAudit().isEmpty());
    }

    @Test
    void where_a_framework_binds_only_some_reviews_the_others_have_no_time() {
        Framework binding = new FrameworkReader()
                .read("{\"id\":\"x\",\"clauses\":{\"CON-3\":{\"binds\":\"CONCERN_OR_INADEQUATE\"}}}");
        Timetable timetable = new Timetable(binding, Holidays.englandAndWales());
        assertFalse(timetable.owed(found(Grade.GOOD, false)).value().actionsBy().isPresent());
        assertTrue(timetable.owed(found(Grade.GOOD, true)).value().actionsBy().isPresent());
        assertTrue(timetable
                .owed(found(Grade.INADEQUATE, false))
                .value()
                .actionsBy()
                .isPresent());
    }

    @Test
    @Proves("COL-8")
    void what_cannot_be_is_refused_all_at_once() {
        Instant absurd = Instant.parse("1022-03-28T17:00:00Z");
        Timetable timetable = new Timetable(BUNDLED, Holidays.englandAndWales());
        assertRefused(
                timetable.owed(new Found(new Grade("FINE"), false, absurd, absurd, absurd)),
                "grade.not-on-scale",
                "instant.out-of-range",
                "instant.out-of-range",
                "instant.out-of-range");
    }

    private static Found found(Grade grade, boolean concern) {
        return new Found(grade, concern, FOUND, null, null);
    }

    private static Owed owed(Grade grade, boolean concern, @Nullable Instant graded, @Nullable Instant raised) {
        return new Timetable(BUNDLED, Holidays.englandAndWales())
                .owed(new Found(grade, concern, FOUND, graded, raised))
                .value();
    }
}
