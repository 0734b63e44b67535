package org.plr.examples.demo.host;

import org.plr.core.allocation.Why;
import org.plr.core.moderation.ModeratorPlan;

/**
 * A turn that was given to somebody as the library proposed it.
 *
 * @param turn of which review, and to whom
 * @param why what another choice would have cost
 */
public record Chosen(ModeratorPlan.Turn turn, Why why) {

    /** As a plan proposes it, before anything of it is given. */
    public static Chosen by(ModeratorPlan plan, ModeratorPlan.Turn turn) {
        return new Chosen(turn, plan.why(turn.review()).orElseThrow());
    }
}
