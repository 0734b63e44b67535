package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.journal.Chain;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.StreamId;

class JournalLinesTest {
    private static final Entry ENTRY = Chain.seal(
            new Draft(
                    new StreamId("review/0123"),
                    3,
                    "review.graded",
                    1,
                    "system",
                    "",
                    Instant.parse("2022-06-01T09:00:00.120Z"),
                    Instant.parse("2022-06-01T09:00:01Z"),
                    "bcp-2022-1",
                    "",
                    "{\"grade\":\"GOOD\"}"),
            7,
            Chain.START);

    private static final String LINE = "{\"position\":7,\"stream\":\"review/0123\",\"version\":3,"
            + "\"type\":\"review.graded\",\"typeVersion\":1,\"who\":\"system\",\"onBehalfOf\":\"\","
            + "\"occurredAt\":\"2022-06-01T09:00:00.120Z\",\"recordedAt\":\"2022-06-01T09:00:01Z\","
            + "\"framework\":\"bcp-2022-1\",\"frameworkHash\":\"\",\"payload\":\"{\\\"grade\\\":\\\"GOOD\\\"}\","
            + "\"hash\":\"" + ENTRY.hash() + "\"}";

    @Test
    void an_entry_is_one_line_with_its_payload_as_text() {
        assertEquals(LINE, JournalLines.write(ENTRY));
        assertEquals(ENTRY, JournalLines.read(LINE));
    }

    @Test
    void a_payload_survives_byte_for_byte() {
        Draft draft = ENTRY.draft();
        String payload = "{ \"a\" : \"\\u00e9\u00e9\\n\" }\n\t\u2028";
        Entry odd = new Entry(
                1,
                new Draft(
                        draft.stream(),
                        1,
                        draft.type(),
                        1,
                        "",
                        "",
                        draft.occurredAt(),
                        draft.recordedAt(),
                        "",
                        "",
                        payload),
                "");
        String line = JournalLines.write(odd);
        assertEquals(-1, line.indexOf('\n'));
        assertEquals(odd, JournalLines.read(line));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "position":7                     | "position":0            | $.position
            "position":7                     | "position":"7"          | $.position
            "position":7                     | "position":7.0          | $.position
            "position":7                     | "position":7,"position":8 | $.position
            "position":7,                    | ~~                      | $.position
            "stream":"review/0123"           | "stream":"Review 0123"  | $.stream
            "version":3                      | "version":null          | $.version
            "2022-06-01T09:00:01Z"           | "2022-06-01T10:00:01+01:00" | $.recordedAt
            "2022-06-01T09:00:01Z"           | "2022-06-01T09:00:01.000Z" | $.recordedAt
            "who":"system"                   | "whom":"system"         | $:
            "typeVersion":1,                 | "typeVersion":1         | $:
            """)
    void a_line_that_is_no_entry_is_refused_with_path_and_expectation(String part, String instead, String path) {
        String line = LINE.replace(part, instead == null ? "" : instead);
        String message = assertThrows(IllegalArgumentException.class, () -> JournalLines.read(line))
                .getMessage();
        assertTrue(message.startsWith(path) && message.contains("; expected "), message);
    }

    @Test
    void anything_after_the_entry_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> JournalLines.read(LINE + "{}"));
        assertThrows(IllegalArgumentException.class, () -> JournalLines.read(""));
    }
}
