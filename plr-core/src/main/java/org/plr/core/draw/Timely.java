package org.plr.core.draw;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Checks;
import org.plr.core.command.Moment;

/** What every step of a draw is asked: it is not dated back, and what it publishes in words can be read. */
final class Timely {
    private static final int LONGEST = 1_000;

    private Timely() {}

    /** What a draw publishes in words is there, is text, and is no longer than anybody would read. */
    static void checkPublicText(Checks checks, String path, @Nullable String text, String tooLong) {
        checks.text(ClauseId.MOD_2, path, text);
        if (text != null && text.length() > LONGEST) {
            checks.refuse(ClauseId.MOD_2, path, "too-long", tooLong);
        }
    }

    static List<Refusal> refusals(Moment moment) {
        List<Refusal> refusals = new ArrayList<>();
        if (!moment.occurredAt().equals(moment.now())) {
            refusals.add(refusal(
                    "occurred-at.given",
                    "$.occurredAt",
                    "Leave out when it occurred: a draw's steps happen as they are" + " recorded."));
        }
        return refusals;
    }

    /** The first instant after the local month. */
    static Instant end(YearMonth month, ZoneId zone) {
        return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }

    static Refusal refusal(String code, String path, String message) {
        return Refusal.by(ClauseId.MOD_2, code, path, message);
    }
}
