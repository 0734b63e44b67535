package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plr.core.cases.CaseOnRecord;
import org.plr.core.cases.CaseStatus;
import org.plr.core.cases.Universe;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.people.Validity;
import org.plr.core.spi.CaseRecords;

/**
 * What every {@link CaseRecords} promises. Extend it and say how a case system with these cases is opened, and which
 * references it gives. Each test of it is known to fail for at least one case system with a planted defect.
 */
public abstract class CaseRecordsConformance {
    /** The day that most tests ask for. */
    protected static final LocalDate DAY = LocalDate.of(2022, 6, 15);

    private static final Validity OPEN = Validity.since(DAY.minusDays(30));
    private static final Holder HOLDER = new Holder("T1", "S1");

    /** For the suite that extends this one. */
    protected CaseRecordsConformance() {}

    /**
     * A case that the case system is to have.
     *
     * @param child the child's id: a number, each once
     * @param status what the case is
     * @param holder who holds it for as long as it is open, or null where nobody does
     * @param open from its first day to its last
     * @param restricted when the child's record is restricted, or null where it never is
     */
    public record Given(
            String child,
            CaseStatus status,
            @Nullable Holder holder,
            Validity open,
            @Nullable Validity restricted) {}

    /**
     * Who holds a case.
     *
     * @param team the id of a team, T1 or T2
     * @param practitioner the id of a member of staff of it, S1 or S2, in post throughout 2022
     */
    public record Holder(String team, String practitioner) {}

    /** A case system that has these cases and no others. */
    protected abstract CaseRecords open(List<Given> cases);

    /** The reference of a child, also of one that it has just been asked for. */
    protected abstract ChildRef child(String id);

    /** The reference of a team. */
    protected abstract UnitRef team(String id);

    /** The reference of a member of staff. */
    protected abstract PersonRef practitioner(String id);

    private static Given held(String child, CaseStatus status, Validity open) {
        return new Given(child, status, HOLDER, open, null);
    }

    @Test
    void each_case_is_told_as_it_is() {
        CaseRecords records = open(List.of(
                held("1", CaseStatus.LOOKED_AFTER, OPEN),
                new Given("2", CaseStatus.CHILD_PROTECTION_PLAN, new Holder("T2", "S2"), OPEN, null),
                held("3", CaseStatus.CHILD_IN_NEED_PLAN, OPEN),
                held("4", CaseStatus.OPEN_ASSESSMENT, OPEN),
                held("5", CaseStatus.CHILD_IN_NEED, OPEN)));
        assertEquals(
                Map.of(
                        child("1"), CaseStatus.LOOKED_AFTER,
                        child("2"), CaseStatus.CHILD_PROTECTION_PLAN,
                        child("3"), CaseStatus.CHILD_IN_NEED_PLAN,
                        child("4"), CaseStatus.OPEN_ASSESSMENT,
                        child("5"), CaseStatus.CHILD_IN_NEED),
                records.openCases(DAY).cases().stream()
                        .collect(Collectors.toMap(CaseOnRecord::child, CaseOnRecord::status)));
    }

    @Test
    void each_case_names_its_team_and_its_practitioner() {
        CaseRecords records = open(List.of(
                held("1", CaseStatus.CHILD_IN_NEED, OPEN),
                new Given("2", CaseStatus.CHILD_IN_NEED, new Holder("T2", "S2"), OPEN, null)));
        for (CaseOnRecord each : records.openCases(DAY).cases()) {
            boolean first = each.child().equals(child("1"));
            assertEquals(team(first ? "T1" : "T2"), each.team());
            assertEquals(practitioner(first ? "S1" : "S2"), each.practitioner());
            assertEquals(List.of(), each.before());
        }
    }

    @Test
    void a_case_is_open_from_its_first_day_to_its_last() {
        LocalDate first = DAY.minusDays(3);
        CaseRecords records = open(List.of(held("1", CaseStatus.CHILD_IN_NEED, Validity.between(first, DAY))));
        assertEquals(Set.of(), children(records, first.minusDays(1)));
        assertEquals(Set.of(child("1")), children(records, first));
        assertEquals(Set.of(child("1")), children(records, DAY));
        assertEquals(Set.of(), children(records, DAY.plusDays(1)));
    }

