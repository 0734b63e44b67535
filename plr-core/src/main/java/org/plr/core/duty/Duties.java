package org.plr.core.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plr.core.Outcome;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Desk;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Party;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Reviews;

/** What an actor can ask of duties: who owes what, to whom, by when, and whether it was met. */
public final class Duties {
    private final Desk desk;
    private final DutyBook book;
    private final ReviewBook reviews;

    /**
     * For the library's own use: {@code plr.as(actor).duties()} gives one.
     *
     * @param desk where this actor's queries go
     * @param book the duties as caught up
     * @param reviews the reviews as caught up
     */
    public Duties(Desk desk, DutyBook book, ReviewBook reviews) {
        this.desk = desk;
        this.book = book;
        this.reviews = reviews;
    }

    /**
     * What this actor owes and has not met.
     *
     * @return their open duties; none for somebody whom the organisation does not know
     */
    public DutyList mine() {
        PersonRef me = desk.caller().actor().person();
        return owedBy(me).toOptional().orElseGet(() -> new DutyList(List.of(), desk.now()));
    }

    /**
     * What somebody, or a body of the council, owes and has not met.
     *
     * @param party who owes
     * @return their open duties, or the refusal
     */
    public Outcome<DutyList> owedBy(Party party) {
        Matter matter = party instanceof PersonRef person ? Matter.of(person) : Matter.ofNobody();
        return list(matter, () -> book.owedBy(party));
    }

    /**
     * What a service area owes and has not met.
     *
     * @param area the service area
     * @return its open duties, or the refusal
     */
    public Outcome<DutyList> inArea(UnitRef area) {
        return list(Matter.ofArea(area), () -> book.inArea(area));
    }

    /**
     * Every duty that a review began, met, void and open.
     *
     * @param review the review
     * @return its duties in the order in which they arose, or the refusal
     */
    public Outcome<DutyList> of(ReviewRef review) {
        StreamId stream = Review.stream(review);
        return desk.read(Permission.READ_DUTIES, () -> reviews.at(stream), Reviews::matter)
                .map(found -> new DutyList(desk.asked(() -> book.bySubject(stream)), desk.now()));
    }

    /**
     * Every duty there is, met, void and open. For those who may see all.
     *
     * @return the duties in the order in which they arose, or the refusal
     */
    public Outcome<DutyList> all() {
        return list(Matter.ofNobody(), book::all);
    }

    /**
     * Everything that is overdue now. For those who may see all.
     *
     * @return the overdue duties, the longest overdue first, or the refusal
     */
    public Outcome<DutyList> overdue() {
        return list(Matter.ofNobody(), () -> book.overdue(desk.now()));
    }

    /**
     * Everything open that falls due within a period. For those who may see all.
     *
     * @param from the first moment
     * @param to the first moment after the period
     * @return the duties, the earliest first, or the refusal
     */
    public Outcome<DutyList> dueBetween(Instant from, Instant to) {
        return list(Matter.ofNobody(), () -> book.dueWithin(from, to));
    }

    /**
     * What happened to one duty: when it arose, how its time was moved, who was reached, how it ended. For those who may
     * see all.
     *
     * @param duty the duty's id
     * @return what happened, in order, or the refusal
     */
    public Outcome<List<DutyEvent>> history(DutyId duty) {
        return desk.read(Permission.READ_DUTIES, () -> book.at(duty).map(Duty::history), events -> Matter.ofNobody());
    }

    private Outcome<DutyList> list(Matter matter, Supplier<List<Duty>> duties) {
        return desk.read(
                Permission.READ_DUTIES, () -> Optional.of(new DutyList(duties.get(), desk.now())), list -> matter);
    }
}
