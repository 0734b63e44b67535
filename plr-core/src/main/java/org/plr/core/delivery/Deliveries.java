package org.plr.core.delivery;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Commands;
import org.plr.core.command.Ledger;
import org.plr.core.duty.DutyBook;
import org.plr.core.spi.Hold;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.Randomness;
import org.plr.core.spi.StaffDirectory;
import org.slf4j.LoggerFactory;

/**
 * What time alone brings about: reminders of open duties, and the offering of notices to their channel. The library
 * starts no thread: the host calls {@link #run()} every few minutes, from as many nodes as it likes.
 *
 * <p>A notice is offered at least once: where the process dies between the channel's acceptance and the record of it, the
 * next run offers the same message again, byte for byte.
 */
@RuleOf({"CON-1", "TRK-7"})
public final class Deliveries {
    private final Ledger ledger;
    private final Ports ports;
    private final Reminding reminding;
    private final Settling settling;
    private @Nullable Run last;
    private @Nullable Instant lastSucceeded;
    private @Nullable Instant forgotten;

    /**
     * The ports by which notices travel.
     *
     * @param notifications the channel
     * @param staff where people are reached
     * @param randomness draws the references of reminders
     */
    public record Ports(Notifications notifications, StaffDirectory staff, Randomness randomness) {}

    /**
     * What one run did.
     *
     * @param reminded reminders recorded
     * @param sent notices that the channel took
     * @param refused notices that the channel refused for good, or whose recipient has no address
     * @param postponed notices to be tried again later
     * @param parked notices put off so often that they wait for a person; what they tell is still owed
     * @param isSilent whether the channel did not answer: the next run asks it again
     */
    public record Run(int reminded, int sent, int refused, int postponed, int parked, boolean isSilent) {
        static final Run NOTHING = new Run(0, 0, 0, 0, 0, false);
        static final Run SENT = new Run(0, 1, 0, 0, 0, false);
        static final Run REFUSED = new Run(0, 0, 1, 0, 0, false);
        static final Run POSTPONED = postponed(1);
        static final Run PARKED = new Run(0, 0, 0, 0, 1, false);

        static Run postponed(int notices) {
            return new Run(0, 0, 0, notices, 0, false);
        }

        Run plus(Run other) {
            return new Run(
                    reminded + other.reminded,
                    sent + other.sent,
                    refused + other.refused,
                    postponed + other.postponed,
                    parked + other.parked,
                    isSilent || other.isSilent);
        }

        Run reminded(int reminders) {
            return new Run(reminders, sent, refused, postponed, parked, isSilent);
        }

        Run silent(boolean silent) {
            return new Run(reminded, sent, refused, postponed, parked, silent);
        }
    }

    /**
     * For the library's own use: {@code plr.deliveries()} gives one.
     *
     * @param ledger the journal
     * @param commands keeps what was brought about
     * @param duties the duties
     * @param ports the ports
     */
    public Deliveries(Ledger ledger, Commands commands, DutyBook duties, Ports ports) {
        this.ledger = ledger;
        this.ports = ports;
        this.reminding = new Reminding(ledger, commands, duties, ports.randomness);
        this.settling = new Settling(ledger, commands);
    }

    /**
     * Opens the periods of focussed reviews that have begun (FOC-1), records the reminders that are due, then offers every
     * waiting notice to its channel. A notice that its channel refuses leaves its duty open. One that it puts off is offered
     * again, later each time and at most an hour later, until it is parked after its twelfth try. While the channel does
     * not answer, and while the store {@linkplain org.plr.core.spi.Outbox#hold() holds} notices back, none is tried.
     *
     * @return what was done
     * @throws org.plr.core.spi.PortUnavailableException where the store cannot be asked now; what was claimed is offered
     *     again when its lease of 5 minutes has ended
     */
    public Run run() {
        reminding.openPeriods();
        int reminded = reminding.remind();
        Run run = isHeld() ? Run.NOTHING : new Offering(ledger, ports, settling).offerAll();
        forgetOldMessages();
        synchronized (this) {
            last = run.reminded(reminded);
            lastSucceeded = ledger.now();
            return last;
        }
    }

    /** Once a day is enough. */
    private synchronized void forgetOldMessages() {
        Instant now = ledger.now();
        if (forgotten == null || !now.isBefore(forgotten.plus(Patience.FORGETS_EVERY))) {
            ledger.outbox().forget(now.minus(Patience.MESSAGES_KEPT));
            forgotten = now;
        }
    }

    private boolean isHeld() {
        Optional<Hold> hold = ledger.outbox().hold();
        hold.ifPresent(why -> LoggerFactory.getLogger(Deliveries.class).warn(why.message()));
        return hold.isPresent();
    }

    /**
     * When a run last came to its end in this process.
     *
     * @return the instant, or empty before the first
     */
    public synchronized Optional<Instant> lastSucceeded() {
        return Optional.ofNullable(lastSucceeded);
    }

    /**
     * What the last run in this process did.
     *
     * @return the run, or empty before the first
     */
    public synchronized Optional<Run> last() {
        return Optional.ofNullable(last);
    }
}
