package org.plr.core.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.benchmarking.BenchmarkingBook;
import org.plr.core.command.Desk;
import org.plr.core.duty.DutyBook;
import org.plr.core.focussed.FocussedBook;
import org.plr.core.framework.RecordClass;
import org.plr.core.journal.Codec;
import org.plr.core.journal.Entry;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.link.LinkBook;
import org.plr.core.people.ChildRef;
import org.plr.core.review.ReviewBook;
import org.plr.core.spi.Store;

/**
 * What an actor can do about how long texts are kept: hold them back, see what is due for deletion, have it deleted, and
 * prove it. Only texts go, with their salts; facts stay, and the hash chain stays whole. An erased text is refused from
 * then on as {@code narrative.erased}.
 *
 * <p>A subject is named by its stream, such as {@code Review.stream(ref)}; every review of a child by {@link #ofChild}. How
 * long texts of a class are kept is the framework's ({@code retention}); the one in force on the day of the question
 * decides, for texts that were there before it too. Where reviews are kept for six years, one that last changed on 10 June
 * 2022 is kept through 10 June 2028 and due on the 11th.
 *
 * <p>All of it is for the Service Manager Quality Assurance alone.
 */
public final class Retention {
    private static final Refusal UNKNOWN = Refusal.plain(
            "subject.unknown",
            "$.subject",
            "Name a subject that has texts, such as a review: there is nothing under this one.");

    private final Desk desk;
    private final Books books;
    private final Schedule schedule;
    private final Erasing erasing;

    /**
     * What it asks.
     *
     * @param held holds and erasures as caught up
     * @param reviews the reviews
     * @param focussed the focussed reviews
     * @param exercises the benchmarking exercises
     * @param links the links
     * @param duties what is owed
     */
    public record Books(
            RetentionBook held,
            ReviewBook reviews,
            FocussedBook focussed,
            BenchmarkingBook exercises,
            LinkBook links,
            DutyBook duties) {}

    /**
     * Where the texts lie.
     *
     * @param store has them
     * @param codec reads the facts that point to them
     * @param journal every entry from the first on
     */
    public record Shelves(Store store, Codec codec, Iterable<Entry> journal) {}

    /**
     * For the library's own use: {@code plr.as(actor).retention()} gives one.
     *
     * @param desk where this actor's commands go
     * @param books what it asks
     * @param shelves where the texts lie
     */
    public Retention(Desk desk, Books books, Shelves shelves) {
        this.desk = desk;
        this.books = books;
        Texts texts = new Texts(shelves.store, shelves.codec);
        Openness openness = new Openness(books.reviews, books.focussed, books.exercises, books.links, books.duties);
        this.schedule = new Schedule(books.held, openness, texts, shelves.journal);
        this.erasing = new Erasing(desk, books.held, schedule, texts);
    }

    /** {@return what stands for every review of a child, those to come too: {@code child/<ref>}} */
    public static StreamId ofChild(ChildRef child) {
        return RetentionBook.child(child);
    }

    /**
     * Places a legal hold: no text of the subject is erased until it is lifted, neither by a run nor by an order. Refused
     * without a reason, where the approver is the actor or unknown, and for what no text belongs to.
     *
     * @param subject a review, every review of a child, a focussed review, or any other subject with texts
     * @param reason why, and who approved; null is refused
     * @return what is held now; an erasure that another node was in the midst of is not stopped, and {@link #proof} shows it
     */
    public Outcome<Custody> hold(StreamId subject, @Nullable Reason reason) {
        Holding request = new Holding(subject, reason);
        return known(
                Permission.HOLD_NARRATIVES,
                subject,
                () -> erasing.run(subject, Permission.HOLD_NARRATIVES, request, request::decide));
    }

    /**
     * Lifts a hold; others on the same subject stay. Refused likewise, and where no such hold is in force.
     *
     * @param subject on which it was placed
     * @param hold its number, as {@link #holds} tells
     * @param reason why, and who approved; null is refused
     * @return what is held now
     */
    public Outcome<Custody> lift(StreamId subject, int hold, @Nullable Reason reason) {
        Holding.Lifting request = new Holding.Lifting(subject, hold, reason);
        return known(
                Permission.HOLD_NARRATIVES,
                subject,
                () -> erasing.run(subject, Permission.HOLD_NARRATIVES, request, request::decide));
    }

