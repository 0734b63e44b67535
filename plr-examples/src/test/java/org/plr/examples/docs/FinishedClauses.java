package org.plr.examples.docs;

import java.util.EnumSet;
import java.util.Set;
import org.plr.core.clause.ClauseId;

/**
 * The clauses that must work. Whoever finishes a clause adds it here: from then on the build fails when it loses its
 * rule or its last test.
 */
final class FinishedClauses {

    private FinishedClauses() {}

    static Set<ClauseId> all() {
        Set<ClauseId> all = EnumSet.of(ClauseId.GOV_1, ClauseId.GOV_4, ClauseId.VAL_1, ClauseId.VAL_3);
        all.addAll(EnumSet.of(ClauseId.ROL_1, ClauseId.ROL_2));
        all.addAll(EnumSet.range(ClauseId.CON_1, ClauseId.CON_5));
        all.addAll(EnumSet.range(ClauseId.COL_1, ClauseId.COL_8));
        all.addAll(EnumSet.range(ClauseId.TRK_1, ClauseId.TRK_8));
        all.addAll(EnumSet.of(ClauseId.ELE_1, ClauseId.ELE_9, ClauseId.FOC_1, ClauseId.FOC_2, ClauseId.FOC_3));
        all.addAll(EnumSet.of(ClauseId.ROL_3, ClauseId.LNK_1, ClauseId.LNK_2, ClauseId.LNK_4));
        all.addAll(EnumSet.range(ClauseId.MOD_1, ClauseId.MOD_8));
        return all;
    }
}
