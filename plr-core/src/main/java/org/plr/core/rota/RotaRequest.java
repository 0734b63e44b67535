package org.plr.core.rota;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.plr.core.cases.OpenCase;
import org.plr.core.draw.Seed;
import org.plr.core.people.Organisation;

/**
 * What a month's cases are given out from.
 *
 * @param day on which day, in which organisation
 * @param managers who is to be given cases, each once
 * @param cases the universe of open cases, each child once
 * @param terms by which rules, after which reviews, by which tickets
 */
public record RotaRequest(Day day, List<DueReviewer> managers, List<OpenCase> cases, Terms terms) {
    /** How many cases there may be. */
    public static final int MOST_CASES = 5_000_000;

    /** Keeps the lists as they are now; refuses null. */
    public RotaRequest {
        Objects.requireNonNull(day, "day");
        managers = List.copyOf(managers);
        cases = List.copyOf(cases);
        Objects.requireNonNull(terms, "terms");
    }

    /**
     * A day in an organisation.
     *
     * @param organisation who holds what, and reports to whom
     * @param date the local day
     */
    public record Day(Organisation organisation, LocalDate date) {
        /** Refuses null. */
        public Day {
            Objects.requireNonNull(organisation, "organisation");
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * By which rules, after which reviews, by which tickets.
     *
     * @param rules which cases a manager may be given
     * @param reviewed what was reviewed before
     * @param seed what the tickets come from
     */
    public record Terms(RotaRules rules, Reviewed reviewed, Seed seed) {
        /** Refuses null. */
        public Terms {
            Objects.requireNonNull(rules, "rules");
            Objects.requireNonNull(reviewed, "reviewed");
            Objects.requireNonNull(seed, "seed");
        }
    }

    /** Numbers alone. */
    @Override
    public String toString() {
        return "rota of " + managers.size() + " managers over " + cases.size() + " cases";
    }
}
