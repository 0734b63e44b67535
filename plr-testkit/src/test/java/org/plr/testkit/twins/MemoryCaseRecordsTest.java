package org.plr.testkit.twins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plr.core.cases.CaseOnRecord;
import org.plr.core.cases.CaseStatus;
import org.plr.core.memory.MemoryCaseRecords;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.people.Validity;
import org.plr.core.spi.CaseRecords;
import org.plr.testkit.CaseRecordsConformance;

class MemoryCaseRecordsTest extends CaseRecordsConformance {
    @Override
    protected CaseRecords open(List<Given> cases) {
        MemoryCaseRecords records = new MemoryCaseRecords();
        for (Given given : cases) {
            Holder holder = given.holder();
            records.with(
                    new CaseOnRecord(
                            child(given.child()),
                            given.status(),
                            holder == null ? null : team(holder.team()),
                            holder == null ? null : practitioner(holder.practitioner()),
                            false,
                            List.of()),
                    given.open());
            if (given.restricted() != null) {
                records.restrict(child(given.child()), given.restricted());
            }
        }
        return records;
    }

    @Override
    protected ChildRef child(String id) {
        return new ChildRef(id.hashCode(), 1);
    }

    @Override
    protected UnitRef team(String id) {
        return new UnitRef(id.hashCode(), 2);
    }

    @Override
    protected PersonRef practitioner(String id) {
        return new PersonRef(id.hashCode(), 3);
    }

    private CaseOnRecord restricted(String child) {
        return new CaseOnRecord(child(child), CaseStatus.EARLY_HELP, null, null, true, List.of());
    }

    @Test
    void a_case_that_is_entered_as_restricted_is_so_while_it_is_open() {
        MemoryCaseRecords records =
                new MemoryCaseRecords().with(restricted("1"), Validity.between(DAY, DAY.plusDays(1)));
        assertEquals(Set.of(child("1")), records.restricted(DAY));
        assertEquals(Set.of(child("1")), records.openCases(DAY).restricted());
        assertEquals(Set.of(), records.restricted(DAY.plusDays(2)));
    }

    @Test
    void a_child_has_one_case_at_a_time() {
        MemoryCaseRecords records =
                new MemoryCaseRecords().with(restricted("1"), Validity.between(DAY, DAY.plusDays(5)));
        var refused = assertThrows(
                IllegalArgumentException.class, () -> records.with(restricted("1"), Validity.since(DAY.plusDays(5))));
        assertTrue(refused.getMessage().contains(child("1").text()));
        records.with(restricted("1"), Validity.since(DAY.plusDays(6)));
        assertEquals(1, records.openCases(DAY.plusDays(6)).cases().size());
    }
}
