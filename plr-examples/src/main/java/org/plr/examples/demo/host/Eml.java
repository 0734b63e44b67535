package org.plr.examples.demo.host;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.spi.Notice;

/**
 * One notice as a mail of RFC 5322: ASCII alone, lines of at most 78 characters ended by CR LF. It says what it is about
 * by reference, and by when and where to look; nothing that was found, and nothing by which a child could be known.
 */
final class Eml {
    private Eml() {}

    /** The same for the same notice, so that one offered twice is one mail. */
    static String messageId(Notice notice) {
        return notice.ref().text() + "@council.example";
    }

    static String of(Notice notice, String to, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add("Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atZone(SimulatedClock.LONDON)));
        lines.add("From: Practice Learning Reviews <reviews@council.example>");
        lines.add("To: " + to);
        lines.add("Message-ID: <" + messageId(notice) + ">");
        lines.add("Subject: " + subject(notice.news()));
        lines.add(" [" + notice.ref().text() + "]");
        lines.add("Auto-Submitted: auto-generated");
        lines.add("MIME-Version: 1.0");
        lines.add("Content-Type: text/plain; charset=us-ascii");
        lines.add("Content-Transfer-Encoding: 7bit");
        lines.add("");
        lines.addAll(body(notice));
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String subject(Notice.News news) {
        return switch (news) {
            case CONCERN_SHARED -> "A review needs your attention";
            case OUTCOME_TOLD -> "A review was returned";
            case REMINDER -> "Something that you owe is still open";
            case ESCALATION -> "A review in your services waits for somebody";
            case CORRECTION -> "An earlier notice no longer holds";
        };
    }

    private static List<String> body(Notice notice) {
        List<String> lines = new ArrayList<>();
        lines.add("Notice:    " + notice.ref().text());
        lines.add("Review:    " + notice.stream().subject());
        lines.add("News:      " + news(notice));
        lines.add("Clause:    " + notice.clause());
        notice.due().ifPresent(due -> lines.add("Due:       " + When.writtenOut(due)));
        lines.add("");
        lines.add(where(notice.news()));
        lines.add("This mail says nothing about the child. Please do not answer it.");
        return lines;
    }

    private static String news(Notice notice) {
        if (notice.clause() == ClauseId.MOD_6) {
            return "moderation decided on a grade that is escalated";
        }
        return switch (notice.news()) {
            case CONCERN_SHARED -> "an immediate concern or an Inadequate grade";
            case OUTCOME_TOLD -> "the outcome can be read";
            case REMINDER, ESCALATION -> "not everybody responsible has been reached in writing";
            case CORRECTION -> "the review was corrected, moderated or withdrawn";
        };
    }

    private static String where(Notice.News news) {
        return news == Notice.News.REMINDER
                ? "Where to look: your open duties, under the reference of the review."
                : "Where to look: the child's record, and the tracker of the service area.";
    }
}
