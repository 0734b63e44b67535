package org.plr.core.duty;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Commands;
import org.plr.core.command.Decision;
import org.plr.core.command.Ledger;
import org.plr.core.command.Told;
import org.plr.core.concern.ConcernFact;
import org.plr.core.journal.Fact;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewFact;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Randomness;
import org.plr.core.spi.Settled;
import org.plr.core.spi.StaffDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What time alone brings about: reminders of open duties, and the offering of notices to their channel. The library
 * starts no thread: the host calls {@link #run()} every few minutes, from as many nodes as it likes.
 *
 * <p>A notice is offered at least once: where the process dies between the channel's acceptance and the record of it, the
 * next run offers the same notice again.
 */
@RuleOf({"CON-1", "TRK-7"})
public final class Deliveries {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int AT_ONCE = 100;

    private final Ledger ledger;
    private final Commands commands;
    private final DutyBook duties;
    private final Ports ports;
    private @Nullable Instant lastSucceeded;

    /** The host's logging is looked for when there is something to say: it takes a while, and most runs say nothing. */
    private static final class Log {
        private static final Logger OF_DELIVERIES = LoggerFactory.getLogger(Deliveries.class);
    }

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
     */
    public record Run(int reminded, int sent, int refused, int postponed) {
        private Run plus(Run other) {
            return new Run(
                    reminded + other.reminded, sent + other.sent, refused + other.refused, postponed + other.postponed);
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
        this.commands = commands;
        this.duties = duties;
        this.ports = ports;
    }

    /**
     * Opens the periods of focussed reviews that have begun (FOC-1), records the reminders that are due, then offers every waiting notice to its channel. A notice that its channel
     * refuses leaves its duty open; one that cannot be offered now waits, at most an hour, and is offered again.
     *
     * @return what was done
     */
    public Run run() {
        openPeriods();
        Run run = new Run(remind(), 0, 0, 0);
        List<ClaimedNotice> claimed = claim();
        while (!claimed.isEmpty()) {
            for (ClaimedNotice notice : claimed) {
                run = run.plus(offer(notice));
            }
            claimed = claim();
        }
        synchronized (this) {
            lastSucceeded = ledger.now();
        }
        return run;
    }

    /**
     * When a run last came to its end in this process.
     *
     * @return the instant, or empty before the first
     */
    public synchronized Optional<Instant> lastSucceeded() {
        return Optional.ofNullable(lastSucceeded);
    }

    private List<ClaimedNotice> claim() {
        Instant now = ledger.now();
        return ledger.inStore(store -> store.claim(now, LEASE, AT_ONCE));
    }

    /** Another node may have opened them meanwhile: then its entries stand. */
    private void openPeriods() {
        Instant now = ledger.now();
        List<Told> begun = ledger.read(() -> duties.periodsBegun(now));
        if (begun.isEmpty()) {
            return;
        }
        Decision decision = Decision.accept();
        begun.forEach(decision::tell);
        try {
            commands.bySystem(decision, List.of());
        } catch (ConcurrentChangeException faster) {
            Log.OF_DELIVERIES.debug("The periods of focussed reviews were opened elsewhere.");
        }
    }

    private int remind() {
        Instant now = ledger.now();
        int reminded = 0;
        for (Reminder reminder : ledger.read(() -> duties.remindersDue(now))) {
            reminded += remind(reminder, now) ? 1 : 0;
        }
        return reminded;
    }

    /** Another node may have reminded meanwhile: then its entry stands, and this one is not needed. */
    private boolean remind(Reminder reminder, Instant now) {
        Duty duty = reminder.duty();
        Decision decision = Decision.accept()
                .tell(new Told(duty.stream(), new DutyFact.Reminded(duty.id().text(), reminder.step()), now));
        if (reminder.remindsOwner() && duty.owedBy() instanceof PersonRef owner) {
            decision.notify(notice(Notice.News.REMINDER, owner, duty));
        }
        for (PersonRef person : reminder.escalatedTo()) {
            decision.notify(notice(Notice.News.ESCALATION, person, duty));
        }
        try {
            commands.bySystem(decision, List.of());
            return true;
        } catch (ConcurrentChangeException faster) {
            Log.OF_DELIVERIES.debug("Reminder {} of {} is left to the next run.", reminder.step(), duty.id());
            return false;
        }
    }

    private Notice notice(Notice.News news, PersonRef recipient, Duty duty) {
        return new Notice(
                freshRef(),
                news,
                duty.stream(),
                recipient,
                duty.clause(),
                duty.due().orElse(null));
    }

    private NoticeRef freshRef() {
        byte[] bytes = new byte[16];
        ports.randomness.fill(bytes);
        ByteBuffer fresh = ByteBuffer.wrap(bytes);
        return new NoticeRef(fresh.getLong(), fresh.getLong());
    }

    private Run offer(ClaimedNotice claimed) {
        try {
            return settle(claimed, deliver(claimed));
        } catch (PortUnavailableException unavailable) {
            Log.OF_DELIVERIES.warn("Notice {} waits: {}", claimed.notice().ref(), unavailable.getMessage());
        } catch (ConcurrentChangeException busy) {
            Log.OF_DELIVERIES.warn(
                    "Notice {} is offered again: its review was changed meanwhile.",
                    claimed.notice().ref());
        }
        Instant again = ledger.now().plus(wait(claimed.attempt()));
        ledger.inStore(store -> {
            store.postpone(claimed, again, "unavailable");
            return claimed;
        });
        return new Run(0, 0, 0, 1);
    }

    private static Duration wait(int attempt) {
        Duration wait = Duration.ofMinutes(1L << Math.min(attempt - 1, 6));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private Delivery deliver(ClaimedNotice claimed) {
        Notice notice = claimed.notice();
        return ports.staff
                .contact(notice.recipient())
                .map(contact ->
                        ports.notifications.send(notice, ports.notifications.write(notice, contact, ledger.now())))
                .orElseGet(() -> new Delivery.Refused("no-contact"));
    }

    private Run settle(ClaimedNotice claimed, Delivery delivery) {
        Notice notice = claimed.notice();
        Decision decision = Decision.accept();
        fact(notice, delivery).ifPresent(fact -> decision.tell(new Told(notice.stream(), fact, ledger.now())));
        commands.bySystem(decision, List.of(new Settled(claimed, delivery, ledger.now())));
        return delivery instanceof Delivery.Accepted ? new Run(0, 1, 0, 0) : new Run(0, 0, 1, 0);
    }

    private static Optional<Fact> fact(Notice notice, Delivery delivery) {
        PersonRef person = notice.recipient();
        return switch (notice.news()) {
            case CONCERN_SHARED ->
                Optional.of(
                        delivery instanceof Delivery.Accepted accepted
                                ? new ConcernFact.SharedInWriting(person, accepted.channel())
                                : new ConcernFact.SharingRefused(person, ((Delivery.Refused) delivery).code()));
            case OUTCOME_TOLD ->
                Optional.of(
                        delivery instanceof Delivery.Accepted accepted
                                ? new ReviewFact.OutcomeTold(person, accepted.channel())
                                : new ReviewFact.OutcomeRefused(person, ((Delivery.Refused) delivery).code()));
            case REMINDER, ESCALATION, CORRECTION -> Optional.empty();
        };
    }
}
