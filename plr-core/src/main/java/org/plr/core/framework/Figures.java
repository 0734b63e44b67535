package org.plr.core.framework;

import java.util.Objects;

/**
 * Every figure of a framework: what the rules read. Where the text leaves something open, the literal reading stands.
 *
 * @param programme who completes reviews and how many (ROL-1, ROL-2)
 * @param review what a review reflects on (COL-2, COL-7, VAL-1)
 * @param grades how it is graded (COL-8)
 * @param concerns what follows a concern (CON-1, CON-3, CON-5)
 * @param moderation how many are moderated (MOD-2)
 * @param supervision who owes the discussion in supervision (TRK-5)
 */
public record Figures(
        ProgrammeFigures programme,
        ReviewFigures review,
        GradeFigures grades,
        ConcernFigures concerns,
        Moderation moderation,
        Supervision supervision) {
    /** The literal reading of every clause. */
    public static final Figures LITERAL = new Figures(
            ProgrammeFigures.LITERAL,
            ReviewFigures.LITERAL,
            GradeFigures.LITERAL,
            ConcernFigures.LITERAL,
            Moderation.LITERAL,
            Supervision.LITERAL);

    /** Refuses null. */
    public Figures {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(grades, "grades");
        Objects.requireNonNull(concerns, "concerns");
        Objects.requireNonNull(moderation, "moderation");
        Objects.requireNonNull(supervision, "supervision");
    }
}
