package org.plr.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.clause.Proves;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Sha256;
import org.plr.core.journal.Verification;
import org.plr.core.json.JournalLines;
import org.plr.examples.council.Council;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Two months of the bundled council, and what is left of them. */
class TwoMonthsTest {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final Instant END = Instant.parse("2022-07-31T23:00:00Z");

    @TempDir
    static Path temp;

    private static Path out;
    private static JsonNode duties;
    private static JsonNode summary;
    private static List<CSVRecord> tracked;

    @BeforeAll
    static void run_two_months() throws IOException {
        out = temp.resolve("first");
        Ran ran = Ran.demo("--months", "2022-06..2022-07", "--out", out.toString());
        assertEquals("", ran.err());
        assertEquals(0, ran.exitCode());
        duties = MAPPER.readTree(Ran.read(out.resolve("duties.json")));
        summary = MAPPER.readTree(Ran.read(out.resolve("summary.json")));
        tracked = new ArrayList<>();
        for (int area = 1; area <= 8; area++) {
            String csv = Ran.read(out.resolve("trackers/A" + area + ".csv"));
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            tracked.addAll(format.parse(new StringReader(csv)).getRecords());
        }
    }

    @Test
    void the_same_seed_gives_the_same_files_byte_for_byte() throws IOException {
        Path again = temp.resolve("again");
        assertEquals(
                0,
                Ran.demo("--months", "2022-06..2022-07", "--out", again.toString())
                        .exitCode());
        assertEquals(Ran.filesIn(out), Ran.filesIn(again));
        for (String file : Ran.filesIn(out)) {
            assertEquals(-1, Files.mismatch(out.resolve(file), again.resolve(file)), file);
        }
    }

    @Test
    void another_seed_gives_another_year() {
        Path other = temp.resolve("other");
        Ran.demo("--months", "2022-06..2022-07", "--seed", "another", "--out", other.toString());
        JsonNode said = MAPPER.readTree(Ran.read(other.resolve("summary.json")));
        assertEquals("another", said.get("seed").stringValue());
        assertNotEquals(Ran.filesIn(out.resolve("mail")), Ran.filesIn(other.resolve("mail")));
    }

    @Test
    void each_duty_stands_as_its_times_say() {
        assertTrue(duties.size() > 400);
        for (JsonNode duty : duties) {
            boolean met = duty.has("met");
            boolean late = met && duty.has("due") && at(duty, "met").isAfter(lastMoment(duty));
            String standing = switch (duty.get("standing").stringValue()) {
                case "VOID" -> "VOID";
                default -> met ? late ? "MET_LATE" : "MET" : isPast(duty) ? "OVERDUE" : "OPEN";
            };
            assertEquals(standing, duty.get("standing").stringValue(), duty::toString);
        }
    }

    private static boolean isPast(JsonNode duty) {
        return duty.has("due") && lastMoment(duty).isBefore(END);
    }

    /** A due time that is midnight in London ends a last day and is itself too late. */
    private static Instant lastMoment(JsonNode duty) {
        Instant due = at(duty, "due");
        return duty.get("clause").stringValue().equals("CON-1") ? due : due.minusMillis(1);
    }

    private static Instant at(JsonNode duty, String key) {
        return Instant.parse(duty.get(key).stringValue());
    }

    @Test
    @Proves("CON-1")
    void written_sharing_is_due_24_hours_after_it_arose() {
        List<JsonNode> sharings = ofClause("CON-1");
        assertFalse(sharings.isEmpty());
        for (JsonNode sharing : sharings) {
            assertEquals(at(sharing, "arisen").plus(24, ChronoUnit.HOURS), at(sharing, "due"));
            assertFalse(sharing.get("owedTo").isEmpty());
        }
    }

    private static List<JsonNode> ofClause(String clause) {
        List<JsonNode> found = new ArrayList<>();
        duties.forEach(duty -> {
            if (duty.get("clause").stringValue().equals(clause)) {
                found.add(duty);
            }
        });
        return found;
    }

