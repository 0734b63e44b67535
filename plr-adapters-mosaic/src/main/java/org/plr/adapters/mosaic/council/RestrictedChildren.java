package org.plr.adapters.mosaic.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plr.adapters.mosaic.table.Days;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.adapters.mosaic.table.Row;
import org.plr.adapters.mosaic.table.Tables;
import org.plr.core.people.Validity;

/**
 * restricted.csv: child_id, from, to. Where a row names a child but its days cannot be read, the row is refused and the child
 * counts as restricted on every day: a slip must not open a record.
 */
public final class RestrictedChildren {

    /** One child's restriction. */
    private record Restriction(String child, Validity valid) {}

    private final List<Restriction> restrictions = new ArrayList<>();
    private final Set<String> always = new HashSet<>();

    private RestrictedChildren() {}

    /**
     * Reads the file.
     *
     * @param tables where it lies; without it nobody is restricted
     * @param findings where faults go
     * @param days how days are read
     * @param merged whose records were merged
     * @return the restrictions
     */
    public static RestrictedChildren read(Tables tables, Findings findings, Days days, MergedChildren merged) {
        RestrictedChildren restricted = new RestrictedChildren();
        findings.read(tables, CouncilFiles.RESTRICTED, cells -> restricted.add(new Row(cells, days, findings), merged));
        return restricted;
    }

    private void add(Row row, MergedChildren merged) {
        String child = row.id("child_id");
        if (!row.isGood()) {
            return;
        }
        Validity valid = Span.of(row, "from", "to");
        if (row.isGood()) {
            restrictions.add(new Restriction(merged.staying(child), valid));
        } else {
            always.add(merged.staying(child));
        }
    }

    /**
     * Whose records are restricted.
     *
     * @param day the local day
     * @return the case system's ids of the children
     */
    public Set<String> on(LocalDate day) {
        Set<String> children = new HashSet<>(always);
        restrictions.stream().filter(each -> each.valid().contains(day)).forEach(each -> children.add(each.child()));
        return children;
    }
}
