package org.plr.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.access.Rights;
import org.plr.core.cases.CaseOnRecord;
import org.plr.core.cases.CaseStatus;
import org.plr.core.cases.ImportReport;
import org.plr.core.cases.OpenCase;
import org.plr.core.cases.Universe;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.rota.MonthPlanned;
import org.plr.core.spi.CaseRecords;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Read;
import org.plr.core.spi.ReadLog;

/** Restricted records are never given out without an explicit right, and by no rota at all. */
@Proves({"ROL-2", "TRK-2"})
class RestrictedTest {
    private static final YearMonth JUNE = YearMonth.of(2022, 6);
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final String SOURCE = "lottery 2022-05-31, its six numbers from low to high: 01.02.03";
    private static final String LOTTERY = "lottery 2022-05-31: 03.08.11.24.40.59";

    private final Scenario given = Scenario.on("2022-05-31T15:00:00Z");
    private final CaseSystem system = new CaseSystem();
    private final Plr plr = given.wired(builder -> builder.caseRecords(system));

    /** A case system whose restricted records change, and which may be away. */
    private static final class CaseSystem implements CaseRecords {
        private final Set<ChildRef> restricted = new HashSet<>();
        private final List<OpenCase> cases = new ArrayList<>();
        private boolean away;

        @Override
        public Universe openCases(LocalDate day) {
            return new Universe(
                    day, cases.stream().map(this::onRecord).toList(), new ImportReport(Map.of(), List.of()));
        }

        private CaseOnRecord onRecord(OpenCase open) {
            boolean closed = restricted(LocalDate.EPOCH).contains(open.child());
            return new CaseOnRecord(
                    open.child(), CaseStatus.values()[0], open.team(), open.practitioner(), closed, List.of());
        }

        @Override
        public Set<ChildRef> restricted(LocalDate day) {
            if (away) {
                throw new PortUnavailableException("CaseRecords", "restricted", null);
            }
            return Set.copyOf(restricted);
        }
    }

    private Acting as(PersonRef person) {
        return plr.as(Actor.of(person));
    }

    private static ChildRef child(int number) {
        return new ChildRef(2, number);
    }

    private static Allocation of(ChildRef child) {
        return Allocation.collaborative(child, Scenario.REVIEWER, JUNE, Scenario.TEAM, Scenario.PRACTITIONER);
    }

    @Test
    void one_at_a_time_it_is_given_out_by_whoever_has_the_explicit_right_alone() {
        system.restricted.add(child(1));
        assertRefused(as(Scenario.QA_OFFICER).reviews().allocate(of(child(1))), "access.restricted");
        assertAccepted(as(Scenario.QA_OFFICER).reviews().allocate(of(child(2))));
        assertAccepted(as(Scenario.QA_LEAD).reviews().allocate(of(child(1))));
        assertRefused(as(Scenario.REVIEWER).reviews().allocate(of(child(1))), "access.denied");
    }

    @Test
    void a_council_may_give_the_right_to_somebody_else_in_its_own_table() {
        system.restricted.add(child(1));
        Plr own = given.wired(builder -> builder.caseRecords(system)
                .rights(Rights.bundled().and("QUALITY_ASSURANCE_OFFICER | ALL | ALLOCATE_RESTRICTED")));
        assertAccepted(own.as(Actor.of(Scenario.QA_OFFICER)).reviews().allocate(of(child(1))));
    }

    @Test
    void a_re_audit_and_another_reviewer_ask_for_the_right_too() {
        given.clock.moveTo("2022-06-10T09:00:00Z");
        ReviewRef first = given.returned(Grade.INADEQUATE);
        ReviewRef open = given.allocated();
        system.restricted.add(Scenario.CHILD);
        given.clock.moveTo("2022-08-10T09:00:00Z");
        Allocation again = of(Scenario.CHILD).auditingAgain(first, null);
        assertRefused(as(Scenario.QA_OFFICER).reviews().allocate(again), "access.restricted");
        Plr wide = given.wired(builder -> builder.caseRecords(system)
                .rights(Rights.bundled().and("QUALITY_ASSURANCE_OFFICER | ALL | REASSIGN_REVIEW")));
        Reviews officers = wide.as(Actor.of(Scenario.QA_OFFICER)).reviews();
        assertRefused(officers.reassign(open, Scenario.SERVICE_MANAGER, Scenario.correction()), "access.restricted");
        assertAccepted(as(Scenario.QA_LEAD).reviews().reassign(open, Scenario.SERVICE_MANAGER, Scenario.correction()));
        assertAccepted(as(Scenario.QA_LEAD).reviews().allocate(again));
    }

