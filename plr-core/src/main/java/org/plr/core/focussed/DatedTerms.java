package org.plr.core.focussed;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Terms of reference beside the day of their commission, so that their dates can be held against it. Commissioned on 20
 * June 2022, a review is completed after that day and by 20 June 2024.
 *
 * @param terms the terms
 * @param commissionedOn the local day of the commission, or null where it is not known
 */
@Coherent
record DatedTerms(@Valid TermsOfReference terms, @Nullable LocalDate commissionedOn) implements Coherent.Parts {
    private static final int MOST_YEARS = 2;

    /** A day of the timescale. */
    private record Day(String property, @Nullable LocalDate day) {
        boolean isBefore(@Nullable LocalDate other) {
            return day != null && other != null && day.isBefore(other);
        }
    }

    @Override
    public List<Coherent.Misfit> misfits() {
        TermsOfReference.Timescale timescale = terms.timescale();
        if (timescale == null) {
            return List.of();
        }
        Day begin = new Day("beginOn", timescale.beginOn());
        Day complete = new Day("completeBy", timescale.completeBy());
        Day report = new Day("reportBy", timescale.reportBy());
        List<Coherent.Misfit> misfits = new ArrayList<>();
        for (Day day : List.of(begin, complete, report)) {
            if (day.isBefore(commissionedOn)) {
                misfits.add(misfit(
                        day,
                        "before-commission",
                        "Name a day on or after the commission, which is " + commissionedOn + "."));
            }
        }
        if (complete.isBefore(begin.day())) {
            misfits.add(misfit(complete, "before-beginning", "Name a day on or after the one on which it begins."));
        }
        if (report.isBefore(complete.day())) {
            misfits.add(
                    misfit(report, "before-completion", "Name a day on or after the one by which it is completed."));
        }
        if (commissionedOn != null && new Day("", commissionedOn.plusYears(MOST_YEARS)).isBefore(complete.day())) {
            misfits.add(misfit(complete, "too-late", "Name a day within two years of the commission."));
        }
        return misfits;
    }

    private static Coherent.Misfit misfit(Day day, String fault, String message) {
        return new Coherent.Misfit(Objects.requireNonNull(day.property(), "property"), fault, message);
    }
}
