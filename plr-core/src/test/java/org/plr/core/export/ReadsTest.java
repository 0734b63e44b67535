package org.plr.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.Scenario;
import org.plr.core.framework.Grade;
import org.plr.core.people.Cover;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Validity;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Read;
import org.plr.core.spi.ReadLog;

/** Who read about a child, as the lead is told. */
class ReadsTest {
    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");
    private final ReviewRef review = given.returned(Grade.GOOD);
    private final ReviewRef other = given.allocated();

    @Test
    void the_lead_is_told_who_read_a_review_in_order_and_that_leaves_no_note() {
        assertAccepted(given.as(Scenario.SERVICE_MANAGER).reviews().read(review));
        assertAccepted(given.as(Scenario.TEAM_MANAGER).concerns().read(other));
        given.clock.moveTo("2022-06-10T10:00:00Z");
        assertAccepted(given.as(Scenario.PRACTITIONER).reviews().read(review));
        List<Read> told = assertAccepted(given.qa().reads().of(review));
        assertEquals(List.of(read(Scenario.SERVICE_MANAGER, "09"), read(Scenario.PRACTITIONER, "10")), told);
        assertEquals(told, assertAccepted(given.qa().reads().of(review)));
    }

    private Read read(PersonRef who, String hour) {
        return new Read(
                who.text(), "", Review.stream(review), java.time.Instant.parse("2022-06-10T" + hour + ":00:00Z"));
    }

    @Test
    void about_a_child_stands_every_review_of_theirs_and_what_was_read_in_bulk() {
        assertAccepted(given.qa().trackers().area(Scenario.AREA));
        assertAccepted(given.qa().journal().entriesAfter(0));
        assertEquals(
                List.of(review, other).stream()
                        .map(Review::stream)
                        .sorted((a, b) -> a.value().compareTo(b.value()))
                        .toList(),
                assertAccepted(given.qa().reads().about(Scenario.CHILD)).stream()
                        .map(Read::subject)
                        .filter(subject -> !subject.equals(ReadLog.JOURNAL))
                        .sorted((a, b) -> a.value().compareTo(b.value()))
                        .toList());
        assertEquals(3, assertAccepted(given.qa().reads().about(Scenario.CHILD)).size());
    }

    @Test
    void whoever_covers_is_noted_with_whom_they_cover_for() {
        Organisation chart = Organisation.parse(Scenario.organisation(List.of()).text());
        given.load(withCover(chart));
        Actor covering = Actor.of(Scenario.REVIEWER).onBehalfOf(Scenario.SERVICE_MANAGER);
        assertAccepted(given.plr.as(covering).reviews().read(review));
        Read last = assertAccepted(given.qa().reads().of(review)).get(0);
        assertEquals(Scenario.REVIEWER.text(), last.actor());
        assertEquals(Scenario.SERVICE_MANAGER.text(), last.onBehalfOf());
    }

    private static Organisation withCover(Organisation chart) {
        Cover cover = new Cover(Scenario.SERVICE_MANAGER, Scenario.REVIEWER, Validity.since(Scenario.START));
        String line = String.join(
                "\t", "cover", cover.absent().text(), cover.delegate().text(), Scenario.START.toString(), "-");
        List<String> lines = new java.util.ArrayList<>(chart.text().lines().toList());
        lines.add(line);
        return Organisation.parse(lines.get(0) + "\n"
                + String.join("\n", lines.stream().skip(1).sorted().toList()) + "\n");
    }

    @Test
    void nobody_else_learns_who_read_and_a_log_out_of_reach_is_said_so() {
        for (PersonRef person : List.of(Scenario.QA_OFFICER, Scenario.SERVICE_MANAGER, Scenario.BOARD_MEMBER)) {
            assertRefused(given.as(person).reads().of(review), "access.denied");
            assertRefused(given.as(person).reads().about(Scenario.CHILD), "access.denied");
        }
        given.readLog.setUnavailable(true);
        assertThrows(PortUnavailableException.class, () -> given.qa().reads().of(review));
    }
}
