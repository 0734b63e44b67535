package org.plr.adapters.mosaic.annexa;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.council.MergedChildren;
import org.plr.adapters.mosaic.table.Days;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.core.cases.CaseStatus;
import org.plr.core.cases.RefusedRow;

/** What the lists say to be open about each child on a day. */
final class Gathered {
    private static final int ADULT = 18;
    private static final int LAST_ADVICE = 25;
    /** V1: shared care; V3 and V4: a series of short breaks. Such a child is not in care for audit purposes. */
    private static final Set<String> NOT_IN_CARE = Set.of("V1", "V3", "V4");

    /** A time with an offset never stands in Annex A, so the zone is of no account. */
    private static final Days DAYS = new Days(ZoneOffset.UTC);

    private static final Pattern CLOSED = status("e", "closed episode");
    private static final Map<Pattern, CaseStatus> STATUSES = Map.of(
            status("a", "looked after child"), CaseStatus.LOOKED_AFTER,
            status("b", "child protection plan"), CaseStatus.CHILD_PROTECTION_PLAN,
            status("c", "child in need plan"), CaseStatus.CHILD_IN_NEED_PLAN,
            status("d", "open assessment"), CaseStatus.OPEN_ASSESSMENT,
            Pattern.compile(""), CaseStatus.CHILD_IN_NEED);

    private final LocalDate day;
    private final MergedChildren merged;
    private final Map<String, List<Entry>> children = new LinkedHashMap<>();

    private Gathered(LocalDate day, MergedChildren merged) {
        this.day = day;
        this.merged = merged;
    }

    /** By the child's id, the rows that say so. */
    static Map<String, List<Entry>> of(AnnexTables tables, LocalDate day, Findings findings, MergedChildren merged) {
        Gathered gathered = new Gathered(day, merged);
        for (AnnexList list : AnnexList.values()) {
            String name = findings.read(
                    tables, list.wanted(), cells -> gathered.add(list, new AnnexRow(tables.line(), DAYS, findings)));
            if (name.isEmpty()) {
                findings.refuse(new RefusedRow(
                        list.title(),
                        0,
                        "",
                        "",
                        "The list is missing: " + list.without() + ". Add it to the workbook."));
            }
        }
        return gathered.children;
    }

    private void add(AnnexList list, AnnexRow row) {
        String child = row.id(AnnexList.Columns.CHILD);
        LocalDate birth = row.withheldDay(AnnexList.Columns.BIRTH);
        LocalDate from = list.from().isEmpty() ? null : row.day(list.from());
        LocalDate to = list.to().isEmpty() ? null : row.day(list.to());
        CaseStatus status = status(list, row, to);
        if (row.isGood() && status != null && isOpen(from, to) && isOfAge(row, status, birth)) {
            String id = merged.staying(child);
            LocalDate since = from == null ? LocalDate.MIN : from;
            children.computeIfAbsent(id, none -> new ArrayList<>(1))
                    .add(new Entry(id, status, since, holder(list, row), row.where()));
        }
    }

    /** The letter, the words, or both. */
    private static Pattern status(String letter, String words) {
        return Pattern.compile(letter + "\\)?|(" + letter + " ?\\)? ?)?" + words);
    }

    private boolean isOpen(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }

    /** Null where the row itself says that nothing is open. */
    private @Nullable CaseStatus status(AnnexList list, AnnexRow row, @Nullable LocalDate to) {
        return switch (list) {
            case IN_NEED -> inNeed(row, to);
            case IN_CARE -> NOT_IN_CARE.contains(legalCode(row)) ? null : list.status();
            case EARLY_HELP, PROTECTION, LEFT_CARE -> list.status();
        };
    }

    /** A blank status is of a child in need: by all that is known nothing else holds, and nobody is to be forgotten. */
    private @Nullable CaseStatus inNeed(AnnexRow row, @Nullable LocalDate to) {
        String text = row.code(AnnexList.Columns.STATUS);
        String status = text.toLowerCase(Locale.ROOT);
        if (!row.isGood() || CLOSED.matcher(status).matches()) {
            return null;
        }
        Optional<CaseStatus> known = STATUSES.entrySet().stream()
                .filter(each -> each.getKey().matcher(status).matches())
                .map(Map.Entry::getValue)
                .findFirst();
        if (known.isEmpty()) {
            row.refuse(AnnexList.Columns.STATUS, text, "The status is none of a) to e) of Annex A: correct it.");
        } else if (to != null && !to.isAfter(day) && !status.isEmpty()) {
            row.refuse(
                    AnnexList.IN_NEED.to(),
                    to.toString(),
                    "The case is closed although its status is open: correct one of them.");
        }
        return known.orElse(null);
    }

    private static String legalCode(AnnexRow row) {
        String text = row.code(AnnexList.Columns.LEGAL).toUpperCase(Locale.ROOT);
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** The day of birth may be missing, as before a birth; then nothing is known against it. */
    private boolean isOfAge(AnnexRow row, CaseStatus status, @Nullable LocalDate birth) {
        if (birth == null) {
            return true;
        }
        if (status == CaseStatus.LOOKED_AFTER && !birth.plusYears(ADULT).isAfter(day)) {
            row.refuse(
                    AnnexList.Columns.BIRTH,
                    "",
                    "Nobody is looked after from 18 on: end it, or correct the day of birth.");
        } else if (!birth.plusYears(LAST_ADVICE).isAfter(day)) {
            row.refuse(
                    AnnexList.Columns.BIRTH,
                    "",
                    "The case is open although the person is over 25: close it, or correct the day of birth.");
        }
        return row.isGood();
    }

    private static Entry.Holder holder(AnnexList list, AnnexRow row) {
        if (!list.namesHolders()) {
            return new Entry.Holder("", "", new Entry.Columns("", ""), list.title() + " names no worker");
        }
        return new Entry.Holder(
                row.name(AnnexList.Columns.TEAM),
                row.name(AnnexList.Columns.WORKER),
                new Entry.Columns(row.shown(AnnexList.Columns.TEAM), row.shown(AnnexList.Columns.WORKER)),
                row.nameless(AnnexList.Columns.WORKER));
    }
}
