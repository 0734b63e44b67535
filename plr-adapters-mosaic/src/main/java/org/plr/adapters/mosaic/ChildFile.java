package org.plr.adapters.mosaic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.table.Row;
import org.plr.core.cases.CaseStatus;

/** All that matters of one child on one day, gathered while tables are read. Its text shows nothing. */
final class ChildFile {
    private static final int ADULT = 18;
    private static final int OLDEST = 25;

    private final String id;
    private final Born born;
    private final Map<Sign, Spell> open = new EnumMap<>(Sign.class);
    private final List<Spell> held = new ArrayList<>(1);
    private boolean referralClosed;

    /**
     * A row of ssd_person.
     *
     * @param birth the day of birth, or null where it is not known or yet to come
     * @param death the day of death, or null
     * @param where which row
     */
    record Born(@Nullable LocalDate birth, @Nullable LocalDate death, Row.Where where) {
        @Override
        public String toString() {
            return where.toString();
        }

        /** Someone born on 29 February is a year older on 1 March. */
        private boolean isUnder(int age, LocalDate day) {
            return birth == null
                    || birth.plusYears(age).isAfter(day)
                    || (isLeapDay(birth, age) && day.equals(birth.plusYears(age)));
        }

        private static boolean isLeapDay(LocalDate birth, int age) {
            return birth.plusYears(age).getDayOfMonth() != birth.getDayOfMonth();
        }
    }

    ChildFile(String id, Born born) {
        this.id = id;
        this.born = born;
    }

    String id() {
        return id;
    }

    Born born() {
        return born;
    }

    /** True too where the day of birth is not known: no case is lost for want of it. */
    boolean isUnder18(LocalDate day) {
        return born.isUnder(ADULT, day);
    }

    boolean isOver25(LocalDate day) {
        return !born.isUnder(OLDEST + 1, day);
    }

    boolean hasDied(LocalDate day) {
        LocalDate death = born.death();
        return death != null && !death.isAfter(day);
    }

    /** Of several of a kind the latest counts. */
    void opens(Sign sign, Spell spell) {
        open.merge(sign, spell, (one, other) -> Spell.LATEST_FIRST.compare(one, other) <= 0 ? one : other);
    }

    void closesReferral() {
        referralClosed = true;
    }

    /** Whether each referral of the child, and there is one, is closed on the day. */
    boolean isClosed() {
        return referralClosed && !open.containsKey(Sign.REFERRAL);
    }

    Optional<CaseStatus> status() {
        return Sign.status(open.keySet());
    }

    Optional<Spell> open(Sign sign) {
        return Optional.ofNullable(open.get(sign));
    }

    void holds(Spell allocation) {
        held.add(allocation);
    }

    /** The allocations that matter, the latest first. */
    List<Spell> held() {
        held.sort(Spell.LATEST_FIRST);
        return held;
    }

    @Override
    public String toString() {
        return "child on file";
    }
}