    @Test
    void the_months_sum_up() {
        int rows = 0;
        int notices = 0;
        for (JsonNode month : summary.get("months")) {
            rows += sum(month.get("duties"));
            notices += month.get("notices").intValue();
            assertEquals(month.get("returned").intValue(), sum(month.get("byGrade")));
            assertEquals(
                    month.get("allocated").intValue(),
                    tracked.stream()
                            .filter(row ->
                                    row.get("month").equals(month.get("month").stringValue()))
                            .filter(row -> !row.get("state").equals("withdrawn"))
                            .count());
        }
        assertEquals(duties.size(), rows);
        assertEquals(
                notices,
                Ran.filesIn(out.resolve("mail")).stream()
                        .filter(file -> file.endsWith(".eml"))
                        .count());
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.intValue();
        }
        return sum;
    }

    @Test
    @Proves("ROL-2")
    void every_manager_who_is_there_is_charged_with_a_review_in_each_month() {
        assertEquals(60 + 59, ofClause("ROL-2").size());
        assertEquals(60, ofMonth("2022-06"));
        assertEquals(59, ofMonth("2022-07"));
    }

    private static long ofMonth(String month) {
        return tracked.stream().filter(row -> row.get("month").equals(month)).count();
    }

    @Test
    @Proves("TRK-6")
    void every_returned_review_is_attached_to_the_record() throws IOException {
        String manifest = Ran.read(out.resolve("record/manifest.csv"));
        Set<String> attached = new HashSet<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        for (CSVRecord row : format.parse(new StringReader(manifest))) {
            attached.add(row.get("review"));
            assertEquals(row.get("sha256"), Sha256.of(Ran.read(out.resolve("record/" + row.get("file")))));
        }
        Set<String> returned = new HashSet<>();
        tracked.stream().filter(row -> !row.get("returned").isEmpty()).forEach(row -> returned.add(row.get("review")));
        assertTrue(returned.size() > 100);
        assertEquals(returned, attached);
        ofClause("TRK-6")
                .forEach(duty -> assertFalse(duty.get("standing").stringValue().equals("OPEN"), duty::toString));
    }

    @Test
    @Proves("CON-4")
    void every_inadequate_review_is_tracked() {
        List<CSVRecord> inadequate = tracked.stream()
                .filter(row -> row.get("grade").equals("INADEQUATE")
                        && !row.get("state").equals("withdrawn"))
                .toList();
        assertFalse(inadequate.isEmpty());
        inadequate.forEach(row -> assertEquals("yes", row.get("tracked")));
    }

    @Test
    void no_child_and_nothing_that_was_written_is_in_mail_journal_or_pages() {
        Pattern childIds = Pattern.compile("(?<![0-9a-f])\\d{6}(?![0-9a-f])");
        Set<String> children = new HashSet<>();
        Council.bundled().allocations().forEach(allocation -> children.add(allocation.childId()));
        for (String file : Ran.filesIn(out)) {
            if (!file.startsWith("record/") && !file.equals("import-report.csv")) {
                String text = Ran.read(out.resolve(file));
                Matcher number = childIds.matcher(text);
                while (number.find()) {
                    assertFalse(children.contains(number.group()), file);
                }
                sentences().forEach(sentence -> assertFalse(text.contains(sentence), file));
            }
        }
    }

    @Test
    void no_name_and_no_address_is_in_the_journal_or_beside_it() {
        for (String file : Ran.filesIn(out)) {
            if (file.startsWith("journal") || file.startsWith("contents/") || file.startsWith("duties")) {
                String text = Ran.read(out.resolve(file));
                Council.bundled().people().forEach(person -> {
                    assertFalse(text.contains(person.name()), file);
                    assertFalse(text.contains(person.email()), file);
                    assertFalse(text.contains(person.staffId()), file);
                });
            }
        }
    }

    @Test
    void the_documents_on_the_record_hold_what_was_written() {
        String documents = String.join(
                "\n",
                Ran.filesIn(out.resolve("record")).stream()
                        .map(file -> Ran.read(out.resolve("record/" + file)))
                        .toList());
        Sentences.LIVED_EXPERIENCE.forEach(sentence -> assertTrue(documents.contains(sentence)));
        Sentences.FEEDBACK.forEach(sentence -> assertTrue(documents.contains(sentence)));
    }

    private static Set<String> sentences() {
        Set<String> sentences = new HashSet<>();
        for (Field field : Sentences.class.getDeclaredFields()) {
            try {
                ((List<?>) field.get(null)).forEach(sentence -> sentences.add((String) sentence));
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        assertTrue(sentences.size() > 40);
        return sentences;
    }

    @Test
    void the_journal_is_whole_and_what_it_refers_to_lies_beside_it() throws IOException {
        List<Entry> entries = Files.readAllLines(out.resolve("journal.jsonl")).stream()
                .map(JournalLines::read)
                .toList();
        assertTrue(Verification.of(entries).isWhole());
        List<String> contents = Ran.filesIn(out.resolve("contents"));
        assertTrue(contents.size() >= 3);
        contents.forEach(hash -> assertEquals(hash, Sha256.of(Ran.read(out.resolve("contents/" + hash)))));
        entries.forEach(entry -> assertTrue(contents.contains(entry.draft().frameworkHash())
                || entry.draft().frameworkHash().isEmpty()));
    }

    @Test
    void every_mail_is_a_file_of_rfc_5322_named_by_its_id() throws IOException {
        for (String file : Ran.filesIn(out.resolve("mail"))) {
            if (file.endsWith(".eml")) {
                byte[] bytes = Files.readAllBytes(out.resolve("mail/" + file));
                String mail = new String(bytes, StandardCharsets.US_ASCII);
                assertEquals(mail, new String(bytes, StandardCharsets.UTF_8));
                assertTrue(mail.contains("Message-ID: <" + file.substring(0, file.length() - 4) + ">\r\n"), file);
                assertEquals(mail, mail.replace("\r\n", "\n").replace("\n", "\r\n"), file);
                mail.lines().forEach(line -> assertTrue(line.length() <= 78, line));
                assertTrue(mail.indexOf("\r\n\r\n") > mail.indexOf("Subject: "), file);
            }
        }
    }

    @Test
    void pages_are_well_formed_need_no_script_and_lead_to_files_that_are_there() {
        for (String file : Ran.filesIn(out)) {
            if (file.endsWith(".html")) {
                PageCheck page = PageCheck.of(out.resolve(file));
                assertEquals("en-GB", page.language());
                assertEquals(1, page.count("h1"), file);
                assertEquals(0, page.count("script"), file);
                assertEquals(page.count("table"), page.count("caption"), file);
                page.links()
                        .forEach(link -> assertTrue(
                                Files.isRegularFile(out.resolve(file).resolveSibling(link)),
                                () -> file + " -> " + link));
            }
        }
    }

    @Test
    void whatever_there_is_can_be_reached_from_the_index() {
        Set<String> reached = new HashSet<>(Set.of("index.html"));
        List<String> waiting = new ArrayList<>(reached);
        while (!waiting.isEmpty()) {
            String file = waiting.remove(0);
            if (file.endsWith(".html")) {
                for (String link : PageCheck.of(out.resolve(file)).links()) {
                    String to = out.relativize(
                                    out.resolve(file).resolveSibling(link).normalize())
                            .toString()
                            .replace('\\', '/');
                    if (reached.add(to)) {
                        waiting.add(to);
                    }
                }
            }
        }
        Set<String> written = new HashSet<>(Ran.filesIn(out));
        written.remove(".plr-demo");
        assertEquals(written, reached);
    }
}