    /**
     * The holds in force.
     *
     * @return each hold, in the order in which their custodies began; or the refusal
     */
    public Outcome<List<Hold>> holds() {
        return desk.ask(
                Permission.HOLD_NARRATIVES,
                () -> Outcome.accepted(books.held.all().stream()
                        .flatMap(custody -> custody.holds().stream())
                        .filter(Hold::isInForce)
                        .toList()));
    }

    /**
     * Shows why something was held, released or ordered to be erased. The read is noted in the read log first.
     *
     * @param subject the subject
     * @param reason the text, as a {@link Hold} or an {@link Erasure} keeps it
     * @return the words, or the refusal; refused where the text was erased
     */
    public Outcome<String> text(StreamId subject, NarrativeRef reason) {
        return known(
                Permission.HOLD_NARRATIVES,
                subject,
                () -> desk.text(books.held.streamOf(subject), reason, Matter.ofNobody()));
    }

    /**
     * What is due for deletion now, and what would be but for a hold or because it is at work. It reads the whole journal, and
     * commands wait meanwhile.
     *
     * @return both, or the refusal; nothing is ever due where the framework in force states no periods
     */
    public Outcome<Deletions> due() {
        return desk.askNow(Permission.ERASE_NARRATIVES, moment -> Outcome.accepted(schedule.at(moment)));
    }

    /**
     * Erases everything that is due, and what an earlier run left undone. Give it no command id: it is made of several
     * commands, and running again is safe. Where the store fails in between, what was erased until then is recorded, and
     * the next run goes on.
     *
     * @return what it did, to be kept as the proof; or the refusal
     * @throws org.plr.core.spi.PortUnavailableException where the store cannot do it now: run again
     * @throws IllegalStateException where the store still has texts after erasing them
     */
    public Outcome<DeletionRun> run() {
        return due().map(found -> {
            List<Proof> erased = new ArrayList<>();
            found.due().forEach(due -> erasing.erase(due).ifPresent(erased::add));
            return new DeletionRun(desk.now(), erased, found.kept());
        });
    }

    /**
     * Has the texts of one subject erased whatever its period, as somebody asked; a subject at work too. Refused under a
     * hold, without a reason, where the approver is the actor or unknown, and for what no text belongs to. To order it again
     * changes nothing.
     *
     * @param subject a review, every review of a child, or any other subject with texts
     * @param reason why, and who approved; null is refused
     * @return what became of it, to be kept as the proof; or the refusal
     * @throws org.plr.core.spi.PortUnavailableException where the store cannot do it now: {@link #run} finishes it
     */
    public Outcome<DeletionRun> erase(StreamId subject, @Nullable Reason reason) {
        return known(Permission.ERASE_NARRATIVES, subject, () -> erasing.erase(new Ordering(subject, reason)))
                .map(proofs -> new DeletionRun(desk.now(), proofs, List.of()));
    }

    /**
     * Checks again which texts of a subject the store still has. It shows no text.
     *
     * @param subject a review, every review of a child, or any other subject with texts
     * @return a proof for each stream that is meant, or the refusal
     */
    public Outcome<List<Proof>> proof(StreamId subject) {
        return known(
                Permission.ERASE_NARRATIVES,
                subject,
                () -> desk.asked(() -> Outcome.accepted(
                        books.held.streams(subject).stream().map(erasing::proof).toList())));
    }

    /** Only whoever is permitted learns whether there is such a subject. */
    private <T> Outcome<T> known(Permission permission, StreamId subject, Supplier<Outcome<T>> then) {
        Optional<Refusal> refused = desk.asked(() -> desk.refusal(permission, Matter.ofNobody())
                .or(() -> isKnown(subject) ? Optional.empty() : Optional.of(UNKNOWN)));
        return refused.map(refusal -> desk.answered(permission, Outcome.<T>refused(List.of(refusal))))
                .orElseGet(then);
    }

    private boolean isKnown(StreamId subject) {
        List<StreamId> streams = books.held.streams(subject);
        return !streams.isEmpty()
                && streams.stream().allMatch(stream -> RecordClass.of(stream).isPresent() && desk.isBegun(stream));
    }
}
