package org.plr.core.firstday;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Moment;
import org.plr.core.command.Reference;
import org.plr.core.journal.Sha256;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewRef;

/**
 * A council's first day: brings in what an earlier tracker knows, one review at a time. The Service Manager Quality
 * Assurance alone may.
 *
 * <p>Each fact occurs on the day that the tracker says, so that duties arise, are met and are overdue as if they had been
 * recorded then. Nobody is told: no notice is sent for what is brought in, and a reminder whose time had passed is not made
 * up for. A review that was returned before is in no month's draw (MOD-2); one that was not is completed here like any
 * other.
 */
public final class FirstDay {
    private final Desk desk;
    private final ReviewBook book;
    private final Reference reference;

    /**
     * For the library's own use: {@code plr.as(actor).firstDay()} gives one.
     *
     * @param desk where this actor's commands go
     * @param book the reviews as caught up
     * @param reference the frameworks in force
     */
    public FirstDay(Desk desk, ReviewBook book, Reference reference) {
        this.desk = desk;
        this.book = book;
        this.reference = reference;
    }

    /**
     * Brings one review in. The same place of the same file again changes nothing, whatever it says now. Refused, with every
     * reason at once, where something needed is missing; where a day is in the future, out of order, or before the first
     * framework; where the grade is not on the scale of its day; where somebody was not in the organisation on the day, or
     * the team had no Team Manager or Service Manager then; and where the same review was brought in from another file or
     * row.
     *
     * @param earlier what the tracker says
     * @return the review
     */
    public Outcome<Review> bringIn(EarlierReview earlier) {
        ReviewRef ref = ref(earlier.source());
        Handling.Subject<Review> subject = new Handling.Subject<>(
                () -> book.at(Review.stream(ref)).orElse(null), any -> Matter.ofNobody(), ReviewBook::fold);
        return desk.run(
                earlier,
                Handling.beginning(
                                Review.stream(ref),
                                Permission.BRING_IN_REVIEW,
                                subject,
                                (before, moment) -> decide(before, ref, earlier, moment))
                        .restingOn("reference"));
    }

    /**
     * Says what {@link #bringIn} would do. Nothing is recorded.
     *
     * @param earlier what the tracker says
     * @return whether it would be new, or every reason why it would be refused
     */
    public Outcome<Novelty> preview(EarlierReview earlier) {
        Checks checks = new Checks();
        earlier.check(checks);
        if (!checks.refusals().isEmpty()) {
            return Outcome.refused(checks.refusals());
        }
        ReviewRef ref = ref(earlier.source());
        return desk.askNow(Permission.BRING_IN_REVIEW, moment -> {
            if (book.at(Review.stream(ref)).isPresent()) {
                return Outcome.accepted(Novelty.KNOWN);
            }
            List<Refusal> refusals = new BringingIn(earlier, reference, moment).refusals(other(earlier, moment));
            return refusals.isEmpty() ? Outcome.accepted(Novelty.NEW) : Outcome.refused(refusals);
        });
    }

    private Decision decide(@Nullable Review before, ReviewRef ref, EarlierReview earlier, Moment moment) {
        return before == null
                ? new BringingIn(earlier, reference, moment).decide(ref, other(earlier, moment))
                : Decision.accept();
    }

    /** The same place of the same file is always the same review. */
    private static ReviewRef ref(EarlierReview.Source source) {
        ByteBuffer bytes = ByteBuffer.wrap(new Sha256()
                .field("first day")
                .field(String.valueOf(source.hash()))
                .field(Integer.toString(source.sheet()))
                .field(Integer.toString(source.row()))
                .bytes());
        return new ReviewRef(bytes.getLong(), bytes.getLong());
    }

    /** One that was brought in from elsewhere, of the same child by the same manager, given out on the same day. */
    private Optional<Review> other(EarlierReview earlier, Moment moment) {
        EarlierReview.About about = earlier.about();
        return book.all().stream()
                .filter(review -> review.isBroughtIn() && !review.isWithdrawn())
                .filter(review -> review.child().equals(about.child())
                        && review.reviewer().equals(about.reviewer())
                        && review.allocatedAt()
                                .atZone(moment.framework().zone())
                                .toLocalDate()
                                .equals(earlier.course().allocatedOn()))
                .findFirst();
    }
}
