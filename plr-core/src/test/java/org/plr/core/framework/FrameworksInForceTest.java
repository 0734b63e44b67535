package org.plr.core.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;

@Proves("GOV-1")
class FrameworksInForceTest {
    private static final Framework FIRST = version("bcp-2022-1", "2022-05-23");
    private static final Framework SECOND = version("bcp-2023-2", "2023-06-01");

    private final FrameworksInForce frameworks = FrameworksInForce.of(List.of(SECOND, FIRST));

    private static Framework version(String id, String effective) {
        return version(id, effective, "{}");
    }

    private static Framework version(String id, String effective, String document) {
        LocalDate day = LocalDate.parse(effective);
        Period year = Period.ofYears(1);
        return new Framework(
                new Framework.Source(id, document + id),
                new Edition(id, "1", "", Provenance.UNSTATED),
                new Term(ZoneId.of("Europe/London"), day, null, day.plus(year), year),
                Governance.UNSTATED,
                Figures.LITERAL);
    }

    @Test
    void before_the_first_framework_none_is_in_force() {
        assertEquals(Optional.empty(), frameworks.inForce(Instant.parse("2022-05-22T22:59:59.999Z")));
        assertEquals(Optional.empty(), frameworks.on(LocalDate.parse("2022-05-22")));
    }

    @Test
    void a_framework_is_in_force_from_the_start_of_its_local_day() {
        assertEquals(Optional.of(FIRST), frameworks.inForce(Instant.parse("2022-05-22T23:00:00Z")));
        assertEquals(Optional.of(FIRST), frameworks.on(LocalDate.parse("2022-05-23")));
    }

    @Test
    void past_its_review_date_a_framework_stays_in_force_until_the_next_is_effective() {
        assertTrue(FIRST.reviewBy().isBefore(LocalDate.parse("2023-05-31")));
        assertEquals(Optional.of(FIRST), frameworks.on(LocalDate.parse("2023-05-31")));
        assertEquals(Optional.of(SECOND), frameworks.on(LocalDate.parse("2023-06-01")));
        assertEquals(Optional.of(FIRST), frameworks.inForce(Instant.parse("2023-05-31T22:59:59.999Z")));
        assertEquals(Optional.of(SECOND), frameworks.inForce(Instant.parse("2023-05-31T23:00:00Z")));
    }

    @Test
    void the_last_framework_stays_in_force_for_good() {
        assertEquals(Optional.of(SECOND), frameworks.on(LocalDate.parse("2999-12-31")));
    }

    @Test
    void a_framework_is_found_by_its_id_and_by_its_hash() {
        assertEquals(Optional.of(FIRST), frameworks.byId("bcp-2022-1"));
        assertEquals(Optional.of(SECOND), frameworks.byHash(SECOND.hash()));
        assertEquals(Optional.empty(), frameworks.byId("bcp-2024-3"));
    }

    @Test
    void the_same_framework_twice_counts_once() {
        assertEquals(List.of(FIRST, SECOND), frameworks.and(FIRST).all());
    }

    @Test
    void another_document_under_a_known_id_is_refused() {
        Framework changed = version("bcp-2022-1", "2022-07-01", "{\"version\":\"1b\"}");
        String message = assertThrows(IllegalArgumentException.class, () -> frameworks.and(changed))
                .getMessage();
        assertTrue(message.contains("bcp-2022-1") && message.contains("GOV-1"), message);
    }

    @Test
    void two_frameworks_effective_on_one_day_are_refused() {
        Framework sameDay = version("bcp-2023-2b", "2023-06-01");
        String message = assertThrows(IllegalArgumentException.class, () -> frameworks.and(sameDay))
                .getMessage();
        assertTrue(message.contains("2023-06-01") && message.contains("GOV-1"), message);
    }
}
