package org.plr.adapters.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plr.core.concern.Concern;
import org.plr.core.framework.Framework;
import org.plr.core.people.Body;
import org.plr.core.people.Organisation;
import org.plr.core.people.Party;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;

/**
 * What is known of a review beside its texts.
 *
 * @param concern the review with what follows from it
 * @param framework the framework by which it was graded
 * @param chart the organisation as known when it was returned
 * @param names how people are written
 */
record Known(Concern concern, Framework framework, Organisation chart, Names names) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    Review review() {
        return concern.review();
    }

    String name(Party party) {
        return party instanceof PersonRef person
                ? names.name(person).orElse(person.text())
                : switch ((Body) party) {
                    case QUALITY_ASSURANCE_SERVICE -> "Quality Assurance Service";
                    case QUALITY_IMPACT_BOARD -> "Quality Impact Board";
                    case POLICY_OWNER -> "Policy owner";
                };
    }

    String label(UnitRef unit) {
        LocalDate day =
                review().returnedAt().orElseThrow().atZone(framework.zone()).toLocalDate();
        return chart.unit(unit, day).map(Unit::label).orElse(unit.text());
    }

    /** {@code 3 June 2022, 17:00}, in the council's zone. */
    String moment(Instant moment) {
        return MOMENT.format(moment.atZone(framework.zone()));
    }

    /** {@code 3 June 2022}. */
    String day(LocalDate day) {
        return DAY.format(day);
    }
}
