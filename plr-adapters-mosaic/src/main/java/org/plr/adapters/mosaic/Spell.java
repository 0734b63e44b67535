package org.plr.adapters.mosaic;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.table.Row;

/**
 * Something about a child that begins and ends: a referral, a plan, an assessment, an allocation. It is open from its first
 * day to the day before its end. Its text shows its own id alone.
 *
 * @param id its own id
 * @param child the child's record, as it stands after merges
 * @param from the first day
 * @param end the day on which it ended, or null while it is open
 * @param told what else the row says
 * @param where which row
 */
record Spell(
        String id,
        ChildFile child,
        LocalDate from,
        @Nullable LocalDate end,
        Told told,
        Row.Where where) {

    /**
     * Of two the one that counts more: by its end, open first, then by its beginning, then by its id, the latest first. Ids
     * that are numbers compare as numbers.
     */
    static final Comparator<Spell> LATEST_FIRST = Comparator.comparing(Spell::lasts)
            .thenComparing(Spell::from)
            .thenComparing(Spell::id, Spell::byNumber)
            .reversed();

    /**
     * What a row says besides.
     *
     * @param worker the case system's id of a worker, or empty
     * @param team the case system's id or name of a team, or empty
     * @param columns where they stand
     */
    record Told(String worker, String team, Columns columns) {
        static final Told NOTHING = new Told("", "", new Columns("", ""));
    }

    /** In which columns a row names a worker and a team. */
    record Columns(String worker, String team) {}

    private LocalDate lasts() {
        return end == null ? LocalDate.MAX : end;
    }

    private static int byNumber(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        int byLength = numbers ? Integer.compare(one.length(), other.length()) : 0;
        return byLength == 0 ? one.compareTo(other) : byLength;
    }

    private static boolean isNumber(String id) {
        return id.chars().allMatch(digit -> digit >= '0' && digit <= '9') && !id.startsWith("0");
    }

    boolean isOpenOn(LocalDate day) {
        return !from.isAfter(day) && (end == null || end.isAfter(day));
    }

    /** Whether it ended on the day or before, but not before another. */
    boolean endedBetween(LocalDate earliest, LocalDate day) {
        return end != null && !end.isAfter(day) && !lastDay(end).isBefore(earliest);
    }

    /** The last day on which it was open; of one that ended on the day it began, that day. */
    LocalDate lastDay(LocalDate ended) {
        return ended.isAfter(from) ? ended.minusDays(1) : from;
    }

    @Override
    public String toString() {
        return "spell " + id;
    }
}
