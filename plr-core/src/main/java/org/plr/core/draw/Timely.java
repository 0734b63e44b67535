package org.plr.core.draw;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Moment;

/** What a draw proves rests on when each of its steps was recorded: none can be dated back. */
final class Timely {
    private Timely() {}

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
