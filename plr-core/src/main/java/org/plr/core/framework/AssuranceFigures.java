package org.plr.core.framework;

import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plr.core.clause.ClauseId;
import org.plr.core.people.Responsibility;

/**
 * The figures of assurance beside the single review: what recurs and how often, Practice Week, reports, who sees trackers,
 * and who owes the discussion in supervision.
 *
 * @param every how often what recurs is done, by clause: observation of supervision (SUP-2) and of practice (OBS-1) each
 *     year, a focussed review each quarter (FOC-1); what the council sets by itself (SUP-4, SUP-6, DAT-5, MOD-3) is absent
 *     until it does
 * @param practiceWeek how many Practice Weeks there may be (ELE-3)
 * @param reporting when and against what is reported to the Board (REP-1)
 * @param tracking who follows what is tracked
 */
public record AssuranceFigures(
        Map<ClauseId, Period> every, PracticeWeek practiceWeek, Reporting reporting, Tracking tracking) {
    /** The clauses under which something recurs. */
    public static final List<ClauseId> RECURRING = List.of(
            ClauseId.SUP_2,
            ClauseId.SUP_4,
            ClauseId.SUP_6,
            ClauseId.OBS_1,
            ClauseId.DAT_5,
            ClauseId.MOD_3,
            ClauseId.FOC_1);

    /** The text's years and quarter. */
    public static final AssuranceFigures LITERAL = new AssuranceFigures(
            Map.of(
                    ClauseId.SUP_2, Period.ofYears(1),
                    ClauseId.OBS_1, Period.ofYears(1),
                    ClauseId.FOC_1, Period.ofMonths(3)),
            PracticeWeek.LITERAL,
            Reporting.LITERAL,
            Tracking.LITERAL);

    /** Keeps the periods as they are now. */
    public AssuranceFigures {
        every = every.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(every));
        Objects.requireNonNull(practiceWeek, "practiceWeek");
        Objects.requireNonNull(reporting, "reporting");
        Objects.requireNonNull(tracking, "tracking");
    }

    /**
     * How often what a clause asks for is done.
     *
     * @param clause one of {@link #RECURRING}
     * @return the period, or empty where neither the text nor the council sets one
     */
    public Optional<Period> every(ClauseId clause) {
        return Optional.ofNullable(every.get(clause));
    }

    /**
     * Who follows what is tracked.
     *
     * @param supervisionOwedBy who owes the discussion in supervision (TRK-5), for the text names nobody: what they are to
     *     the child; the practitioner's supervisor, who is the Team Manager, by default
     * @param readers who sees trackers beside the Quality Assurance Service (TRK-2)
     */
    public record Tracking(Responsibility supervisionOwedBy, Readers readers) {
        /** The practitioner's supervisor; an area's managers see their own. */
        public static final Tracking LITERAL = new Tracking(Responsibility.TEAM_MANAGER, Readers.OWN_AREA);

        /** Refuses null. */
        public Tracking {
            Objects.requireNonNull(supervisionOwedBy, "supervisionOwedBy");
            Objects.requireNonNull(readers, "readers");
        }
    }

    /** Which trackers an area's managers see (TRK-2); the text restricts nobody. */
    public enum Readers {
        /** Those of their own area. */
        OWN_AREA,
        /** Those of every area. */
        ALL_AREAS
    }
}
