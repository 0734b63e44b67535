package org.plr.core.link;

/**
 * What a search that had to stop did not prove.
 *
 * @param aim the first aim that a better plan might still serve better; those before it are proved
 * @param proved as far as that aim is proved. LOADS: no plan has a smaller largest load than this. CHANGES: none has fewer
 *     changes. TICKETS: so many Service Managers, by the bytes of their ids, have the link that they would keep
 */
public record Gap(Aim aim, long proved) {

    /** The aims of a plan of links beyond that everyone has one, in their order. */
    public enum Aim {
        /** The reviewers' loads, the largest first. */
        LOADS,
        /** The links that change. */
        CHANGES,
        /** The lot among plans that are equal otherwise. */
        TICKETS
    }
}
