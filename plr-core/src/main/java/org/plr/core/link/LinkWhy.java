package org.plr.core.link;

/**
 * Why a link is as it is: what a plan would cost in which this reviewer is not the link of this Service Manager (LNK-1).
 *
 * @param cost what would be worse
 * @param by by how much; 0 where it is no number
 * @param sentence the same in words, without names
 */
public record LinkWhy(Cost cost, long by, String sentence) {

    /** What would be worse without the link. */
    public enum Cost {
        /** Nothing was weighed: the link stood, and was to be kept. */
        KEPT,
        /** Somebody would have no link. */
        NO_PLAN,
        /** The largest load of a reviewer. */
        LARGEST_LOAD,
        /** How even the loads below the largest are. */
        EVENNESS,
        /** How many links change. */
        CHANGES,
        /** Nothing: another would do as well, and the lot fell on this one. */
        LOT,
        /** It is not known: the search was ended before it was proved. */
        UNPROVED
    }
}
