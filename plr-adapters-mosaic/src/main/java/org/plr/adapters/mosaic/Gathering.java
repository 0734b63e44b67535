package org.plr.adapters.mosaic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.council.MergedChildren;
import org.plr.adapters.mosaic.table.Row;
import org.plr.adapters.mosaic.table.Wanted;
import org.plr.core.cases.RefusedRow;

/** Reads the tables of an extract and gathers on each child's file what is open about the child, and who holds it. */
final class Gathering {
    /** V1: shared care; V3 and V4: a series of short breaks. Such a child is not in care for audit purposes. */
    private static final Set<String> NOT_IN_CARE = Set.of("V1", "V3", "V4");

    private static final Spell.Columns INVOLVED = new Spell.Columns("invo_professional_id", "invo_professional_team");
    private static final Spell.Columns LEFT_CARE =
            new Spell.Columns("clea_care_leaver_worker_id", "clea_care_leaver_allocated_team");
    private static final Spell.Columns HELPED = new Spell.Columns("earl_episode_worker_id", "");
    private static final int MONTHS_BACK = 12;

    private final Reading reading;
    private final MosaicSettings settings;
    private final Persons persons;
    private final Referrals referrals;
    private final Map<String, String> pool = new HashMap<>();
    private long others;
    private long allocations;

    private Gathering(Reading reading, MosaicSettings settings, MergedChildren merged) {
        this.reading = reading;
        this.settings = settings;
        persons = Persons.read(reading, merged);
        referrals = Referrals.read(reading, persons);
    }

    /** Every child on file. */
    static Persons gather(Reading reading, MosaicSettings settings, MergedChildren merged) {
        Gathering gathering = new Gathering(reading, settings, merged);
        gathering.plans(SsdTables.CIN_PLANS, Sign.CHILD_IN_NEED_PLAN, "no child in need plan is known");
        gathering.plans(SsdTables.CP_PLANS, Sign.CHILD_PROTECTION_PLAN, "no child protection plan is known");
        gathering.plans(SsdTables.ASSESSMENTS, Sign.ASSESSMENT, "no open assessment is known");
        gathering.legalStatus();
        gathering.careLeavers();
        gathering.earlyHelp();
        gathering.involvements();
        return gathering.persons;
    }

    /** The first columns of these tables are id, child, first day and end. */
    private static Spells.Columns days(Wanted table) {
        return new Spells.Columns(table.needed().get(2), table.needed().get(3));
    }

    /** What hangs on referrals is not open where each of them is closed: the report says so. */
    private void plans(Wanted table, Sign sign, String without) {
        Spells spells = new Spells(table.needed().get(0), reading.findings());
        Spells.Columns days = days(table);
        String child = table.needed().get(1);
        reading.optional(table, without, row -> spells.add(row, persons.child(row, child), days, Spell.Told.NOTHING));
        for (Spell spell : spells.rows()) {
            if (!spell.isOpenOn(reading.day())) {
                continue;
            }
            if (spell.child().isClosed()) {
                spell.where()
                        .refuse(
                                reading.findings(),
                                days.end(),
                                "",
                                "It is open although each referral of the child is closed: end it, or reopen a referral.");
            } else {
                spell.child().opens(sign, spell);
            }
        }
    }

    private void legalStatus() {
        Wanted table = SsdTables.LEGAL_STATUS;
        Spells spells = new Spells("lega_legal_status_id", reading.findings());
        reading.optional(table, "no child is known to be looked after", row -> {
            String code = row.text("lega_legal_status", text -> !text.isEmpty(), "The legal status is missing.");
            if (!row.isGood() || !NOT_IN_CARE.contains(legalCode(code))) {
                spells.add(row, persons.child(row, "lega_person_id"), days(table), Spell.Told.NOTHING);
            }
        });
        for (Spell spell : spells.rows()) {
            if (spell.isOpenOn(reading.day()) && spell.child().isUnder18(reading.day())) {
                spell.child().opens(Sign.LEGAL_STATUS, spell);
            }
        }
    }

    /** Some write the meaning behind the code: {@code V3 - Accommodated under an agreed series}. */
    private static String legalCode(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toUpperCase(Locale.ROOT);
    }

    /** They have no days: whoever stands here is a care leaver. Of several rows the one with the latest contact counts. */
    private void careLeavers() {
        Spells spells = new Spells("clea_table_id", reading.findings());
        reading.optional(SsdTables.CARE_LEAVERS, "no care leaver is known", row -> {
            ChildFile child = persons.child(row, "clea_person_id");
            String id = row.id("clea_table_id");
            LocalDate contact = row.end("clea_care_leaver_latest_contact", LocalDate.MIN);
            Spell.Told told = told(row, LEFT_CARE);
            if (child != null && row.isGood()) {
                spells.keep(new Spell(id, child, contact == null ? LocalDate.MIN : contact, null, told, row.where()));
            }
        });
        spells.rows().forEach(spell -> spell.child().opens(Sign.CARE_LEAVER, spell));
    }

    private void earlyHelp() {
        Wanted table = SsdTables.EARLY_HELP;
        Spells spells = new Spells("earl_episode_id", reading.findings());
        reading.optional(
                table,
                "no early help is known",
                row -> spells.add(row, persons.child(row, "earl_person_id"), days(table), told(row, HELPED)));
        for (Spell spell : spells.rows()) {
            if (spell.isOpenOn(reading.day())) {
                spell.child().opens(Sign.EARLY_HELP, spell);
            }
        }
    }

    private void involvements() {
        Spells.Columns days = new Spells.Columns("invo_involvement_start_date", "invo_involvement_end_date");
        Spells spells = new Spells("invo_involvements_id", reading.findings());
        String source = reading.required(SsdTables.INVOLVEMENTS, row -> {
            String role = row.text("invo_professional_role_id");
            if (!row.isGood() || !settings.isAllocated(role)) {
                others++;
                return;
            }
            allocations++;
            spells.add(row, involved(row), days, told(row, INVOLVED));
        });
        if (allocations == 0 && others > 0) {
            refuseRoles(source);
        }
        LocalDate earliest = reading.day().minusMonths(MONTHS_BACK);
        for (Spell spell : spells.rows()) {
            boolean matters = spell.isOpenOn(reading.day()) || spell.endedBetween(earliest, reading.day());
            if (matters && spell.child().status().isPresent()) {
                spell.child().holds(spell);
            }
        }
    }

    private void refuseRoles(String source) {
        reading.findings()
                .refuse(new RefusedRow(
                        source,
                        0,
                        "invo_professional_role_id",
                        "",
                        "No row has a role by which a case is held: name the council's own codes in the settings."));
    }

    /** On Mosaic the column of the child is absent, and only the referral says whose involvement it is. */
    private @Nullable ChildFile involved(Row row) {
        String person = row.optionalId("invo_person_id");
        return person.isEmpty()
                ? referrals.child(row, "invo_referral_id")
                : persons.child(row, "invo_person_id", person);
    }

    /** Workers and teams stand in many rows, and are held once. */
    private Spell.Told told(Row row, Spell.Columns columns) {
        String team = columns.team().isEmpty() ? "" : row.code(columns.team());
        return new Spell.Told(pooled(row.optionalId(columns.worker())), pooled(team), columns);
    }

    private String pooled(String text) {
        String known = pool.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
