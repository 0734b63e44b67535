package org.plr.core.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.plr.core.calendar.Due;

/**
 * The last millisecond that is in time. "Within 24 hours" takes in the 24th hour's last instant itself; a last day takes
 * in all but the first instant of the next. Kept in this one way, what is past is always {@code now > last}, and a last
 * day lies within that day.
 *
 * @param last milliseconds of the epoch, or {@link Long#MAX_VALUE} where no time is set
 * @param wholeDays whether the time is a last local day rather than elapsed hours
 */
record Deadline(long last, boolean wholeDays) {
    static final Deadline NONE = new Deadline(Long.MAX_VALUE, false);

    /** The end of elapsed time is itself in time. */
    static Deadline at(Instant last) {
        return new Deadline(last.toEpochMilli(), false);
    }

    /** The end is the first instant that is too late. */
    static Deadline before(Instant end) {
        return new Deadline(end.toEpochMilli() - 1, true);
    }

    static Deadline endOf(LocalDate day, ZoneId zone) {
        return before(day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    static Deadline of(Due due) {
        return due.lastDay().isPresent() ? before(due.end()) : at(due.end());
    }

    Deadline orSooner(Deadline other) {
        return other.last < last ? other : this;
    }
}
