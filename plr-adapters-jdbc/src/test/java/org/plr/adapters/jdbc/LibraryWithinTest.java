package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.framework.Grade;
import org.plr.core.memory.MemoryNotifications;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Reviews;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.testkit.Fixtures;
import org.plr.testkit.SeededRandomness;
import org.plr.testkit.SettableClock;

/** The whole library within a transaction of the host. */
class LibraryWithinTest {
    @TempDir
    Path folder;

    private final MemoryNotifications mail = new MemoryNotifications();

    private Plr plr(Site site) {
        Plr plr = Plr.builder()
                .store(site.open())
                .notifications(mail)
                .staff(Fixtures.staff())
                .readLog(new MemoryReadLog())
                .clock(SettableClock.at(Instant.parse("2022-06-13T09:04:00Z")))
                .randomness(SeededRandomness.of("within"))
                .administrators(List.of(Fixtures.ADMINISTRATOR))
                .build();
        accepted(as(plr, Fixtures.ADMINISTRATOR).reference().loadOrganisation(Fixtures.organisation()));
        return plr;
    }

    private static Acting as(Plr plr, PersonRef person) {
        return plr.as(Actor.of(person));
    }

    private static ReviewRef allocated(Acting quality) {
        Allocation allocation = Allocation.collaborative(
                new ChildRef(2, 1),
                Fixtures.TEAM_MANAGER_WEST,
                YearMonth.of(2022, 6),
                Fixtures.TEAM_EAST,
                Fixtures.PRACTITIONER_EAST);
        return accepted(quality.reviews().allocate(allocation)).ref();
    }

    private static <T> T accepted(Outcome<T> outcome) {
        assertTrue(outcome.isAccepted(), outcome::toString);
        return outcome.value();
    }

    private static Outcome<Review> graded(Acting reviewer, ReviewRef review) {
        return reviewer.reviews().grade(review, Grade.INADEQUATE, "As the record shows.");
    }

    @ParameterizedTest
    @EnumSource
    void what_the_host_rolls_back_never_happened_and_nobody_is_told(Dialect dialect) throws SQLException {
        try (Site site = Site.of(dialect, folder)) {
            Plr plr = plr(site);
            ReviewRef review = allocated(as(plr, Fixtures.QUALITY_ASSURANCE_LEAD));
            try (Connection host = site.host()) {
                accepted(graded(plr.within(host).as(Actor.of(Fixtures.TEAM_MANAGER_WEST)), review));
                host.rollback();
            }
            Review then =
                    accepted(as(plr, Fixtures.QUALITY_ASSURANCE_LEAD).reviews().read(review));
            assertTrue(then.graded().isEmpty());
            assertEquals(0, plr.deliveries().run().sent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void others_see_a_command_once_the_host_has_committed(Dialect dialect) throws SQLException {
        try (Site site = Site.of(dialect, folder)) {
            Plr plr = plr(site);
            ReviewRef review = allocated(as(plr, Fixtures.QUALITY_ASSURANCE_LEAD));
            Reviews reviews = as(plr, Fixtures.QUALITY_ASSURANCE_LEAD).reviews();
            try (Connection host = site.host()) {
                accepted(graded(plr.within(host).as(Actor.of(Fixtures.TEAM_MANAGER_WEST)), review));
                assertTrue(accepted(reviews.read(review)).graded().isEmpty());
                host.commit();
            }
            assertTrue(accepted(reviews.read(review)).graded().isPresent());
            assertEquals(3, plr.deliveries().run().sent());
            assertTrue(
                    accepted(as(plr, Fixtures.QUALITY_ASSURANCE_LEAD).journal().verify())
                            .isWhole());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_command_sees_what_was_done_before_it_in_the_same_transaction(Dialect dialect) throws SQLException {
        try (Site site = Site.of(dialect, folder)) {
            Plr plr = plr(site);
            ReviewRef review;
            try (Connection host = site.host()) {
                review = allocated(plr.within(host).as(Actor.of(Fixtures.QUALITY_ASSURANCE_LEAD)));
                Acting reviewer = plr.within(host).as(Actor.of(Fixtures.TEAM_MANAGER_WEST));
                accepted(graded(reviewer, review));
                Outcome<Review> again = graded(reviewer, review);
                assertEquals("grade.already-given", again.refusals().get(0).code());
                assertTrue(accepted(reviewer.reviews().read(review)).graded().isPresent());
                host.commit();
            }
            Acting quality = as(plr, Fixtures.QUALITY_ASSURANCE_LEAD);
            assertTrue(accepted(quality.reviews().read(review)).graded().isPresent());
            assertEquals(3, accepted(quality.notices().of(Standing.WAITING)).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_facade_that_knows_less_than_its_transaction_says_so(Dialect dialect) throws SQLException {
        try (Site site = Site.of(dialect, folder);
                Connection host = site.host()) {
            Plr plr = plr(site);
            Acting quality = plr.within(host).as(Actor.of(Fixtures.QUALITY_ASSURANCE_LEAD));
            Reviews held = quality.reviews();
            ReviewRef review = allocated(quality);
            IllegalStateException stale = assertThrows(IllegalStateException.class, () -> held.read(review));
            assertTrue(String.valueOf(stale.getMessage()).contains("anew"));
            host.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_leaves_the_transaction_as_it_was(Dialect dialect) throws SQLException {
        try (Site site = Site.of(dialect, folder)) {
            Plr plr = plr(site);
            ReviewRef review = allocated(as(plr, Fixtures.QUALITY_ASSURANCE_LEAD));
            try (Connection host = site.host()) {
                assertFalse(graded(plr.within(host).as(Actor.of(Fixtures.PRACTITIONER_EAST)), review)
                        .isAccepted());
                accepted(graded(plr.within(host).as(Actor.of(Fixtures.TEAM_MANAGER_WEST)), review));
                host.commit();
            }
            assertTrue(
                    accepted(as(plr, Fixtures.QUALITY_ASSURANCE_LEAD).reviews().read(review))
                            .graded()
                            .isPresent());
        }
    }
}
