package org.plr.benchmarks;

import org.plr.core.concern.ActionRef;
import org.plr.core.concern.ConcernRef;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.people.ChildRef;
import org.plr.core.review.Responsible;
import org.plr.core.review.ReviewRef;

/**
 * Who and what a review names, by the review's number: 3,000 practitioners in 300 teams of 30 service areas, 600 reviewers.
 * Every call makes new values, as decoding a journal does.
 */
public final class People {
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
    private static final String COMMITMENT = "5e".repeat(32);

    private People() {}

    /**
     * The reference of a review.
     *
     * @param number which review
     * @return a reference whose lower half is the number
     */
    public static ReviewRef review(int number) {
        return new ReviewRef(number * MIX, number);
    }

    /**
     * The child of a review.
     *
     * @param number which review
     * @return the child
     */
    public static ChildRef child(int number) {
        return new ChildRef(number * MIX, ~number);
    }

    /**
     * The concern of a review.
     *
     * @param number which review
     * @return the concern
     */
    public static ConcernRef concern(int number) {
        return new ConcernRef(number * MIX, 1);
    }

    /**
     * The remedial action of a review.
     *
     * @param number which review
     * @return the action
     */
    public static ActionRef action(int number) {
        return new ActionRef(number * MIX, 2);
    }

    /**
     * Who completes a review.
     *
     * @param number which review
     * @return one of 600
     */
    public static PersonRef reviewer(int number) {
        return new PersonRef(10, number % 600);
    }

    /**
     * Who is responsible for the child of a review.
     *
     * @param number which review
     * @return one of 3,000 practitioners with the managers above
     */
    public static Responsible responsible(int number) {
        int practitioner = number % 3_000;
        return new Responsible(
                new PersonRef(11, practitioner),
                new PersonRef(12, practitioner % 300),
                new PersonRef(13, practitioner % 30));
    }

    /**
     * The team of a review.
     *
     * @param number which review
     * @return one of 300
     */
    public static UnitRef team(int number) {
        return new UnitRef(20, number % 300);
    }

    /**
     * The service area of a review.
     *
     * @param number which review
     * @return one of 30
     */
    public static UnitRef area(int number) {
        return new UnitRef(21, number % 30);
    }

    /**
     * A text of a review.
     *
     * @param number which review
     * @param text which of its texts
     * @return a reference to it
     */
    public static NarrativeRef text(int number, int text) {
        return new NarrativeRef(new NarrativeId(number * MIX, text), COMMITMENT);
    }
}
