package org.plr.examples.embedding;

import java.io.PrintStream;
import org.plr.adapters.mail.Bounce;
import org.plr.adapters.mail.Bounces;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.delivery.Notices;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.KeptNotice.Standing;

/** An operator's page: what does not go out, and why. */
public final class NoticesPage {
    private final Plr plr;
    private final PersonRef operator;
    private final PrintStream page;

    /**
     * The page.
     *
     * @param plr the library
     * @param operator one of the administrators
     * @param page where it is shown
     */
    public NoticesPage(Plr plr, PersonRef operator, PrintStream page) {
        this.plr = plr;
        this.operator = operator;
        this.page = page;
    }

    /**
     * Shows what waits for a person, and takes in what came back.
     *
     * @param bounce a mail from the mailbox to which mails come back
     */
    public void show(byte[] bounce) {
        // [snippet]
        Notices notices = plr.as(Actor.of(operator)).notices();
        plr.health().warnings().forEach(page::println); // also: a hold, parked notices, a silent mail server
        notices.of(Standing.PARKED)
                .value()
                .forEach(one -> page.println(one.notice().ref() + " " + one.code()));
        Bounces.read(bounce).filter(Bounce::permanent).ifPresent(came -> notices.bounced(came.ref(), came.code()));
        // after a restore or in a copy nothing is sent, until somebody who knows why says: notices.confirm()
        // [/snippet]
    }
}
