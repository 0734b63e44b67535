package org.plr.core.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.command.Ledger;
import org.plr.core.delivery.Deliveries.Ports;
import org.plr.core.delivery.Deliveries.Run;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round through the notices that wait. Each is claimed, written where it was not yet, kept as written, offered, and
 * settled before the next is offered, so that a process that dies repeats one message at the most.
 *
 * <p>A channel that takes or refuses anything is up: a message to which alone it does not answer counts as tried. A channel
 * that answers to nothing is down: what was claimed goes back untried, and the next run asks again. An adapter that throws
 * what its port does not allow has not answered either.
 */
final class Offering {
    /** What is kept where an adapter gave no code in the form of one. */
    private static final String NO_CODE = "port.no-code";

    private final Ledger ledger;
    private final Ports ports;
    private final Settling settling;

    /** Why each has no answer. */
    private final Map<ClaimedNotice, String> unanswered = new LinkedHashMap<>();

    private Run run = Run.NOTHING;
    private boolean answered;
    private int silences;

    /** So many in a row for whom the directory could not be asked; after three, nothing is written in this round. */
    private int unknowns;

    /** Looked for when there is something to say: it takes a while, and most runs say nothing. */
    private static final class Log {
        private static final Logger OF_DELIVERIES = LoggerFactory.getLogger(Deliveries.class);
    }

    Offering(Ledger ledger, Ports ports, Settling settling) {
        this.ledger = ledger;
        this.ports = ports;
        this.settling = settling;
    }

    Run offerAll() {
        try {
            List<ClaimedNotice> claimed = claim();
            while (!claimed.isEmpty()) {
                offer(claimed);
                claimed = isDown() ? List.of() : claim();
            }
            putBackUnanswered();
        } finally {
            ports.notifications().rest();
        }
        return run.silent(isDown());
    }

    private boolean isDown() {
        return silences >= Patience.SILENCES || (silences > 0 && !answered);
    }

    private List<ClaimedNotice> claim() {
        return ledger.outbox().claim(ledger.clock(), Patience.LEASE, Patience.AT_ONCE);
    }

    /** What cannot be offered within the lease, or is not worth offering, goes back as it came. */
    private void offer(List<ClaimedNotice> claimed) {
        Instant beginBefore = ledger.clock().plus(Patience.BEGIN_WITHIN);
        List<ClaimedNotice> ready = write(inTurn(claimed));
        int next = 0;
        while (next < ready.size()
                && silences < Patience.SILENCES
                && ledger.clock().isBefore(beginBefore)) {
            offer(ready.get(next));
            next++;
        }
        giveBack(ready.subList(next, ready.size()));
    }

    /** Others begin where these have been claimed before: what is never answered does not stand before the rest for good. */
    private static List<ClaimedNotice> inTurn(List<ClaimedNotice> claimed) {
        List<ClaimedNotice> turned = new ArrayList<>(claimed);
        Collections.rotate(turned, -Patience.SILENCES * (claimed.get(0).attempt() - 1) % claimed.size());
        return turned;
    }

    /** Those that can be offered, with their messages; the others are settled or put back. */
    private List<ClaimedNotice> write(List<ClaimedNotice> claimed) {
        List<ClaimedNotice> ready = new ArrayList<>();
        List<ClaimedNotice> fresh = new ArrayList<>();
        List<ClaimedNotice> unwritten = new ArrayList<>();
        for (ClaimedNotice one : claimed) {
            if (one.message().isPresent()) {
                ready.add(one);
            } else if (unknowns >= Patience.SILENCES) {
                unwritten.add(one);
            } else {
                written(one).ifPresent(written -> {
                    ready.add(written);
                    fresh.add(written);
                });
            }
        }
        if (!fresh.isEmpty()) {
            ledger.outbox().keep(fresh);
        }
        giveBack(unwritten);
        return ready;
    }

