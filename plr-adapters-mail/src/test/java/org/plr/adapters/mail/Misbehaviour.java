package org.plr.adapters.mail;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.plr.testkit.mail.SmtpScript;

/** A mail server that does one thing wrong, until it is mended. */
final class Misbehaviour implements SmtpScript {
    private final Moment moment;
    private final SmtpScript wrong;
    private final Duration pace;
    private final AtomicBoolean mended = new AtomicBoolean();

    private Misbehaviour(Moment moment, SmtpScript wrong, Duration pace) {
        this.moment = moment;
        this.wrong = wrong;
        this.pace = pace;
    }

    static Misbehaviour says(Moment moment, @Nullable String answer) {
        return new Misbehaviour(moment, (when, line) -> answer, Duration.ZERO);
    }

    /** The right answer, too late. */
    static Misbehaviour sleepsBefore(Moment moment, Duration sleep) {
        return new Misbehaviour(
                moment,
                (when, line) -> {
                    sleep(sleep);
                    return SmtpScript.usual(when);
                },
                Duration.ZERO);
    }

    static Misbehaviour dribbles(Duration pace) {
        return new Misbehaviour(Moment.OTHER, (when, line) -> SmtpScript.usual(when), pace);
    }

    void mend() {
        mended.set(true);
    }

    @Override
    public @Nullable String answer(Moment when, String line) throws java.io.IOException {
        return when == moment && !mended.get() ? wrong.answer(when, line) : SmtpScript.usual(when);
    }

    @Override
    public Duration pace() {
        return mended.get() ? Duration.ZERO : pace;
    }

    private static void sleep(Duration duration) {
        try {
            TimeUnit.MILLISECONDS.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted: run the test again.", e);
        }
    }
}
