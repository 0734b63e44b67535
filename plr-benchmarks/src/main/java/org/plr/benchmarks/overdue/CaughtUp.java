package org.plr.benchmarks.overdue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plr.benchmarks.startup.SmallCouncil;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Ledger;
import org.plr.core.command.Reference;
import org.plr.core.draw.DrawBook;
import org.plr.core.duty.Duty;
import org.plr.core.duty.DutyBook;
import org.plr.core.focussed.FocussedBook;
import org.plr.core.framework.Framework;
import org.plr.core.journal.Draft;
import org.plr.core.json.JsonFactCodec;
import org.plr.core.memory.MemoryStore;
import org.plr.core.moderation.ModerationBook;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.Append;

/**
 * The library's own answer: a journal that says all that happened, and the book of duties behind a ledger that has caught
 * up with it. Every question asks the store first whether there is more, as each query of a host does.
 */
final class CaughtUp {
    private static final int BATCH = 1000;

    private final MemoryStore store = new MemoryStore();
    private final Plr plr;
    private final Ledger ledger;
    private final DutyBook duties;

    CaughtUp(List<Item> items) {
        plr = SmallCouncil.library(store, () -> Caseload.NOW);
        SmallCouncil.load(plr);
        Framework framework = SmallCouncil.accepted(
                plr.as(Actor.of(SmallCouncil.OFFICER)).reference().frameworkInForce(Caseload.NOW));
        append(items, framework);
        Reference reference = new Reference(hash -> store.content(hash).orElseThrow(), hash -> framework);
        ReviewBook reviews = new ReviewBook();
        duties = new DutyBook(
                reference, reviews, new FocussedBook(), new DrawBook(hash -> hash), new ModerationBook(reviews));
        ledger = new Ledger(store, new JsonFactCodec(), () -> Caseload.NOW, List.of(reference, reviews, duties));
        ledger.read(() -> 0);
    }

    private void append(List<Item> items, Framework framework) {
        ItemFacts facts = new ItemFacts(framework);
        List<Draft> batch = new ArrayList<>();
        for (Item item : items) {
            batch.addAll(facts.of(item));
            if (batch.size() >= BATCH) {
                store.append(Append.of(batch));
                batch.clear();
            }
        }
        store.append(Append.of(batch));
    }

    int count(Instant now) {
        return ledger.read(() -> duties.overdueCount(now));
    }

    List<Duty> overdue(Instant now) {
        return ledger.read(() -> duties.overdue(now));
    }

    /** The same through the door that a host uses: with the actor's rights. */
    List<Duty> overdueForOfficer() {
        return SmallCouncil.accepted(
                        plr.as(Actor.of(SmallCouncil.OFFICER)).duties().overdue())
                .duties();
    }

    int open() {
        return ledger.read(duties::open).size();
    }

    /** What a scan goes over: of each open duty that can become overdue its last moment in time, and its number. */
    List<Duty> everythingOpen() {
        return ledger.read(duties::open);
    }

    /** As the peers say it; what is owed by the framework itself, which they do not know, is left out. */
    static Found found(List<Duty> duties) {
        Found found = new Found();
        for (Duty duty : duties) {
            if (isOfAReview(duty)) {
                found.add(number(duty));
            }
        }
        return found;
    }

    /** Not the framework's own review (GOV-1), nor the next benchmarking exercise (MOD-3). */
    static boolean isOfAReview(Duty duty) {
        return duty.clause() != ClauseId.GOV_1 && duty.clause() != ClauseId.MOD_3;
    }

    static long number(Duty duty) {
        long review = ReviewRef.of(duty.subject().value().substring(Review.STREAM.length() + 1))
                .low();
        return Found.number(review, what(duty.clause()));
    }

    private static int what(ClauseId clause) {
        return switch (clause) {
            case CON_1 -> Found.SHARING;
            case CON_3 -> Found.ACTION;
            case CON_5 -> Found.RE_AUDIT;
            default -> throw new IllegalStateException("No peer knows " + clause + ".");
        };
    }
}
