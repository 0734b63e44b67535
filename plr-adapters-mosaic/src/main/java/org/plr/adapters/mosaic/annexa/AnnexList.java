package org.plr.adapters.mosaic.annexa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plr.adapters.mosaic.table.Wanted;
import org.plr.core.cases.CaseStatus;

/** The lists that are read, and what a row of each says of a child. */
enum AnnexList {
    EARLY_HELP(2, CaseStatus.EARLY_HELP, "assessment start date", "assessment completion date"),
    IN_NEED(6, CaseStatus.CHILD_IN_NEED, "cin start date", "cin closure date"),
    PROTECTION(
            7, CaseStatus.CHILD_PROTECTION_PLAN, "child protection plan start date", "child protection plan end date"),
    IN_CARE(8, CaseStatus.LOOKED_AFTER, "date started to be looked after", "date ceased to be looked after"),
    LEFT_CARE(9, CaseStatus.CARE_LEAVER, "", "");

    /** Names of columns as {@link Headings} has them. */
    static final class Columns {
        static final String CHILD = "child unique id";
        static final String BIRTH = "date of birth";
        static final String STATUS = "case status";
        static final String LEGAL = "child's legal status";
        static final String TEAM = "allocated team";
        static final String WORKER = "allocated worker";

        private Columns() {}
    }

    private final int number;
    private final CaseStatus status;
    private final String from;
    private final String to;

    AnnexList(int number, CaseStatus status, String from, String to) {
        this.number = number;
        this.status = status;
        this.from = from;
        this.to = to;
    }

    /** What a row is of, where it says nothing else. */
    CaseStatus status() {
        return status;
    }

    /** "List 6". */
    String title() {
        return "List " + number;
    }

    /** What is not known where the list is missing. */
    String without() {
        return switch (this) {
            case EARLY_HELP -> "no child in early help is known";
            case IN_NEED -> "no child in need is known";
            case PROTECTION -> "no child protection plan is known";
            case IN_CARE -> "no child is known to be looked after";
            case LEFT_CARE -> "no care leaver is known";
        };
    }

    /** Whether a sheet is this list: "List 6", "List_6", "list 06 - CIN". */
    boolean isNamed(String sheet) {
        return sheet.toLowerCase(Locale.ROOT).matches("(?s)\\s*list[\\s_\\u00A0-]*0?" + number + "(\\D.*)?");
    }

    Wanted wanted() {
        List<String> needed = new ArrayList<>(List.of(Columns.CHILD));
        if (!from.isEmpty()) {
            needed.addAll(List.of(from, to));
        }
        if (this == IN_NEED) {
            needed.add(Columns.STATUS);
        }
        if (this == IN_CARE) {
            needed.add(Columns.LEGAL);
        }
        if (namesHolders()) {
            needed.addAll(List.of(Columns.TEAM, Columns.WORKER));
        }
        return Wanted.of(title(), needed, List.of(Columns.BIRTH));
    }

    /** The column of the first day, or empty where the list has none. */
    String from() {
        return from;
    }

    /** The column of the last day, or empty. */
    String to() {
        return to;
    }

    /** Whether it names a team and a worker. */
    boolean namesHolders() {
        return this != EARLY_HELP;
    }
}
