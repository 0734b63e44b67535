package org.plr.core.framework;

import java.util.Objects;

/**
 * The figures for what follows a concern or an Inadequate grade.
 *
 * @param sharing written sharing (CON-1)
 * @param immediateAction immediate action (CON-2)
 * @param remedialActions remedial actions (CON-3)
 * @param reAudit the re-audit (CON-5)
 */
public record ConcernFigures(
        Sharing sharing, ImmediateAction immediateAction, RemedialActions remedialActions, ReAudit reAudit) {
    /** The literal reading of each clause. */
    public static final ConcernFigures LITERAL =
            new ConcernFigures(Sharing.LITERAL, ImmediateAction.LITERAL, RemedialActions.LITERAL, ReAudit.LITERAL);

    /** Refuses null. */
    public ConcernFigures {
        Objects.requireNonNull(sharing, "sharing");
        Objects.requireNonNull(immediateAction, "immediateAction");
        Objects.requireNonNull(remedialActions, "remedialActions");
        Objects.requireNonNull(reAudit, "reAudit");
    }
}
