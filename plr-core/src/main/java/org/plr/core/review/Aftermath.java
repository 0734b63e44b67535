package org.plr.core.review;

import java.util.ArrayList;
import java.util.List;

/**
 * What followed the return.
 *
 * @param attached whether it is attached to the child's record (TRK-6)
 * @param discussed whether it was discussed in supervision (TRK-5)
 * @param withdrawn whether it was withdrawn
 * @param moderated each time that moderation decided the grade (TRK-3)
 */
record Aftermath(boolean attached, boolean discussed, boolean withdrawn, List<Review.Moderated> moderated) {
    static final Aftermath NONE = new Aftermath(false, false, false, List.of());

    Aftermath asAttached(boolean isAttached) {
        return new Aftermath(isAttached, discussed, withdrawn, moderated);
    }

    Aftermath asDiscussed() {
        return new Aftermath(attached, true, withdrawn, moderated);
    }

    Aftermath asWithdrawn() {
        return new Aftermath(attached, discussed, true, moderated);
    }

    Aftermath and(Review.Moderated once) {
        List<Review.Moderated> all = new ArrayList<>(moderated);
        all.add(once);
        return new Aftermath(attached, discussed, withdrawn, List.copyOf(all));
    }
}
