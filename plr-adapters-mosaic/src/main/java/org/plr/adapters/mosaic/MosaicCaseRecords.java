package org.plr.adapters.mosaic;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.plr.adapters.mosaic.council.CouncilFiles;
import org.plr.adapters.mosaic.council.CouncilOnFile;
import org.plr.adapters.mosaic.council.MergedChildren;
import org.plr.adapters.mosaic.council.RestrictedChildren;
import org.plr.adapters.mosaic.table.Database;
import org.plr.adapters.mosaic.table.Days;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.adapters.mosaic.table.Folder;
import org.plr.adapters.mosaic.table.Tables;
import org.plr.adapters.mosaic.table.UnfitSourceException;
import org.plr.core.cases.CaseOnRecord;
import org.plr.core.cases.CaseStatus;
import org.plr.core.cases.Universe;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.CaseRecords;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;
import org.plr.core.spi.PortRejectedException;

/**
 * The universe of open cases from a case system such as Mosaic (ROL-2, ROL-3). Mosaic has no public programming interface, so
 * this reads what every council can be given: an extract in the Standard Safeguarding Dataset, as a folder of CSV files or as
 * tables of a reporting database. What no extract carries lies beside it, in the files of {@link CouncilFiles}.
 *
 * <p>Each question reads everything anew, so an extract that is replaced over night is used the next day. What is open on a
 * day: what began on it or before and has not ended, or ended after it. What a case is: looked after (a legal status other
 * than V1, V3, V4, under 18), then child protection plan, child in need plan, care leaver, open assessment, child in need,
 * early help. A child whose referrals are all closed has no plan and no assessment; what hangs on no referral stands on its
 * own. Whoever has died or is over 25 has no open case. Every row that is not used is in the report; docs/case-records.md
 * lists each decision.
 *
 * <p>Holds nothing between questions and is safe for use by several threads.
 */
public final class MosaicCaseRecords implements CaseRecords {
    private final Tables.Source extract;
    private final Path council;
    private final Identities identities;
    private final MosaicSettings settings;

    private MosaicCaseRecords(Tables.Source extract, Path council, Identities identities, MosaicSettings settings) {
        this.extract = extract;
        this.council = Objects.requireNonNull(council, "council");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /**
     * From a folder with {@code ssd_person.csv} and the other tables, and the council's files beside them.
     *
     * @param folder the folder, read when it is asked
     * @param identities by which references children, staff and units are known
     * @param settings what differs from council to council
     * @return the case records
     */
    public static MosaicCaseRecords fromExtract(Path folder, Identities identities, MosaicSettings settings) {
        return new MosaicCaseRecords(() -> Folder.open(folder), folder, identities, settings);
    }

    /**
     * From the tables of a database. Only what is needed is asked for, and nothing is written; give it a user that may only
     * read.
     *
     * @param database the host's connections
     * @param council the folder of the council's files
     * @param identities by which references children, staff and units are known
     * @param settings what differs from council to council, the schema among it
     * @return the case records
     * @throws IllegalArgumentException where the schema is no plain name
     */
    public static MosaicCaseRecords fromDatabase(
            DataSource database, Path council, Identities identities, MosaicSettings settings) {
        return new MosaicCaseRecords(Database.source(database, settings.schema()), council, identities, settings);
    }

    @Override
    public Universe openCases(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return rejecting(() -> {
            try (Tables files = Folder.open(council);
                    Tables tables = extract.open()) {
                return universe(files, new Reading(tables, day, new Days(settings.zone()), new Findings()));
            }
        });
    }

    @Override
    public Set<ChildRef> restricted(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return rejecting(() -> {
            try (Tables files = Folder.open(council)) {
                Days days = new Days(settings.zone());
                Findings findings = new Findings();
                MergedChildren merged = MergedChildren.read(files, findings, days);
                merged.tell(identities);
                Set<String> children =
                        RestrictedChildren.read(files, findings, days, merged).on(day);
                return Set.copyOf(identities.refs(IdKind.CHILD, children).values());
            }
        });
    }

    private static <T> T rejecting(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UnfitSourceException unfit) {
            throw new PortRejectedException("The extract of the case system", unfit.source(), unfit);
        }
    }

    private Universe universe(Tables files, Reading reading) {
        CouncilOnFile onFile = CouncilFiles.read(files, reading.findings(), reading.days(), identities);
        MergedChildren merged = MergedChildren.read(files, reading.findings(), reading.days());
        Set<String> restricted = RestrictedChildren.read(files, reading.findings(), reading.days(), merged)
                .on(reading.day());
        Workers workers = Workers.read(reading, onFile);
        Map<ChildFile, CaseStatus> open =
                open(Gathering.gather(reading, settings, merged).all(), reading);
        merged.tell(identities);
        Map<String, ChildRef> refs = identities.refs(
                IdKind.CHILD, open.keySet().stream().map(ChildFile::id).toList());
        Holding holding = new Holding(reading, onFile, workers);
        List<CaseOnRecord> cases = new ArrayList<>(open.size());
        open.forEach((child, status) -> {
            Holding.Holders who = holding.of(child, status);
            ChildRef ref = Objects.requireNonNull(refs.get(child.id()), "a reference for each id that was asked for");
            boolean closed = restricted.contains(child.id());
            cases.add(new CaseOnRecord(ref, status, who.team(), who.practitioner(), closed, who.before()));
        });
        cases.sort(Comparator.comparing(each -> each.child().text()));
        return new Universe(reading.day(), cases, reading.findings().report());
    }

    private static Map<ChildFile, CaseStatus> open(Collection<ChildFile> children, Reading reading) {
        Map<ChildFile, CaseStatus> open = new LinkedHashMap<>();
        for (ChildFile child : children) {
            child.status().filter(status -> mayBeOpen(child, reading)).ifPresent(status -> open.put(child, status));
        }
        return open;
    }

    private static boolean mayBeOpen(ChildFile child, Reading reading) {
        if (child.hasDied(reading.day())) {
            child.born()
                    .where()
                    .refuse(reading.findings(), "pers_death_date", "", "The case is open after a death: close it.");
            return false;
        }
        if (child.isOver25(reading.day())) {
            child.born()
                    .where()
                    .refuse(
                            reading.findings(),
                            "pers_dob",
                            "",
                            "The case is open although the person is over 25: close it, or correct the day of birth.");
            return false;
        }
        return true;
    }
}
