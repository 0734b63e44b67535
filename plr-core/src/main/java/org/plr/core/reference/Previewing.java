package org.plr.core.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Reference;
import org.plr.core.duty.DutyBook;
import org.plr.core.framework.FigureChange;
import org.plr.core.framework.Framework;
import org.plr.core.framework.RecordClass;
import org.plr.core.framework.Scale;
import org.plr.core.json.FrameworkDifference;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;

/** Says what a version of a framework would change for whom (GOV-1). */
@RuleOf("GOV-1")
final class Previewing {
    private final Framework next;
    private final @Nullable Framework replaced;
    private final Reference reference;
    private final DutyBook duties;

    Previewing(Framework next, Reference reference, DutyBook duties) {
        this.next = next;
        this.replaced = reference
                .frameworks()
                .on(next.effective().minusDays(1))
                .filter(before -> !before.id().equals(next.id()))
                .orElse(null);
        this.reference = reference;
        this.duties = duties;
    }

    Preview at(Instant now) {
        List<FigureChange> figures = replaced == null ? List.of() : FrameworkDifference.between(replaced, next);
        Map<ClauseId, Integer> staying = new EnumMap<>(ClauseId.class);
        figures.forEach(figure -> staying.put(figure.clause(), open(figure.clause())));
        staying.values().removeIf(number -> number == 0);
        return new Preview(
                next,
                replaced,
                figures.stream()
                        .map(figure -> new Preview.Change(figure, whom(figure.clause())))
                        .toList(),
                charged(),
                staying,
                warnings(now));
    }

    private int open(ClauseId clause) {
        return (int)
                duties.open().stream().filter(duty -> duty.clause() == clause).count();
    }

    private static String whom(ClauseId clause) {
        return switch (clause) {
            case ROL_1, ROL_2, ROL_3 -> "managers who complete reviews";
            case CON_1, CON_2 -> "the manager who completes a review that raises a concern or is Inadequate";
            case CON_3 -> "whoever owns a remedial action raised from then on";
            case CON_5 -> "the manager of a review graded Inadequate from then on";
            case COL_1, COL_2, COL_7, COL_8, VAL_1, VAL_3 -> "whoever completes a review from then on";
            case MOD_1, MOD_2, MOD_3, MOD_6, MOD_7 -> "moderators and the managers whose reviews they moderate";
            case TRK_2 -> "managers of other service areas";
            case TRK_5 -> "whoever holds supervision";
            case SUP_2, SUP_4, SUP_6, OBS_1, DAT_5 -> "Service Managers and supervisors";
            case FOC_1 -> "the Quality Impact Board";
            default -> "the Quality Assurance Service";
        };
    }

    private Preview.Charged charged() {
        LocalDate effective = next.effective();
        YearMonth month = YearMonth.from(effective.getDayOfMonth() == 1 ? effective : effective.plusMonths(1));
        List<PersonRef> before = replaced == null ? List.of() : charged(replaced, month);
        List<PersonRef> after = charged(next, month);
        return new Preview.Charged(without(after, before), without(before, after));
    }

    private List<PersonRef> charged(Framework framework, YearMonth month) {
        return framework.reviewsPerMonth() == 0
                ? List.of()
                : organisation().managersThroughout(month, framework.managerRoles());
    }

    private Organisation organisation() {
        return reference.organisations().now();
    }

    private static List<PersonRef> without(List<PersonRef> all, List<PersonRef> others) {
        return all.stream().filter(person -> !others.contains(person)).toList();
    }

    private List<String> warnings(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, next.zone());
        List<String> warnings = new ArrayList<>();
        if (next.effective().isBefore(today)) {
            warnings.add(
                    "It is effective since " + next.effective() + ": what was recorded since stays as it was judged,"
                            + " and what is recorded from now on as occurred since then is judged by it.");
        }
        if (next.reviewBy().isBefore(today)) {
            warnings.add("Its review was due by " + next.reviewBy() + " and shows as overdue at once.");
        }
        if (next.scale().steps().stream().noneMatch(Scale.Step::inadequate)) {
            warnings.add("No grade of its scale counts as Inadequate: no grade sets going CON-1, CON-4 or CON-5.");
        }
        warnings.addAll(retention());
        for (Role role : next.managerRoles()) {
            if (organisation().holders(role, next.effective()).isEmpty()) {
                warnings.add("Nobody holds the role " + role + " on " + next.effective() + ".");
            }
        }
        return warnings;
    }

    /** Who keeps texts for less time has them deleted at the next run: whoever adopts it sees so before. */
    private List<String> retention() {
        List<String> warnings = new ArrayList<>();
        for (RecordClass one : RecordClass.values()) {
            Period before =
                    replaced == null ? null : replaced.retention().byClass().get(one);
            Period after = next.retention().byClass().get(one);
            if (!Objects.equals(before, after)) {
                warnings.add("Texts of the class " + one + " are kept " + kept(after) + " instead of " + kept(before)
                        + ": it holds for texts that are there already too.");
            }
        }
        return warnings;
    }

    private static String kept(@Nullable Period period) {
        return period == null ? "without an end" : "for " + period;
    }
}
