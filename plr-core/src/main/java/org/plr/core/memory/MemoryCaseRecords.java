package org.plr.core.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plr.core.cases.CaseOnRecord;
import org.plr.core.cases.ImportReport;
import org.plr.core.cases.Universe;
import org.plr.core.people.ChildRef;
import org.plr.core.people.Validity;
import org.plr.core.spi.CaseRecords;

/** The twin of a case system, for the quick start and for tests. Safe for use by several threads. */
public final class MemoryCaseRecords implements CaseRecords {
    private static final ImportReport NOTHING_READ = new ImportReport(Map.of(), List.of());

    private final List<Opened> opened = new ArrayList<>();
    private final List<Restriction> restrictions = new ArrayList<>();

    private record Opened(CaseOnRecord open, Validity when) {}

    private record Restriction(ChildRef child, Validity when) {}

    /** A case system without a case. */
    public MemoryCaseRecords() {}

    /**
     * Enters a case.
     *
     * @param open the case; one that is restricted is so for as long as it is open
     * @param when from its first day to its last
     * @return these case records
     * @throws IllegalArgumentException where the child has a case on one of these days already
     */
    public synchronized MemoryCaseRecords with(CaseOnRecord open, Validity when) {
        boolean clashes = opened.stream()
                .anyMatch(each ->
                        each.open().child().equals(open.child()) && each.when().overlaps(when));
        if (clashes) {
            throw new IllegalArgumentException("Child " + open.child()
                    + " has a case on one of these days already: end it before the next begins.");
        }
        opened.add(new Opened(open, when));
        return this;
    }

    /**
     * Restricts a child's record, open case or not.
     *
     * @param child the child
     * @param when from the first day to the last
     * @return these case records
     */
    public synchronized MemoryCaseRecords restrict(ChildRef child, Validity when) {
        restrictions.add(new Restriction(child, when));
        return this;
    }

    @Override
    public synchronized Universe openCases(LocalDate day) {
        Set<ChildRef> restricted = restricted(day);
        List<CaseOnRecord> cases = opened.stream()
                .filter(each -> each.when().contains(day))
                .map(each ->
                        flagged(each.open(), restricted.contains(each.open().child())))
                .sorted(Comparator.comparing(each -> each.child().text()))
                .toList();
        return new Universe(day, cases, NOTHING_READ);
    }

    private static CaseOnRecord flagged(CaseOnRecord each, boolean restricted) {
        return new CaseOnRecord(
                each.child(), each.status(), each.team(), each.practitioner(), restricted, each.before());
    }

    @Override
    public synchronized Set<ChildRef> restricted(LocalDate day) {
        Set<ChildRef> children = new HashSet<>();
        restrictions.stream().filter(each -> each.when().contains(day)).forEach(each -> children.add(each.child()));
        opened.stream()
                .filter(each -> each.when().contains(day) && each.open().isRestricted())
                .forEach(each -> children.add(each.open().child()));
        return Set.copyOf(children);
    }
}
