package org.plr.core.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Told;
import org.plr.core.duty.DutyFact.PeriodOpened;
import org.plr.core.framework.Framework;
import org.plr.core.framework.FrameworksInForce;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.View;

/**
 * The periods in each of which a focussed review is carried out (FOC-1). Periods of whole months that divide the year
 * follow the calendar: quarters begin in January, April, July and October. Others follow one another from the first day of
 * the framework. The first is the first whole one after the framework came into force and the journal began: with a
 * framework effective on 23 May 2022 it begins on 1 July.
 */
final class Periods implements View {
    private static final int MONTHS = 12;

    private @Nullable Instant began;
    private @Nullable PeriodOpened last;

    @Override
    public void on(Recorded recorded) {
        if (began == null) {
            began = recorded.draft().recordedAt();
        }
        if (recorded.fact() instanceof PeriodOpened opened) {
            last = opened;
        }
    }

    List<Told> begun(Instant now, FrameworksInForce frameworks) {
        List<Told> begun = new ArrayList<>();
        Optional<PeriodOpened> next = next(last, frameworks);
        while (next.isPresent() && !start(next.get(), frameworks).isAfter(now)) {
            begun.add(new Told(PeriodOpened.PERIODS, next.get(), start(next.get(), frameworks)));
            next = next(next.get(), frameworks);
        }
        return begun;
    }

    /** Before any framework is in force, no period begins. */
    private static Instant start(PeriodOpened period, FrameworksInForce frameworks) {
        return frameworks
                .on(period.from())
                .map(framework -> period.from().atStartOfDay(framework.zone()).toInstant())
                .orElse(Instant.MAX);
    }

    private Optional<PeriodOpened> next(@Nullable PeriodOpened before, FrameworksInForce frameworks) {
        if (before != null) {
            LocalDate from = before.to().plusDays(1);
            return frameworks.on(from).map(framework -> period(from, every(framework)));
        }
        return frameworks.all().stream()
                .findFirst()
                .map(first -> frameworks.on(earliest(first)).orElse(first))
                .map(framework -> period(firstFrom(earliest(framework), framework), every(framework)));
    }

    private LocalDate earliest(Framework framework) {
        LocalDate start = began == null ? framework.effective() : LocalDate.ofInstant(began, framework.zone());
        return start.isAfter(framework.effective()) ? start : framework.effective();
    }

    private static LocalDate firstFrom(LocalDate earliest, Framework framework) {
        Period every = every(framework);
        LocalDate from = followsCalendar(every) ? earliest.withDayOfYear(1) : framework.effective();
        while (from.isBefore(earliest)) {
            from = from.plus(every);
        }
        return from;
    }

    private static boolean followsCalendar(Period every) {
        long months = every.toTotalMonths();
        return every.equals(every.withDays(0)) && months <= MONTHS && MONTHS % months == 0;
    }

    private static PeriodOpened period(LocalDate from, Period every) {
        return new PeriodOpened(from, from.plus(every).minusDays(1));
    }

    private static Period every(Framework framework) {
        return framework.figures().assurance().every(ClauseId.FOC_1).orElseThrow();
    }
}
