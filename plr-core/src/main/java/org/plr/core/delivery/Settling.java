package org.plr.core.delivery;

import java.util.List;
import java.util.Optional;
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
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Settled;

/** Records what a channel answered: who was reached in writing and how (CON-1), who was told of the outcome (TRK-7). */
@RuleOf({"CON-1", "TRK-7"})
final class Settling {
    private static final int TRIES = 50;

    private final Ledger ledger;
    private final Commands commands;

    Settling(Ledger ledger, Commands commands) {
        this.ledger = ledger;
        this.commands = commands;
    }

    /**
     * Settles a notice together with the fact that it makes. A review that was changed meanwhile does not undo what the
     * channel has done: the fact takes its place behind the change. The store refuses what is no longer ours; only where it
     * refused is it asked why.
     *
     * @return false where somebody else has claimed the notice since, whose answer counts
     */
    boolean settle(ClaimedNotice claimed, Delivery delivery) {
        for (int attempt = 1; attempt == 1 || isOurs(claimed); attempt++) {
            try {
                commands.bySystem(
                        () -> decision(claimed.notice(), delivery),
                        List.of(new Settled(claimed, delivery, ledger.now())));
                return true;
            } catch (ConcurrentChangeException changed) {
                if (attempt == TRIES) {
                    throw changed;
                }
            }
        }
        return false;
    }

    private boolean isOurs(ClaimedNotice claimed) {
        return ledger.outbox()
                .notice(claimed.notice().ref())
                .filter(kept -> kept.standing() == KeptNotice.Standing.WAITING)
                .filter(kept -> kept.attempts() == claimed.attempt())
                .isPresent();
    }

    private Decision decision(Notice notice, Delivery delivery) {
        Decision decision = Decision.accept();
        fact(notice, delivery).ifPresent(fact -> decision.tell(new Told(notice.stream(), fact, ledger.now())));
        return decision;
    }

    private static Optional<Fact> fact(Notice notice, Delivery delivery) {
        PersonRef person = notice.recipient();
        if (notice.news() == Notice.News.CONCERN_SHARED) {
            return Optional.of(
                    delivery instanceof Delivery.Accepted accepted
                            ? new ConcernFact.SharedInWriting(person, accepted.channel())
                            : new ConcernFact.SharingRefused(person, code(delivery)));
        }
        if (notice.news() == Notice.News.OUTCOME_TOLD) {
            return Optional.of(
                    delivery instanceof Delivery.Accepted accepted
                            ? new ReviewFact.OutcomeTold(person, accepted.channel())
                            : new ReviewFact.OutcomeRefused(person, code(delivery)));
        }
        return Optional.empty();
    }

    private static String code(Delivery delivery) {
        return ((Delivery.Refused) delivery).code();
    }
}
