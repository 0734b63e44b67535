package org.plr.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a review beside what it says.
 *
 * @param attached whether it is attached to the child's record (TRK-6)
 * @param discussed whether it was discussed in supervision (TRK-5)
 * @param withdrawn whether it was withdrawn
 * @param moderated each time that moderation decided the grade (TRK-3)
 * @param broughtIn when it was brought in from an earlier tracker, or null where it began here
 */
record Aftermath(
        boolean attached,
        boolean discussed,
        boolean withdrawn,
        List<Review.Moderated> moderated,
        @Nullable Instant broughtIn) {
    static final Aftermath NONE = new Aftermath(false, false, false, List.of(), null);

    Aftermath asAttached(boolean isAttached) {
        return new Aftermath(isAttached, discussed, withdrawn, moderated, broughtIn);
    }

    Aftermath asDiscussed() {
        return new Aftermath(attached, true, withdrawn, moderated, broughtIn);
    }

    Aftermath asWithdrawn() {
        return new Aftermath(attached, discussed, true, moderated, broughtIn);
    }

    Aftermath and(Review.Moderated once) {
        List<Review.Moderated> all = new ArrayList<>(moderated);
        all.add(once);
        return new Aftermath(attached, discussed, withdrawn, List.copyOf(all), broughtIn);
    }

    boolean isBroughtInAfter(Instant moment) {
        return broughtIn != null && moment.isBefore(broughtIn);
    }

    Aftermath asBroughtIn(Instant at) {
        return new Aftermath(attached, discussed, withdrawn, moderated, at);
    }
}
