package org.plr.core.rota;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Checks;
import org.plr.core.command.Moment;

/** What each step of a rota is asked: it is not dated back, and what it publishes in words can be read. */
final class RotaSteps {
    private static final int LONGEST = 1_000;

    private RotaSteps() {}

    static void checkPublicText(Checks checks, String path, @Nullable String text, String tooLong) {
        checks.text(ClauseId.ROL_2, path, text);
        if (text != null && text.length() > LONGEST) {
            checks.refuse(ClauseId.ROL_2, path, "too-long", tooLong);
        }
    }

    static Optional<Refusal> datedBack(Moment moment) {
        return moment.occurredAt().equals(moment.now())
                ? Optional.empty()
                : Optional.of(refusal(
                        "occurred-at.given",
                        "$.occurredAt",
                        "Leave out when it occurred: a rota's steps happen as they are recorded."));
    }

    static Refusal refusal(String code, String path, String message) {
        return Refusal.by(ClauseId.ROL_2, code, path, message);
    }
}
