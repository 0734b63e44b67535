package org.plr.core.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plr.core.concern.ActionRef;

/**
 * The remedial action that a duty is (CON-3).
 *
 * @param ref which action
 * @param sooner the last local day that is right for the child, where that is sooner than the limit (LNK-2), or null
 */
record RemedialAction(ActionRef ref, @Nullable LocalDate sooner) {}
