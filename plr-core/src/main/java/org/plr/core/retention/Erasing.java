package org.plr.core.retention;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.plr.core.Outcome;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;

/**
 * Erases texts, subject by subject: it is ordered, then the store erases, then it is recorded. All three of one subject
 * happen under the ledger's lock, so that no hold of this library comes in between; whatever dies in between leaves the
 * order, and the next run finishes it.
 */
final class Erasing {
    private final Desk desk;
    private final RetentionBook book;
    private final Schedule schedule;
    private final Texts texts;

    Erasing(Desk desk, RetentionBook book, Schedule schedule, Texts texts) {
        this.desk = desk;
        this.book = book;
        this.schedule = schedule;
        this.texts = texts;
    }

    Outcome<Custody> run(
            StreamId subject, Permission permission, Request request, BiFunction<Custody, Moment, Decision> decide) {
        return run(desk, subject, permission, request, decide);
    }

    private Outcome<Custody> run(
            Desk at,
            StreamId subject,
            Permission permission,
            Request request,
            BiFunction<Custody, Moment, Decision> decide) {
        StreamId stream = book.streamOf(subject);
        return at.run(
                request,
                Handling.of(
                        stream,
                        permission,
                        new Handling.Subject<>(() -> book.at(stream), custody -> Matter.ofNobody(), Custody::fold),
                        decide));
    }

    /** Erases what is due by its period; nothing where it is not any more. */
    Optional<Proof> erase(Due due) {
        return desk.asked(() -> {
            if (due.keptThrough().isPresent()) {
                Ordering.OfDue order = new Ordering.OfDue(due.subject());
                step(due.subject(), order, (custody, moment) -> order.decide(custody, schedule, moment));
            }
            return finish(due.subject());
        });
    }

    /** Orders and erases for a reason. */
    Outcome<List<Proof>> erase(Ordering order) {
        return desk.asked(() -> {
            List<StreamId> streams = book.streams(order.subject());
            return run(
                            order.subject(),
                            Permission.ERASE_NARRATIVES,
                            order,
                            (custody, moment) -> order.decide(custody, streams, texts, moment))
                    .map(done -> streams.stream()
                            .map(stream -> finish(stream).orElseGet(() -> proof(stream)))
                            .toList());
        });
    }

    /** Does what is pending, unless it is held. */
    private Optional<Proof> finish(StreamId subject) {
        Custody custody = book.of(subject);
        if (custody.pending(subject).isEmpty() || !custody.holding(subject).isEmpty()) {
            return Optional.empty();
        }
        int gone = texts.erase(subject);
        requireNoneLeft(subject);
        Ordering.Done done = new Ordering.Done(subject, gone);
        step(subject, done, done::decide);
        return Optional.of(proof(subject));
    }

    private void requireNoneLeft(StreamId subject) {
        int left = texts.found(subject).size();
        if (left > 0) {
            throw new IllegalStateException("The store still has " + left + " texts of " + subject
                    + " after it was asked to erase them, and nothing is recorded as erased. Check the store's"
                    + " adapter with the conformance suite, and run again.");
        }
    }

    /** A step of the library's own under the actor's name: it was permitted with the whole. */
    private void step(StreamId subject, Request request, BiFunction<Custody, Moment, Decision> decide) {
        run(desk.inSteps(), subject, Permission.ERASE_NARRATIVES, request, decide)
                .value();
    }

    Proof proof(StreamId subject) {
        List<NarrativeRef> named = texts.named(subject);
        List<NarrativeId> left =
                texts.found(named).stream().map(NarrativeRef::id).toList();
        List<Erasure> erasures = book.of(subject).erasures().stream()
                .filter(erasure -> erasure.subject().equals(subject))
                .toList();
        return new Proof(subject, named.size(), left, erasures);
    }
}
