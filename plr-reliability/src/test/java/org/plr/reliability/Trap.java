package org.plr.reliability;

import java.util.Set;
import org.plr.testkit.mail.SmtpScript;

/** A mail server that takes everything, and does something at a chosen moment before it answers, once. */
final class Trap implements SmtpScript {
    private Set<Moment> moments = Set.of();
    private int left;
    private Runnable act = () -> {};

    /**
     * Lays it.
     *
     * @param at the moments that count
     * @param which at which of them, from 1
     * @param what what is done then
     */
    synchronized void lay(Set<Moment> at, int which, Runnable what) {
        moments = at;
        left = which;
        act = what;
    }

    @Override
    public String answer(Moment moment, String line) {
        Runnable now = () -> {};
        synchronized (this) {
            if (moments.contains(moment) && --left == 0) {
                now = act;
            }
        }
        now.run();
        return SmtpScript.usual(moment);
    }
}
