package org.plr.adapters.mosaic.annexa;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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

class ConformanceOfAnnexATest extends CaseRecordsConformance {
    @TempDir
    Path folder;

    private final MemoryIdentities identities = new MemoryIdentities(SeededRandomness.of("tests"));

    @Override
    protected CaseRecords open(List<Given> cases) {
        AnnexBook book = AnnexBook.empty().line("restricted.csv", "child_id,from,to");
        cases.forEach(given -> add(book, given));
        return AnnexACaseRecords.of(book.writeTo(folder), folder, identities, ZoneId.of("Europe/London"));
    }

    private static void add(AnnexBook book, Given given) {
        LocalDate from = given.open().from();
        Object end = given.open().to() == null ? "" : given.open().to().plusDays(1);
        String team = given.holder() == null
                ? ""
                : given.holder().team().equals("T1") ? "Assessment North" : "Assessment South";
        String worker = given.holder() == null
                ? ""
                : given.holder().practitioner().equals("S1") ? "Sorrel Elderfen" : "Plover Larchenfold";
        switch (given.status()) {
            case LOOKED_AFTER -> book.inCare(given.child(), AnnexBook.BORN, from, "C2", end, team, worker);
            case CHILD_PROTECTION_PLAN -> book.plan(given.child(), from, end, team, worker);
            case CHILD_IN_NEED_PLAN -> inNeed(book, given, "c) Child in need plan", List.of(from, end, team, worker));
            case OPEN_ASSESSMENT -> inNeed(book, given, "d) Open assessment", List.of(from, end, team, worker));
            case CHILD_IN_NEED -> inNeed(book, given, "", List.of(from, end, team, worker));
            case CARE_LEAVER -> book.row("List 9", given.child(), AnnexBook.BORN, team, worker);
            case EARLY_HELP -> book.row("List 2", given.child(), "", "", AnnexBook.BORN, 10, from, end, "Us");
        }
        if (given.restricted() != null) {
            Object last =
                    given.restricted().to() == null ? "" : given.restricted().to();
            book.line("restricted.csv", given.child() + "," + given.restricted().from() + "," + last);
        }
    }

    private static void inNeed(AnnexBook book, Given given, String status, List<Object> rest) {
        book.inNeed(given.child(), AnnexBook.BORN, rest.get(0), rest.get(1), status, rest.get(2), rest.get(3));
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
