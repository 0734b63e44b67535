package org.plr.adapters.sheets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plr.core.duty.Standing;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Scale;
import org.plr.core.review.Kind;
import org.plr.core.review.Review;
import org.plr.workbook.Column;
import org.plr.workbook.Mark;

/** Standings, states and days as people read them. */
final class Words {
    static final String OVERDUE = "Overdue";
    static final String TO_DO = "To do";
    static final String DONE = "Done in time";
    static final String DONE_LATE = "Done late";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private Words() {}

    /** What is said of something no longer owed differs: an action is withdrawn, a re-audit no longer owed. */
    static String of(Standing standing, String ofVoid) {
        return switch (standing) {
            case OPEN -> TO_DO;
            case MET -> DONE;
            case MET_LATE -> DONE_LATE;
            case OVERDUE -> OVERDUE;
            case VOID -> ofVoid;
        };
    }

    /** The standings that ask for attention stand out, and so does what is done. */
    static Column marked(Column standing) {
        return standing.marking(OVERDUE, Mark.ALERT)
                .marking(DONE_LATE, Mark.CAUTION)
                .marking(DONE, Mark.GOOD);
    }

    static String of(Kind kind) {
        return switch (kind) {
            case COLLABORATIVE -> "Collaborative";
            case FOCUSSED -> "Focussed";
        };
    }

    static String state(Review review) {
        return review.isWithdrawn() ? "Withdrawn" : review.returnedAt().isPresent() ? "Returned" : "Allocated";
    }

    static String title(Grade grade, Framework framework) {
        return framework.scale().step(grade).map(Scale.Step::title).orElse(grade.code());
    }

    static String impactTitle(Grade grade, Framework framework) {
        return framework
                .figures()
                .grades()
                .impact()
                .flatMap(axis -> axis.step(grade))
                .map(Scale.Step::title)
                .orElse(grade.code());
    }

    static String moderation(Review.Moderated moderated, Framework framework) {
        return moderated.from().equals(moderated.to())
                ? "Upheld"
                : "Changed from " + title(moderated.from(), framework) + " to " + title(moderated.to(), framework);
    }

    static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The last day in time: what is due at midnight ends with the day before. */
    static LocalDate lastDay(Instant due, ZoneId zone) {
        return day(due.minusMillis(1), zone);
    }

    static String writtenOut(LocalDate day) {
        return DAY.format(day);
    }

    static String writtenOut(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
