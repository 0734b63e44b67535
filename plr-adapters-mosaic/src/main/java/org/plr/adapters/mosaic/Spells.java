package org.plr.adapters.mosaic;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.adapters.mosaic.table.Row;

/**
 * The rows of one table by their id. Of rows with the same id the latest stays, by {@link Spell#LATEST_FIRST}, then the one
 * further up, and each other is refused.
 */
final class Spells {
    private final String idColumn;
    private final Findings findings;
    private final Map<String, Spell> rows = new HashMap<>();

    Spells(String idColumn, Findings findings) {
        this.idColumn = idColumn;
        this.findings = findings;
    }

    /** Where a row says when it began and ended. */
    record Columns(String from, String end) {}

    /** Reads a row and keeps it where it is good. */
    void add(Row row, @Nullable ChildFile child, Columns columns, Spell.Told told) {
        String id = row.id(idColumn);
        LocalDate from = row.day(columns.from());
        LocalDate end = row.end(columns.end(), from);
        if (child != null && row.isGood()) {
            keep(new Spell(id, child, from, end, told, row.where()));
        }
    }

    void keep(Spell spell) {
        Spell other = rows.get(spell.id());
        if (other == null) {
            rows.put(spell.id(), spell);
            return;
        }
        boolean stays = isBefore(spell, other);
        rows.put(spell.id(), stays ? spell : other);
        (stays ? other : spell)
                .where()
                .refuse(
                        findings,
                        idColumn,
                        spell.id(),
                        "Another row has this id: of both the one that ends last is used, then the one that began last.");
    }

    private static boolean isBefore(Spell one, Spell other) {
        int order = Spell.LATEST_FIRST.compare(one, other);
        int byChild = order == 0 ? one.child().id().compareTo(other.child().id()) : order;
        int byTold = byChild == 0 ? text(one).compareTo(text(other)) : byChild;
        return byTold < 0 || (byTold == 0 && one.where().row() < other.where().row());
    }

    private static String text(Spell spell) {
        return spell.told().worker() + "\t" + spell.told().team();
    }

    Collection<Spell> rows() {
        return rows.values();
    }

    @Nullable
    Spell row(String id) {
        return rows.get(id);
    }
}
