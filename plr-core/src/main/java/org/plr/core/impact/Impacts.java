package org.plr.core.impact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plr.core.Outcome;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Desk;
import org.plr.core.command.Reference;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;

/** What an actor can ask of the impact of quality assurance: whoever may see an area's tracker. */
public final class Impacts {
    private final Desk desk;
    private final Books books;

    /**
     * What impact is computed from.
     *
     * @param reviews the reviews
     * @param evidence what was done after them
     * @param reference frameworks and the organisation
     */
    public record Books(ReviewBook reviews, EvidenceBook evidence, Reference reference) {}

    /**
     * For the library's own use: {@code plr.as(actor).impact()} gives one.
     *
     * @param desk where this actor's queries go
     * @param books what impact is computed from
     */
    public Impacts(Desk desk, Books books) {
        this.desk = desk;
        this.books = books;
    }

    /**
     * The impact of quality assurance in a service area, with its evidence (TRK-8). The read of each review that it shows is
     * noted in the read log first, in one batch.
     *
     * @param area the service area
     * @return every returned review of the area, with what shows its impact or as not yet shown; or the refusal
     */
    public Outcome<Impact> of(UnitRef area) {
        Outcome<Impact> found = desk.read(
                Permission.READ_TRACKER, () -> Optional.of(impact(area)), impact -> Matter.ofArea(impact.area()));
        return desk.notebook()
                .shown(found, impact -> impact.reviews().stream().map(each -> Review.stream(each.review())));
    }

    private Impact impact(UnitRef area) {
        Instant now = desk.now();
        return books.reference()
                .inForce(now)
                .map(framework -> new Showing(books, framework).of(area, now))
                .orElseGet(() -> new Impact(area, now, List.of()));
    }
}
