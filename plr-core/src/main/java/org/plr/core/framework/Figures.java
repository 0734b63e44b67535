package org.plr.core.framework;

import java.util.Objects;

/**
 * Every figure of a framework: what the rules read. Where the text leaves something open, the literal reading stands.
 *
 * @param programme who completes reviews, how many and of which cases (ROL-1, ROL-2, ROL-3, ELE-1, LNK-4)
 * @param review what a review reflects on (COL-1, COL-2, COL-7, VAL-1, VAL-3)
 * @param grades how it is graded (COL-8)
 * @param concerns what follows a concern (CON-1, CON-2, CON-3, CON-5)
 * @param moderation how many are moderated, by whom, and what follows (MOD-1, MOD-2, MOD-6, MOD-7)
 * @param assurance what recurs, Practice Week, reports and trackers (SUP-2, OBS-1, ELE-3, FOC-1, REP-1, TRK-2, TRK-5 …)
 */
public record Figures(
        ProgrammeFigures programme,
        ReviewFigures review,
        GradeFigures grades,
        ConcernFigures concerns,
        Moderation moderation,
        AssuranceFigures assurance) {
    /** The literal reading of every clause. */
    public static final Figures LITERAL = new Figures(
            ProgrammeFigures.LITERAL,
            ReviewFigures.LITERAL,
            GradeFigures.LITERAL,
            ConcernFigures.LITERAL,
            Moderation.LITERAL,
            AssuranceFigures.LITERAL);

    /** Refuses null. */
    public Figures {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(grades, "grades");
        Objects.requireNonNull(concerns, "concerns");
        Objects.requireNonNull(moderation, "moderation");
        Objects.requireNonNull(assurance, "assurance");
    }
}
