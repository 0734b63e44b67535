package org.plr.core.review;

import java.time.ZoneId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Causing;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Told;
import org.plr.core.people.Organisation;
import org.plr.core.people.OrganisationLoaded;
import org.plr.core.people.PersonRef;

/**
 * Excuses from the months that still run every manager whom a new organisation chart shows as joining, leaving or absent
 * for the month (ROL-2). A month that has ended stays as it was judged.
 */
@RuleOf("ROL-2")
public final class Excusing implements Causing {
    private final Programme.Book months;

    /**
     * Excuses from these months.
     *
     * @param months the months as caught up
     */
    public Excusing(Programme.Book months) {
        this.months = months;
    }

    @Override
    public void cause(Told told, Moment moment, Decision decision) {
        if (told.fact() instanceof OrganisationLoaded) {
            Organisation chart = Organisation.parse(decision.contents().get(0));
            for (Programme programme : months.all()) {
                if (runs(programme, moment)) {
                    excuse(programme, chart, moment, decision);
                }
            }
        }
    }

    private static boolean runs(Programme programme, Moment moment) {
        ZoneId zone = moment.framework().zone();
        return programme
                .month()
                .plusMonths(1)
                .atDay(1)
                .atStartOfDay(zone)
                .toInstant()
                .isAfter(moment.now());
    }

    private static void excuse(Programme programme, Organisation chart, Moment moment, Decision decision) {
        for (PersonRef manager : programme.charged()) {
            chart.excuse(manager, programme.month(), moment.framework().managerRoles())
                    .ifPresent(excuse -> decision.tell(
                            Programme.stream(programme.month()),
                            new ProgrammeFact.Excused(programme.month(), manager, excuse),
                            moment));
        }
    }
}
