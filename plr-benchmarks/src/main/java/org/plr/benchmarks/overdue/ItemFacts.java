package org.plr.benchmarks.overdue;

import java.time.Duration;
import java.util.List;
import org.plr.benchmarks.Chronicle;
import org.plr.benchmarks.People;
import org.plr.core.concern.ConcernFact;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Draft;
import org.plr.core.review.Kind;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact;

/**
 * The facts behind an item. Where the review is shared, its immediate action is taken at once: that duty has no due time
 * (CON-2), and only what can become overdue is to stay open.
 */
public final class ItemFacts {
    private static final Grade INADEQUATE = new Grade("INADEQUATE");

    private final Chronicle chronicle;

    /**
     * Under one framework.
     *
     * @param framework in force all the while
     */
    public ItemFacts(Framework framework) {
        chronicle = new Chronicle(framework);
    }

    /**
     * What happened to one review.
     *
     * @param item the review
     * @return its facts
     */
    public List<Draft> of(Item item) {
        int number = item.number();
        Chronicle.Stream stream = chronicle.stream(Review.stream(People.review(number)));
        stream.then(item.at().minus(Duration.ofDays(1)), allocated(number));
        if (item.inadequate()) {
            stream.then(item.at(), new ReviewFact.Graded(INADEQUATE, People.text(number, 1)));
        }
        if (item.concern()) {
            stream.then(item.at(), new ConcernFact.ConcernIdentified(People.concern(number), People.text(number, 2)));
        }
        if (item.isShared()) {
            stream.then(
                    item.at(), new ConcernFact.ImmediateActionTaken(People.reviewer(number), People.text(number, 3)));
        }
        return stream.then(item.at(), actionRaised(number)).drafts();
    }

    private static ReviewFact.Allocated allocated(int number) {
        return new ReviewFact.Allocated(
                Kind.COLLABORATIVE,
                People.child(number),
                People.reviewer(number),
                null,
                People.team(number),
                People.area(number),
                People.responsible(number),
                null,
                null);
    }

    private static ConcernFact.ActionRaised actionRaised(int number) {
        return new ConcernFact.ActionRaised(
                People.action(number), People.responsible(number).practitioner(), People.text(number, 4), null);
    }
}
