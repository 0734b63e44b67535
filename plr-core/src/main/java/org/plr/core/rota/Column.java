package org.plr.core.rota;

import org.jspecify.annotations.Nullable;

/** What a turn may be sent to: cases of one service area. */
interface Column {
    /** The area's place. */
    int area();

    /** How many cases there are. */
    int capacity();

    /** On which side a manager would review there, the wanted one where they can; null where they may review nothing. */
    @Nullable
    Side side(int manager, Side wanted);
}
