package org.plr.adapters.mosaic.council;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plr.adapters.mosaic.table.Days;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.adapters.mosaic.table.Row;
import org.plr.adapters.mosaic.table.Tables;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;

/**
 * aliases.csv: gone_id, staying_id. Two records of one child that the case system has merged. Chains are followed: where 1
 * became 2 and 2 became 3, 1 is 3. Rows that lead in a circle, or name two children for one that is gone, are refused, all of
 * them, since nobody could say which is right.
 */
public final class MergedChildren {

    /** A row: who it became. */
    private record Became(String gone, String staying, Row.Where where) {}

    private final Map<String, String> staying;

    private MergedChildren(Map<String, String> staying) {
        this.staying = staying;
    }

    /**
     * Reads the file.
     *
     * @param tables where it lies; without it nobody was merged
     * @param findings where faults go
     * @param days how days are read
     * @return who became who
     */
    public static MergedChildren read(Tables tables, Findings findings, Days days) {
        Map<String, List<Became>> rows = new LinkedHashMap<>();
        findings.read(tables, CouncilFiles.ALIASES, cells -> {
            Row row = new Row(cells, days, findings);
            Became became = new Became(row.id("gone_id"), row.id("staying_id"), row.where());
            if (row.isGood()) {
                rows.merge(became.gone(), List.of(became), MergedChildren::both);
            }
        });
        Map<String, Became> single = withoutContradictions(rows, findings);
        return new MergedChildren(withoutCircles(single, findings));
    }

    private static List<Became> both(List<Became> some, List<Became> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Map<String, Became> withoutContradictions(Map<String, List<Became>> rows, Findings findings) {
        Map<String, Became> single = new LinkedHashMap<>();
        rows.forEach((gone, all) -> {
            Set<String> targets = new TreeSet<>();
            all.forEach(each -> targets.add(each.staying()));
            if (targets.size() == 1) {
                single.put(gone, all.get(0));
            } else {
                all.forEach(each -> each.where()
                        .refuse(
                                findings,
                                "gone_id",
                                gone,
                                "Two rows say differently who this child became: leave one of them."));
            }
        });
        return single;
    }

    private static Map<String, String> withoutCircles(Map<String, Became> rows, Findings findings) {
        Map<String, Optional<String>> last = new HashMap<>();
        rows.keySet().forEach(gone -> follow(gone, rows, last));
        Map<String, String> staying = new HashMap<>();
        rows.forEach((gone, row) -> {
            Optional<String> stays = last.getOrDefault(gone, Optional.empty());
            if (stays.isPresent()) {
                staying.put(gone, stays.get());
            } else {
                row.where().refuse(findings, "gone_id", gone, "The merges lead in a circle: correct or remove a row.");
            }
        });
        return staying;
    }

    /** Each row is walked once, however long the chain; where one leads into a circle there is no last. */
    private static void follow(String gone, Map<String, Became> rows, Map<String, Optional<String>> last) {
        Set<String> path = new HashSet<>();
        String id = gone;
        Became row = rows.get(id);
        while (row != null && !last.containsKey(id) && path.add(id)) {
            id = row.staying();
            row = rows.get(id);
        }
        Optional<String> end = row == null ? Optional.of(id) : last.getOrDefault(id, Optional.empty());
        path.forEach(each -> last.put(each, end));
    }

    /**
     * Under which id a child's record stands now.
     *
     * @param child the case system's id
     * @return the id that stays; the same where the record was not merged
     */
    public String staying(String child) {
        return staying.getOrDefault(child, child);
    }

    /**
     * Tells the library of the merges of children whom it has met under the id that is gone. Of others there is nothing to
     * tell, and nothing that was erased comes back.
     *
     * @param identities where references are kept
     */
    public void tell(Identities identities) {
        staying.forEach((gone, stays) -> {
            Optional<ChildRef> met = identities.known(IdKind.CHILD, gone);
            if (met.isPresent() && !met.equals(identities.known(IdKind.CHILD, stays))) {
                identities.merge(IdKind.CHILD, gone, stays);
            }
        });
    }
}
