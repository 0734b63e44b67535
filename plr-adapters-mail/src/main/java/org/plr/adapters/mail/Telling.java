package org.plr.adapters.mail;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Section;
import org.plr.core.spi.Notice;

/**
 * What may be told of a notice, as words: ids, a clause, a time and where to look.
 *
 * @param where where to look
 * @param zone the zone in which times are written out
 */
record Telling(Where where, ZoneId zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm (z)", Locale.UK);

    String value(Placeholder placeholder, Notice notice) {
        return switch (placeholder) {
            case REFERENCE -> notice.stream().subject();
            case NEWS -> news(notice);
            case DUE -> notice.due().map(this::writtenOut).orElse("no time is set");
            case WHERE -> where.at(notice.stream());
            case CLAUSE -> notice.clause().id();
            case REF -> notice.ref().text();
        };
    }

    /** A time that is midnight ends the day before. */
    boolean endsDay(Instant due) {
        return due.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    ZonedDateTime local(Instant moment) {
        return moment.atZone(zone);
    }

    private String writtenOut(Instant due) {
        return endsDay(due) ? "the end of " + DAY.format(local(due).minusDays(1)) : MOMENT.format(local(due));
    }

    /** Of the class of news alone, and of the section: the figures of a clause differ from council to council. */
    private static String news(Notice notice) {
        boolean ofConcern = notice.clause().section() == Section.IMMEDIATE_CONCERNS;
        return switch (notice.news()) {
            case CONCERN_SHARED -> "an immediate concern or an Inadequate grade";
            case OUTCOME_TOLD -> "the outcome of a review can be read";
            case REMINDER -> reminder(notice, ofConcern);
            case ESCALATION -> escalation(notice, ofConcern);
            case CORRECTION -> "a review was corrected, moderated or withdrawn";
        };
    }

    private static String reminder(Notice notice, boolean ofConcern) {
        if (notice.clause() == ClauseId.CON_5) {
            return "a review is to be audited again, from today on";
        }
        return ofConcern ? "a duty that follows a concern is open" : "a duty is open";
    }

    private static String escalation(Notice notice, boolean ofConcern) {
        if (notice.clause().section() == Section.MODERATION) {
            return "moderation decided on a grade";
        }
        return ofConcern ? "a duty of somebody else that follows a concern is open" : "a duty of somebody else is open";
    }
}
