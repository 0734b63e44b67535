package org.plr.adapters.mosaic;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.table.Row;

/**
 * The rows of ssd_cin_episodes. A referral that led to no further action opens no case and closes none; it is still known
 * whose it is.
 */
final class Referrals {
    private static final Set<String> YES = Set.of("Y", "YES", "1", "T", "TRUE");
    private static final Spells.Columns DAYS = new Spells.Columns("cine_referral_date", "cine_close_date");

    private final Spells rows;
    private final Set<String> withoutAction = new HashSet<>();

    private Referrals(Reading reading) {
        rows = new Spells("cine_referral_id", reading.findings());
    }

    static Referrals read(Reading reading, Persons persons) {
        Referrals referrals = new Referrals(reading);
        reading.required(SsdTables.REFERRALS, row -> referrals.add(row, persons));
        for (Spell referral : referrals.rows.rows()) {
            if (referrals.withoutAction.contains(referral.id())) {
                continue;
            }
            if (referral.isOpenOn(reading.day())) {
                referral.child().opens(Sign.REFERRAL, referral);
            } else if (!referral.from().isAfter(reading.day())) {
                referral.child().closesReferral();
            }
        }
        return referrals;
    }

    private void add(Row row, Persons persons) {
        String action = row.code("cine_referral_nfa").toUpperCase(Locale.ROOT);
        ChildFile child = persons.child(row, "cine_person_id");
        rows.add(row, child, DAYS, Spell.Told.NOTHING);
        if (row.isGood() && YES.contains(action)) {
            withoutAction.add(row.id("cine_referral_id"));
        }
    }

    /** Whose referral it is, or null with the row refused. */
    @Nullable
    ChildFile child(Row row, String column) {
        String id = row.optionalId(column);
        Spell referral = rows.row(id);
        if (id.isEmpty()) {
            row.refuse(column, "", "The row names neither a child nor a referral: nobody can say whose it is.");
        } else if (referral == null) {
            row.refuse(
                    column, id, "This referral is not among the good rows of ssd_cin_episodes: add or correct the id.");
        }
        return referral == null ? null : referral.child();
    }
}
