package org.plr.adapters.mosaic.annexa;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plr.core.cases.CaseOnRecord;
import org.plr.core.cases.Universe;
import org.plr.core.journal.Ref;
import org.plr.core.memory.MemoryIdentities;
import org.plr.core.spi.IdKind;
import org.plr.testkit.SeededRandomness;

/** What a workbook tells of a day, in the ids of its files. */
record AnnexTold(Universe universe, MemoryIdentities identities) {

    static AnnexTold of(AnnexBook book, Path folder) {
        return of(book, folder, AnnexBook.DAY);
    }

    static AnnexTold of(AnnexBook book, Path folder, LocalDate day) {
        MemoryIdentities identities = new MemoryIdentities(SeededRandomness.of("tests"));
        return new AnnexTold(
                AnnexACaseRecords.of(book.writeTo(folder), folder, identities, ZoneId.of("Europe/London"))
                        .openCases(day),
                identities);
    }

    /** Each case as {@code child: STATUS team practitioner [before until …]}, in the order of the children's ids. */
    List<String> cases() {
        Map<String, String> lines = new TreeMap<>();
        universe.cases().forEach(each -> {
            String child = identities.ids(IdKind.CHILD, each.child()).get(0);
            lines.put(
                    child,
                    child + ": " + each.status() + " " + id(IdKind.UNIT, each.team()) + " "
                            + id(IdKind.PERSON, each.practitioner()) + before(each));
        });
        return List.copyOf(lines.values());
    }

    private String before(CaseOnRecord each) {
        return each.before().stream()
                .map(held -> " [" + id(IdKind.PERSON, held.person()) + " until " + held.until() + "]")
                .collect(Collectors.joining());
    }

    private <R extends Ref> String id(IdKind<R> kind, R ref) {
        return ref == null ? "-" : identities.ids(kind, ref).get(0);
    }

    /** Each refused row as {@code source row | column | value | reason}. */
    List<String> refused() {
        return universe.report().refused().stream()
                .map(row -> row.source() + " " + row.row() + " | " + row.column() + " | " + row.value() + " | "
                        + row.reason())
                .toList();
    }
}
