package org.plr.adapters.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plr.core.clause.ClauseId;
import org.plr.core.spi.Notice;

/** When a re-audit or a meeting is due, as a calendar takes it (RFC 5545). It says no more than the mail does. */
final class CalendarEntry {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ENGLISH);

    /** A re-audit, a coaching meeting, the discussion of a changed grade. */
    private static final Set<ClauseId> DATED = Set.of(ClauseId.CON_5, ClauseId.MOD_4, ClauseId.MOD_5);

    private CalendarEntry() {}

    /** For the one who owes it, while it is owed. */
    static Optional<String> of(Notice notice, String uid, Telling telling, Instant now) {
        if (notice.news() != Notice.News.REMINDER || !DATED.contains(notice.clause())) {
            return Optional.empty();
        }
        return notice.due().map(due -> entry(notice, uid, telling, start(due, telling), now));
    }

    private static String start(Instant due, Telling telling) {
        return telling.endsDay(due)
                ? "DTSTART;VALUE=DATE:" + DAY.format(telling.local(due).minusDays(1))
                : "DTSTART:" + MOMENT.format(due);
    }

    private static String entry(Notice notice, String uid, Telling telling, String start, Instant now) {
        String where = telling.value(Placeholder.WHERE, notice);
        List<String> lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//plr//practice learning reviews//EN",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + uid,
                "DTSTAMP:" + MOMENT.format(now),
                start,
                "SUMMARY:" + escaped(notice.clause().id() + " " + telling.value(Placeholder.REFERENCE, notice)),
                "DESCRIPTION:" + escaped(where),
                "URL:" + where,
                "TRANSP:TRANSPARENT",
                "END:VEVENT",
                "END:VCALENDAR");
        StringBuilder entry = new StringBuilder();
        lines.forEach(line -> fold(line, entry));
        return entry.toString();
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** At 75 octets; every line is ASCII. */
    private static void fold(String line, StringBuilder entry) {
        int from = 0;
        int room = 75;
        while (line.length() - from > room) {
            entry.append(line, from, from + room).append("\r\n ");
            from += room;
            room = 74;
        }
        entry.append(line, from, line.length()).append("\r\n");
    }
}
