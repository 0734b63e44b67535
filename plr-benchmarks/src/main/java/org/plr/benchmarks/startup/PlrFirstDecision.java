package org.plr.benchmarks.startup;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.framework.Grade;
import org.plr.core.memory.MemoryStore;
import org.plr.core.review.Allocation;
import org.plr.core.people.ChildRef;
import org.plr.core.review.Review;

/**
 * From the start of the process to the first decision as a host makes it: builds the library over the store in memory,
 * loads a small organisation, allocates a review, grades it Inadequate and asks by when it is shared in writing (CON-1).
 */
public final class PlrFirstDecision {
    private PlrFirstDecision() {}

    /**
     * Makes the decision and prints it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Plr plr = SmallCouncil.library(new MemoryStore());
        SmallCouncil.load(plr);
        Allocation allocation = Allocation.collaborative(
                new ChildRef(3, 1),
                SmallCouncil.REVIEWER,
                YearMonth.of(2022, 6),
                SmallCouncil.TEAM,
                SmallCouncil.PRACTITIONER);
        Review review = SmallCouncil.accepted(
                plr.as(Actor.of(SmallCouncil.OFFICER)).reviews().allocate(allocation));
        SmallCouncil.accepted(plr.as(Actor.of(SmallCouncil.REVIEWER))
                .reviews()
                .grade(review.ref(), new Grade("INADEQUATE"), "The record does not show what changed for the child."));
        Instant due = SmallCouncil.accepted(
                        plr.as(Actor.of(SmallCouncil.REVIEWER)).duties().of(review.ref()))
                .duties()
                .get(0)
                .due()
                .orElseThrow();
        System.out.println(due.atZone(ZoneId.of("Europe/London")).toLocalDateTime());
    }
}
