package org.plr.adapters.mosaic;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plr.core.cases.CaseOnRecord;
import org.plr.core.cases.RefusedRow;
import org.plr.core.cases.Universe;
import org.plr.core.memory.MemoryIdentities;
import org.plr.core.spi.IdKind;
import org.plr.testkit.SeededRandomness;

/** What an extract tells of a day, in the ids of its files. */
record Told(Universe universe, MemoryIdentities identities) {
    static final LocalDate DAY = LocalDate.of(2022, 6, 15);

    static Told of(Path folder) {
        return of(folder, DAY);
    }

    static Told of(Path folder, LocalDate day) {
        return of(folder, day, MosaicSettings.usual());
    }

    static Told of(Path folder, LocalDate day, MosaicSettings settings) {
        MemoryIdentities identities = new MemoryIdentities(SeededRandomness.of("tests"));
        return new Told(
                MosaicCaseRecords.fromExtract(folder, identities, settings).openCases(day), identities);
    }

    /** Each case as {@code child: STATUS team practitioner [before until …]}, in the order of the children's ids. */
    List<String> cases() {
        Map<String, String> lines = new TreeMap<>();
        universe.cases().forEach(each -> lines.put(id(each), line(each)));
        return List.copyOf(lines.values());
    }

    Optional<CaseOnRecord> find(String child) {
        return universe.cases().stream().filter(each -> id(each).equals(child)).findFirst();
    }

    private String id(CaseOnRecord each) {
        return identities.ids(IdKind.CHILD, each.child()).get(0);
    }

    private String line(CaseOnRecord each) {
        String team = each.team() == null
                ? "-"
                : identities.ids(IdKind.UNIT, each.team()).get(0);
        String person = each.practitioner() == null
                ? "-"
                : identities.ids(IdKind.PERSON, each.practitioner()).get(0);
        return id(each) + ": " + each.status() + " " + team + " " + person + before(each);
    }

    private String before(CaseOnRecord each) {
        return each.before().stream()
                .map(held -> " " + identities.ids(IdKind.PERSON, held.person()).get(0) + " until " + held.until())
                .collect(Collectors.joining());
    }

    /** Each refused row as {@code source row column value}. */
    List<String> refused() {
        return universe.report().refused().stream().map(Told::line).toList();
    }

    private static String line(RefusedRow row) {
        return row.source() + " " + row.row() + " " + row.column() + " " + row.value();
    }
}
