package org.plr.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.export.Export;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.json.ExportWriter;
import org.plr.core.memory.MemoryNotifications;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.retention.Deletions;
import org.plr.core.retention.Reason;
import org.plr.core.retention.Retention;
import org.plr.core.review.Allocation;
import org.plr.core.review.Collaboration;
import org.plr.core.review.Feedback;
import org.plr.core.review.InRecord;
import org.plr.core.review.Reflection;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Voice;
import org.plr.core.spi.Read;
import org.plr.testkit.Fixtures;
import org.plr.testkit.SeededRandomness;
import org.plr.testkit.SettableClock;

/** A child's texts from the first word to the last byte: given out whole, erased whole, held where a hold stands. */
class DataProtectionTest {
    private static final List<String> FIELDS = List.of(
            "purpose", "lived", "needs", "well", "better", "voice", "why", "concern", "acted", "action", "done",
            "filed");
    private static final ChildRef ENDS = new ChildRef(5, 1);
    private static final ChildRef HELD = new ChildRef(5, 2);
    private static final ChildRef ORDERED = new ChildRef(5, 3);
    private static final Reason REASON = new Reason("The court asked for it.", Fixtures.SERVICE_MANAGER);
    private static final PersonRef LEAD = Fixtures.QUALITY_ASSURANCE_LEAD;

    @TempDir
    Path folder;

    private final SettableClock clock = SettableClock.at(Instant.parse("2022-06-13T09:04:00Z"));

    private Path file() {
        return folder.resolve("plr.db");
    }

    private Plr open(SqliteStore store) {
        return Plr.builder()
                .frameworks(Frameworks.of(
                        "{\"id\":\"invented-1\",\"effective\":\"2020-01-01\",\"retention\":{\"REVIEW\":\"P6Y\"}}"))
                .store(store)
                .notifications(new MemoryNotifications())
                .staff(Fixtures.staff())
                .readLog(store.readLog())
                .clock(clock)
                .randomness(SeededRandomness.of("protection"))
                .administrators(List.of(Fixtures.ADMINISTRATOR))
                .build();
    }

    private static Acting as(Plr plr, PersonRef person) {
        return plr.as(Actor.of(person));
    }

    private static <T> T accepted(Outcome<T> outcome) {
        assertTrue(outcome.isAccepted(), outcome::toString);
        return outcome.value();
    }

    /** Is of one child and one field alone. */
    private static String canary(ChildRef child, String field) {
        return "canary-" + child.low() + "-" + field + "-ends";
    }

    private static ReviewRef lived(Plr plr, ChildRef child) {
        ReviewRef review = accepted(as(plr, LEAD)
                        .reviews()
                        .allocate(Allocation.collaborative(
                                child,
                                Fixtures.TEAM_MANAGER_WEST,
                                YearMonth.of(2022, 6),
                                Fixtures.TEAM_EAST,
                                Fixtures.PRACTITIONER_EAST)))
                .ref();
        Acting author = as(plr, Fixtures.TEAM_MANAGER_WEST);
        accepted(author.reviews().reflect(review, reflection(child)));
        accepted(author.reviews().hear(review, new Feedback(List.of(Voice.CHILD), canary(child, "voice"))));
        accepted(author.reviews().grade(review, Grade.GOOD, canary(child, "why")));
        accepted(author.concerns().raise(review, canary(child, "concern")));
        accepted(author.concerns().acted(review, Fixtures.TEAM_MANAGER_WEST, canary(child, "acted")));
        PersonRef owner = Fixtures.TEAM_MANAGER_EAST;
        var concern = accepted(author.concerns().raiseAction(review, owner, canary(child, "action"), null));
        accepted(author.reviews().complete(review));
        plr.deliveries().run();
        accepted(as(plr, owner)
                .concerns()
                .completeAction(review, concern.actions().get(0).ref(), canary(child, "done")));
        accepted(as(plr, owner).reviews().discussedInSupervision(review));
        accepted(as(plr, LEAD).reviews().attach(review, canary(child, "filed")));
        return review;
    }

