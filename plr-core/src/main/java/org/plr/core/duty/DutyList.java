package org.plr.core.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.plr.core.clause.ClauseId;

/**
 * Duties as they stood at a moment, in the order in which they fall due; those without a time come last. Immutable.
 *
 * @param duties the duties
 * @param at the moment
 */
public record DutyList(List<Duty> duties, Instant at) implements Iterable<Duty> {

    /** Keeps the duties as they are now. */
    public DutyList {
        duties = List.copyOf(duties);
    }

    /**
     * Those still to be met.
     *
     * @return the open ones, overdue or not
     */
    public DutyList open() {
        return only(Duty::isOpen);
    }

    /**
     * Those still to be met whose time has passed. A duty without a time is never among them.
     *
     * @return the overdue ones
     */
    public DutyList overdue() {
        return only(duty -> duty.standing(at) == Standing.OVERDUE);
    }

    /**
     * Those still to be met that fall due within a period from now.
     *
     * @param period how long from the moment of this list
     * @return the open ones due then, without those already overdue
     */
    public DutyList dueWithin(Duration period) {
        Instant end = at.plus(period);
        return only(duty -> duty.standing(at) == Standing.OPEN
                && duty.due().filter(due -> due.isBefore(end)).isPresent());
    }

    /**
     * Those of one clause.
     *
     * @param clause the clause
     * @return its duties
     */
    public DutyList of(ClauseId clause) {
        return only(duty -> duty.clause() == clause);
    }

    private DutyList only(Predicate<Duty> condition) {
        return new DutyList(duties.stream().filter(condition).toList(), at);
    }

    @Override
    public Iterator<Duty> iterator() {
        return duties.iterator();
    }

    /** The number alone. */
    @Override
    public String toString() {
        return duties.size() + " duties at " + at;
    }
}
