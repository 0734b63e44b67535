package org.plr.adapters.mosaic;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.memory.MemoryIdentities;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.spi.CaseRecords;
import org.plr.core.spi.IdKind;
import org.plr.testkit.CaseRecordsConformance;
import org.plr.testkit.SeededRandomness;

class ConformanceOfFilesTest extends CaseRecordsConformance {
    @TempDir
    Path folder;

    final MemoryIdentities identities = new MemoryIdentities(SeededRandomness.of("tests"));

    @Override
    protected CaseRecords open(List<Given> cases) {
        return MosaicCaseRecords.fromExtract(extract(cases).writeTo(folder), identities, MosaicSettings.usual());
    }

    /** A case that ends on a day is closed on the next. */
    static Extract extract(List<Given> cases) {
        Extract extract = Extract.empty().header("restricted", "child_id", "from", "to");
        for (Given given : cases) {
            String child = given.child();
            String from = given.open().from().toString();
            String end = given.open().to() == null
                    ? ""
                    : given.open().to().plusDays(1).toString();
            extract.person(child, "2012-03-04").referral("R" + child, child, from, end);
            switch (given.status()) {
                case LOOKED_AFTER -> extract.row("ssd_legal_status", child, child, "C2", from, end);
                case CHILD_PROTECTION_PLAN -> extract.row("ssd_cp_plans", child, child, from, end);
                case CHILD_IN_NEED_PLAN -> extract.row("ssd_cin_plans", child, child, from, end);
                case OPEN_ASSESSMENT -> extract.row("ssd_cin_assessments", child, child, from, end);
                default -> {
                    // The referral alone is a child in need.
                }
            }
            Holder holder = given.holder();
            if (holder != null) {
                String worker = holder.practitioner().equals("S1") ? "501" : "502";
                String team = holder.team().equals("T1") ? "71" : "72";
                extract.row("ssd_involvements", child, worker, "ALLWKR", team, "R" + child, from, end);
            }
            if (given.restricted() != null) {
                String last = given.restricted().to() == null
                        ? ""
                        : given.restricted().to().toString();
                extract.row("restricted", child, given.restricted().from().toString(), last);
            }
        }
        return extract;
    }

    @Override
    protected ChildRef child(String id) {
        return identities.refs(IdKind.CHILD, List.of(id)).get(id);
    }

    @Override
    protected UnitRef team(String id) {
        return identities.refs(IdKind.UNIT, List.of(id)).get(id);
    }

    @Override
    protected PersonRef practitioner(String id) {
        return identities.refs(IdKind.PERSON, List.of(id)).get(id);
    }
}
