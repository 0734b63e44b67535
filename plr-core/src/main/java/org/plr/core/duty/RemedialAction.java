package org.plr.core.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plr.core.concern.ActionRef;

/**
 * The remedial action that a duty is (CON-3), kept flat: there are many.
 *
 * @param high the upper half of its reference
 * @param low the lower half of its reference
 * @param sooner the last local day that is right for the child, where that is sooner than the limit (LNK-2), or null
 */
record RemedialAction(long high, long low, @Nullable LocalDate sooner) {

    static RemedialAction of(ActionRef ref, @Nullable LocalDate sooner) {
        return new RemedialAction(ref.high(), ref.low(), sooner);
    }

    ActionRef ref() {
        return new ActionRef(high, low);
    }
}
