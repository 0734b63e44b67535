package org.plr.adapters.mosaic.annexa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.plr.adapters.mosaic.council.CouncilFiles;
import org.plr.adapters.mosaic.council.CouncilOnFile;
import org.plr.adapters.mosaic.council.MergedChildren;
import org.plr.adapters.mosaic.council.RestrictedChildren;
import org.plr.adapters.mosaic.table.Days;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.adapters.mosaic.table.Folder;
import org.plr.adapters.mosaic.table.Tables;
import org.plr.adapters.mosaic.table.UnfitSourceException;
import org.plr.core.cases.CaseOnRecord;
import org.plr.core.cases.Universe;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.CaseRecords;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.workbook.Limits;
import org.plr.workbook.WorkbookReader;
import org.plr.workbook.WorkbookRefusedException;

/**
 * The universe of open cases (ROL-2, ROL-3) from a council's Annex A workbook, for councils that can give no extract. Of its
 * lists, 2 and 6 to 9 are read, hidden ones and hidden rows too, since a filter hides rows; what is missing is said in the
 * report. Columns are found by their headers, in any order.
 *
 * <p>Open on a day is what began on it or before, or says no beginning, and has not ended or ends after it. A child stands
 * once, with the first status of {@link org.plr.core.cases.CaseStatus} that a row gives; where rows name different workers, the one
 * of that row holds the case, the report names the other row, and the other worker counts as having shared it. Workers and
 * teams are names: the files of {@link CouncilFiles} say whose. A formula is no value. Names and days of birth are never
 * repeated in the report.
 *
 * <p>Each question reads everything anew. Holds nothing between questions and is safe for use by several threads.
 */
public final class AnnexACaseRecords implements CaseRecords {
    /** Children in their thousands, with every column that a council adds. */
    private static final Limits LIMITS = Limits.USUAL.rows(100_000).bytes(20L << 20, 200L << 20);

    private static final String PORT = "The Annex A workbook";

    private final Path workbook;
    private final Path council;
    private final Identities identities;
    private final ZoneId zone;

    private AnnexACaseRecords(Path workbook, Path council, Identities identities, ZoneId zone) {
        this.workbook = Objects.requireNonNull(workbook, "workbook");
        this.council = Objects.requireNonNull(council, "council");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * From a workbook of at most 20 MB, 200 MB unpacked, and 100,000 rows in a sheet.
     *
     * @param workbook the file, read when it is asked
     * @param council the folder of the council's files
     * @param identities by which references children, staff and units are known
     * @param zone the council's zone, for days of the council's files that come with an offset
     * @return the case records
     */
    public static AnnexACaseRecords of(Path workbook, Path council, Identities identities, ZoneId zone) {
        return new AnnexACaseRecords(workbook, council, identities, zone);
    }

    @Override
    public Universe openCases(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return rejecting(() -> {
            try (Tables files = Folder.open(council);
                    AnnexTables tables = new AnnexTables(opened())) {
                return universe(files, tables, day);
            }
        });
    }

    @Override
    public Set<ChildRef> restricted(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return rejecting(() -> {
            try (Tables files = Folder.open(council)) {
                Findings findings = new Findings();
                MergedChildren merged = MergedChildren.read(files, findings, new Days(zone));
                merged.tell(identities);
                Set<String> children = RestrictedChildren.read(files, findings, new Days(zone), merged)
                        .on(day);
                return Set.copyOf(identities.refs(IdKind.CHILD, children).values());
            }
        });
    }

    private Universe universe(Tables files, AnnexTables tables, LocalDate day) {
        Findings findings = new Findings();
        Days days = new Days(zone);
        CouncilOnFile onFile = CouncilFiles.read(files, findings, days, identities);
        MergedChildren merged = MergedChildren.read(files, findings, days);
        Set<String> restricted =
                RestrictedChildren.read(files, findings, days, merged).on(day);
        Map<String, List<Entry>> open = Gathered.of(tables, day, findings, merged);
        merged.tell(identities);
        Map<String, ChildRef> refs = identities.refs(IdKind.CHILD, open.keySet());
        Holders holders = new Holders(onFile, day, findings);
        List<CaseOnRecord> cases = new ArrayList<>(open.size());
        open.forEach((child, entries) -> {
            entries.sort(Entry.FIRST);
            Holders.Held held = holders.of(entries);
            ChildRef ref = Objects.requireNonNull(refs.get(child), "a reference for each id that was asked for");
            boolean closed = restricted.contains(child);
            cases.add(new CaseOnRecord(
                    ref, entries.get(0).status(), held.team(), held.practitioner(), closed, held.before()));
        });
        cases.sort(Comparator.comparing(each -> each.child().text()));
        return new Universe(day, cases, findings.report());
    }

    private WorkbookReader opened() {
        if (!Files.exists(workbook)) {
            throw new UnfitSourceException(PORT, "is missing", "the file under the path that was given");
        }
        try {
            return WorkbookReader.open(workbook, LIMITS);
        } catch (WorkbookRefusedException refused) {
            throw new UnfitSourceException(PORT, "is refused, " + refused.getMessage(), "a workbook (.xlsx)");
        } catch (IOException failed) {
            throw new PortUnavailableException(PORT, "its file", failed);
        }
    }

    private static <T> T rejecting(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UnfitSourceException unfit) {
            throw new PortRejectedException(PORT, unfit.source(), unfit);
        }
    }
}