    private Optional<ClaimedNotice> written(ClaimedNotice claimed) {
        try {
            Optional<Message> message = ports.staff()
                    .contact(claimed.notice().recipient())
                    .map(contact -> keepable(ports.notifications().write(claimed.notice(), contact, ledger.now())));
            unknowns = 0;
            if (message.isPresent()) {
                return message.map(claimed::with);
            }
        } catch (PortRejectedException unreachable) {
            settle(claimed, new Delivery.Refused("contact.rejected"));
            return Optional.empty();
        } catch (PortUnavailableException unavailable) {
            Log.OF_DELIVERIES.warn(
                    "Notice {} is not written yet: {}", claimed.notice().ref(), unavailable.getMessage());
            giveBack(List.of(claimed));
            unknowns++;
            return Optional.empty();
        } catch (RuntimeException defect) {
            isBroken(claimed, defect);
            return Optional.empty();
        }
        settle(claimed, new Delivery.Refused("no-contact"));
        return Optional.empty();
    }

    /** An address that no store can keep would else keep from being offered whatever was written beside it. */
    private static Message keepable(Message message) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(message.address())) {
            throw new IllegalArgumentException("An address holds half of a surrogate pair.");
        }
        return message;
    }

    /**
     * A code that is none is not kept: it may be a server's words with an address, for the journal, or such that no store
     * can settle the notice, which would then be offered for ever.
     */
    private static Delivery inForm(Delivery delivery) {
        if (Objects.requireNonNull(delivery, "delivery") instanceof Delivery.Refused refused
                && !Notices.isCode(refused.code())) {
            return new Delivery.Refused(NO_CODE);
        }
        boolean isOut = delivery instanceof Delivery.Deferred deferred && !Notices.isCode(deferred.code());
        return isOut ? new Delivery.Deferred(NO_CODE) : delivery;
    }

    /** Its message is not logged: it may hold an address. */
    private void isBroken(ClaimedNotice claimed, RuntimeException defect) {
        Log.OF_DELIVERIES.error(
                "Notice {} waits: an adapter threw {}, which its port does not allow. The adapter is to be mended.",
                claimed.notice().ref(),
                defect.getClass().getName());
        unanswered.put(claimed, "port.failed");
    }

    private void offer(ClaimedNotice claimed) {
        Delivery delivery = answer(claimed);
        if (delivery instanceof Delivery.Deferred deferred) {
            putOff(claimed, deferred.code());
        } else if (delivery != null) {
            settle(claimed, delivery);
        }
    }

    private @Nullable Delivery answer(ClaimedNotice claimed) {
        try {
            Delivery delivery = inForm(ports.notifications()
                    .send(claimed.notice(), claimed.message().orElseThrow()));
            answered = true;
            silences = 0;
            return delivery;
        } catch (PortUnavailableException silent) {
            Log.OF_DELIVERIES.warn("Notice {} waits: {}", claimed.notice().ref(), silent.getMessage());
            unanswered.put(claimed, "no-answer");
        } catch (RuntimeException defect) {
            isBroken(claimed, defect);
        }
        silences++;
        return null;
    }

    private void settle(ClaimedNotice claimed, Delivery delivery) {
        if (settling.settle(claimed, delivery)) {
            run = run.plus(delivery instanceof Delivery.Accepted ? Run.SENT : Run.REFUSED);
        } else {
            Log.OF_DELIVERIES.warn(
                    "Notice {} was claimed by another node while it was offered here: that node settles it.",
                    claimed.notice().ref());
        }
    }

    private void putBackUnanswered() {
        if (answered) {
            unanswered.forEach(this::putOff);
        } else {
            giveBack(List.copyOf(unanswered.keySet()));
        }
    }

    private void putOff(ClaimedNotice claimed, String code) {
        boolean parks = claimed.tries() >= Patience.TRIES;
        if (parks) {
            ledger.outbox().park(claimed, code);
        } else {
            Instant again = ledger.clock().plus(Patience.afterTry(claimed.tries()));
            ledger.outbox().postpone(claimed, again, code);
        }
        run = run.plus(parks ? Run.PARKED : Run.POSTPONED);
    }

    private void giveBack(List<ClaimedNotice> claimed) {
        if (!claimed.isEmpty()) {
            ledger.outbox().release(claimed, ledger.clock().plus(Patience.AFTER_SILENCE));
            run = run.plus(Run.postponed(claimed.size()));
        }
    }
}