    private static Set<ChildRef> children(CaseRecords records, LocalDate day) {
        return records.openCases(day).cases().stream().map(CaseOnRecord::child).collect(Collectors.toSet());
    }

    @Test
    void cases_stand_in_the_order_of_their_references() {
        List<Given> cases = Arrays.asList(new Given[20]);
        for (int i = 0; i < cases.size(); i++) {
            cases.set(i, held(String.valueOf(100 - i), CaseStatus.CHILD_IN_NEED, OPEN));
        }
        List<String> refs = open(cases).openCases(DAY).cases().stream()
                .map(each -> each.child().text())
                .toList();
        assertEquals(cases.size(), refs.size());
        assertEquals(refs.stream().sorted(Comparator.naturalOrder()).toList(), refs);
    }

    @Test
    void a_case_that_nobody_holds_is_told_too() {
        CaseRecords records = open(List.of(new Given("1", CaseStatus.CHILD_IN_NEED, null, OPEN, null)));
        Universe universe = records.openCases(DAY);
        assertEquals(universe.cases(), universe.unheld());
        assertEquals(Set.of(child("1")), children(records, DAY));
    }

    @Test
    void a_restricted_record_is_marked_and_is_not_given_to_the_rota() {
        CaseRecords records = open(List.of(
                new Given("1", CaseStatus.CHILD_IN_NEED, HOLDER, OPEN, Validity.since(DAY)),
                held("2", CaseStatus.CHILD_IN_NEED, OPEN)));
        Universe universe = records.openCases(DAY);
        assertEquals(Set.of(child("1")), universe.restricted());
        assertEquals(2, universe.cases().size());
        assertEquals(
                List.of(child("2")),
                universe.forRota().stream().map(each -> each.child()).toList());
    }

    @Test
    void a_restriction_holds_on_its_days_alone() {
        CaseRecords records = open(List.of(
                new Given("1", CaseStatus.CHILD_IN_NEED, HOLDER, OPEN, Validity.between(DAY, DAY.plusDays(1)))));
        assertEquals(Set.of(), records.restricted(DAY.minusDays(1)));
        assertEquals(Set.of(child("1")), records.restricted(DAY));
        assertEquals(Set.of(child("1")), records.restricted(DAY.plusDays(1)));
        assertEquals(Set.of(), records.restricted(DAY.plusDays(2)));
        assertEquals(Set.of(), records.openCases(DAY.plusDays(2)).restricted());
    }

    @Test
    void a_restricted_record_without_an_open_case_is_told_among_the_restricted() {
        CaseRecords records = open(List.of(new Given(
                "1",
                CaseStatus.CHILD_IN_NEED,
                HOLDER,
                Validity.between(DAY.minusDays(9), DAY.minusDays(5)),
                Validity.since(DAY.minusDays(9)))));
        assertEquals(Set.of(child("1")), records.restricted(DAY));
        assertEquals(List.of(), records.openCases(DAY).cases());
    }

    @Test
    void the_universe_is_of_the_day_that_was_asked_for() {
        CaseRecords records = open(List.of(held("1", CaseStatus.CHILD_IN_NEED, OPEN)));
        assertEquals(DAY, records.openCases(DAY).asOf());
        assertEquals(DAY.plusDays(1), records.openCases(DAY.plusDays(1)).asOf());
    }

    @Test
    void a_case_system_without_cases_has_an_empty_universe() {
        CaseRecords records = open(List.of());
        assertEquals(List.of(), records.openCases(DAY).cases());
        assertEquals(Set.of(), records.restricted(DAY));
    }

    @Test
    void asking_again_gives_the_same_answer() {
        CaseRecords records = open(List.of(
                held("1", CaseStatus.CHILD_IN_NEED, Validity.between(DAY.minusDays(9), DAY)),
                held("2", CaseStatus.LOOKED_AFTER, Validity.since(DAY.plusDays(1)))));
        List<CaseOnRecord> first = records.openCases(DAY).cases();
        records.openCases(DAY.plusDays(1));
        assertEquals(first, records.openCases(DAY).cases());
    }
}