    @Test
    void where_the_case_system_does_not_answer_nothing_is_given_out_and_strangers_are_denied_all_the_same() {
        system.away = true;
        int entries = given.journal().size();
        assertThrows(
                PortUnavailableException.class,
                () -> as(Scenario.QA_LEAD).reviews().allocate(of(child(2))));
        assertThrows(
                PortUnavailableException.class,
                () -> as(Scenario.QA_LEAD).rota().announce(JUNE, List.of(open(1)), SOURCE));
        assertRefused(as(Scenario.REVIEWER).reviews().allocate(of(child(2))), "access.denied");
        assertEquals(entries, given.journal().size());
    }

    @Test
    void a_restricted_case_is_not_announced_and_the_path_says_which() {
        system.restricted.add(child(2));
        var refused = as(Scenario.QA_LEAD).rota().announce(JUNE, List.of(open(1), open(2)), SOURCE);
        assertRefused(refused, "cases.child.restricted");
        assertEquals("$.cases[1].child", refused.refusals().get(0).path());
    }

    /** Closed between the announcement and the plan, the case stays in the manifest, and the lead may not draw it either. */
    @Property(tries = 60)
    void no_rota_ever_gives_a_restricted_child_out(
            @ForAll @IntRange(min = 5, max = 30) int cases, @ForAll("restricted") Set<Integer> closed) {
        new RestrictedTest().plansWithout(cases, closed);
    }

    private void plansWithout(int cases, Set<Integer> closed) {
        List<OpenCase> universe = new ArrayList<>();
        for (int number = 1; number <= cases; number++) {
            universe.add(open(number));
        }
        Acting lead = as(Scenario.QA_LEAD);
        assertAccepted(lead.rota().announce(JUNE, universe, SOURCE));
        given.clock.moveTo("2022-06-01T08:00:00Z");
        assertAccepted(lead.programmes().open(JUNE));
        closed.forEach(number -> system.restricted.add(child(number)));
        MonthPlanned planned = assertAccepted(lead.rota().plan(JUNE, universe, LOTTERY));
        List<Review> out = lead.reviews().all();
        out.forEach(review -> assertFalse(system.restricted.contains(review.child())));
        long free = universe.stream()
                .filter(one -> !system.restricted.contains(one.child()))
                .count();
        assertEquals(out.size(), planned.month().result().orElseThrow().turns().size());
        assertTrue(out.size() <= free && (free < 20 || out.size() == 4), () -> out.size() + " of " + free);
    }

    @Provide
    Arbitrary<Set<Integer>> restricted() {
        return Arbitraries.integers().between(1, 30).set().ofMaxSize(30);
    }

    private static OpenCase open(int number) {
        boolean odd = number % 2 == 1;
        return OpenCase.of(
                child(number),
                odd ? Scenario.TEAM : Scenario.OTHER_TEAM,
                odd ? Scenario.PRACTITIONER : Scenario.OTHER_PRACTITIONER);
    }

    @Test
    void the_open_cases_are_the_officers_to_see_and_count_as_one_read_of_all() {
        system.cases.add(open(1));
        system.cases.add(open(2));
        system.restricted.add(child(2));
        int before = given.readLog.reads().size();
        Universe universe = assertAccepted(as(Scenario.QA_OFFICER).cases().open(DAY));
        assertEquals(2, universe.cases().size());
        assertEquals(List.of(open(1)), universe.forRota());
        assertEquals(
                List.of(ReadLog.OPEN_CASES),
                given.readLog.reads().stream().skip(before).map(Read::subject).toList());
        for (PersonRef other : List.of(Scenario.MODERATOR, Scenario.SERVICE_MANAGER, Scenario.BOARD_MEMBER)) {
            assertRefused(as(other).cases().open(DAY), "access.denied");
        }
        given.readLog.setUnavailable(true);
        assertThrows(
                PortUnavailableException.class,
                () -> as(Scenario.QA_OFFICER).cases().open(DAY));
    }

    @Test
    void a_host_without_case_records_is_told_what_is_missing_and_knows_of_no_restricted_record() {
        String message = assertThrows(
                        IllegalStateException.class, () -> given.qa().cases().open(DAY))
                .getMessage();
        assertTrue(message.contains("caseRecords"), message);
        assertAccepted(given.as(Scenario.QA_OFFICER).reviews().allocate(of(child(1))));
    }
}
