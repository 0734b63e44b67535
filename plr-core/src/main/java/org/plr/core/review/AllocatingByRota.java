package org.plr.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.people.PersonRef;

/**
 * For the library's own use: gives the reviews of a month's rota out by the rules by which each is given out alone, so that
 * a rota gives nothing that {@link Reviews#allocate} would refuse.
 */
public final class AllocatingByRota {
    private final ReviewBook book;
    private final Suitability suitability;
    private final Moment moment;

    /**
     * Asks on behalf of one command.
     *
     * @param book the reviews as caught up
     * @param suitability what is known of reviewers
     * @param moment who plans, when, under which framework
     */
    public AllocatingByRota(ReviewBook book, Suitability suitability, Moment moment) {
        this.book = book;
        this.suitability = suitability;
        this.moment = moment;
    }

    /**
     * Why nobody could give this manager any review now.
     *
     * @param manager who
     * @return the refusals of ROL-1, MOD-3 and LNK-4; empty where they can be given one
     */
    public List<Refusal> unfit(PersonRef manager) {
        List<Refusal> refusals = new ArrayList<>();
        Allocating.notAManager(manager, "$.reviewer", moment).ifPresent(refusals::add);
        refusals.addAll(suitability.refusals(Kind.COLLABORATIVE, manager, "$.reviewer", moment));
        return refusals;
    }

    /**
     * Whether somebody was trained to review by the end of the day (LNK-4).
     *
     * @param manager who
     * @return true where they were
     */
    public boolean isTrained(PersonRef manager) {
        Instant tomorrow =
                moment.day().plusDays(1).atStartOfDay(moment.framework().zone()).toInstant();
        return suitability.trained().isTrained(manager, tomorrow);
    }

    /**
     * Gives one out.
     *
     * @param review its new reference
     * @param request what is given to whom, whole
     * @return its facts, or every refusal
     */
    public Decision decide(ReviewRef review, Allocation request) {
        return new Allocating(review, request, moment.of(Review.stream(review)))
                .decide(before(request), new AllocatingUnderTerms.Asked(null, suitability));
    }

    private @Nullable Review before(Allocation request) {
        return request.again()
                .flatMap(again -> Optional.ofNullable(again.of()))
                .flatMap(of -> book.at(Review.stream(of)))
                .orElse(null);
    }
}