    private static Reflection reflection(ChildRef child) {
        return new Reflection(
                Collaboration.ALONGSIDE,
                null,
                canary(child, "purpose"),
                canary(child, "lived"),
                canary(child, "needs"),
                InRecord.REFLECTED,
                new Reflection.Appraisal(canary(child, "well"), canary(child, "better"), List.of()),
                List.of());
    }

    @Test
    void an_export_is_complete_an_erasure_leaves_no_byte_a_hold_keeps_and_the_chain_verifies()
            throws IOException, SQLException {
        try (SqliteStore store = SqliteStore.open(file())) {
            Plr plr = open(store);
            accepted(as(plr, Fixtures.ADMINISTRATOR).reference().loadOrganisation(Fixtures.organisation()));
            for (ChildRef child : List.of(ENDS, HELD, ORDERED)) {
                ReviewRef review = lived(plr, child);
                accepted(as(plr, Fixtures.SERVICE_MANAGER).reviews().read(review));
            }
            everyWordIsGivenOut(plr);
            assertEquals(FIELDS.size(), found(ENDS));
            accepted(as(plr, LEAD).retention().hold(Retention.ofChild(HELD), REASON));
            assertFalse(as(plr, LEAD)
                    .retention()
                    .erase(Retention.ofChild(HELD), REASON)
                    .isAccepted());
            accepted(as(plr, LEAD).retention().erase(Retention.ofChild(ORDERED), REASON));
            clock.set(Instant.parse("2028-07-01T09:00:00Z"));
            Deletions due = accepted(as(plr, LEAD).retention().due());
            assertEquals(1, due.due().size(), due::toString);
            accepted(as(plr, LEAD).retention().run());
        }
        vacuum();
        assertEquals(0, found(ENDS), "due and erased");
        assertEquals(0, found(ORDERED), "erased by order");
        assertEquals(FIELDS.size(), found(HELD), "held");
        whatIsLeft();
    }

    private static void everyWordIsGivenOut(Plr plr) {
        for (ChildRef child : List.of(ENDS, HELD, ORDERED)) {
            String whole = ExportWriter.write(accepted(as(plr, LEAD).exports().ofChild(child)));
            for (String field : FIELDS) {
                assertTrue(whole.contains(canary(child, field)), field);
            }
            assertEquals(FIELDS.size(), whole.split("canary-", -1).length - 1, "each once, and of no other child");
        }
    }

    private void whatIsLeft() {
        try (SqliteStore store = SqliteStore.open(file())) {
            Plr plr = open(store);
            Acting lead = as(plr, LEAD);
            assertNull(accepted(lead.journal().verify()).faultOrNull());
            Export erased = accepted(lead.exports().ofChild(ENDS));
            assertTrue(erased.items().size() > 10, "what was done stays, without words");
            assertFalse(ExportWriter.write(erased).contains("canary"));
            assertEquals(
                    FIELDS.size(),
                    ExportWriter.write(accepted(lead.exports().ofChild(HELD))).split("canary-", -1).length - 1);
            List<Read> reads = accepted(lead.reads().about(HELD));
            assertEquals(
                    1,
                    reads.stream()
                            .filter(read -> read.actor().equals(Fixtures.SERVICE_MANAGER.text()))
                            .count());
            assertTrue(reads.stream().allMatch(read -> read.subject().isOf("review")), reads::toString);
            assertEquals(
                    3,
                    lead.reviews().all().stream().map(Review::child).distinct().count());
        }
    }

    private void vacuum() throws SQLException {
        try (var connection = SqliteFile.sourceOf(file()).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM");
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /** In how many of the fields of a child its canary stands in any byte of any file. */
    private long found(ChildRef child) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder bytes = new StringBuilder();
            for (Path file : files.toList()) {
                bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return FIELDS.stream()
                    .filter(field -> bytes.indexOf(canary(child, field)) >= 0)
                    .count();
        }
    }
}
