package org.plr.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Sha256;
import org.plr.core.json.FrameworkReader;
import org.plr.examples.council.Council;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Two months of a council: what the law of duties, trackers and records asks of them, whatever its figures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoMonthsTest {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final Instant END = Instant.parse("2022-08-02T23:00:00Z");

    private final Town town;
    private Path temp;
    private Path out;
    private JsonNode duties;
    private JsonNode summary;
    private List<CSVRecord> tracked;

    /**
     * A council whose months are run.
     *
     * @param arguments how the demonstration is told of it
     * @param council the council
     * @param areas its service areas
     * @param charged how many managers are charged with June and with July
     * @param sharing within which time a concern is shared in writing (CON-1)
     */
    record Town(List<String> arguments, Council council, List<String> areas, List<Integer> charged, Duration sharing) {}

    TwoMonthsTest(Town town) {
        this.town = town;
    }

    Town town() {
        return town;
    }

    Path out() {
        return out;
    }

    JsonNode summary() {
        return summary;
    }

    List<CSVRecord> tracked() {
        return tracked;
    }

    Ran run(Path into, String... more) {
        List<String> arguments = new ArrayList<>(town.arguments());
        arguments.addAll(List.of("--months", "2022-06..2022-07", "--out", into.toString()));
        arguments.addAll(List.of(more));
        return Ran.demo(arguments.toArray(String[]::new));
    }

    @BeforeAll
    void run_two_months(@TempDir Path folder) throws IOException {
        temp = folder;
        out = temp.resolve("first");
        Ran ran = run(out);
        assertEquals("", ran.err());
        assertEquals(0, ran.exitCode());
        duties = MAPPER.readTree(Ran.read(out.resolve("duties.json")));
        summary = MAPPER.readTree(Ran.read(out.resolve("summary.json")));
        tracked = new ArrayList<>();
        for (String area : town.areas()) {
            String csv = Ran.read(out.resolve("trackers/" + area + ".csv"));
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            tracked.addAll(format.parse(new StringReader(csv)).getRecords());
        }
    }

    @Test
    @Proves({"TRK-1", "TRK-4"})
    void service_managers_report_by_workbook_and_the_same_workbook_again_changes_nothing() {
        List<String> reports = Ran.filesIn(out).stream()
                .filter(file -> file.matches("trackers/.*-handed-in-2022-0[67]\\.txt"))
                .map(file -> Ran.read(out.resolve(file)))
                .toList();
        assertTrue(reports.size() >= town.areas().size(), "most areas have a Service Manager at work");
        for (String report : reports) {
            assertTrue(report.contains("\nHanded in again:\nNothing was changed: 0 rows taken, "), report);
        }
        String all = String.join("", reports);
        assertTrue(all.contains(" taken: Completed on "), all);
        assertTrue(all.contains(" refused: "), all);
    }

    @Test
    void the_same_seed_gives_the_same_files_byte_for_byte() throws IOException {
        Path again = temp.resolve("again");
        assertEquals(0, run(again).exitCode());
        assertEquals(Ran.filesIn(out), Ran.filesIn(again));
        for (String file : Ran.filesIn(out)) {
            assertEquals(-1, Files.mismatch(out.resolve(file), again.resolve(file)), file);
        }
    }

    @Test
    void another_seed_gives_another_year() {
        Path other = temp.resolve("other");
        run(other, "--seed", "another");
        JsonNode said = MAPPER.readTree(Ran.read(other.resolve("summary.json")));
        assertEquals("another", said.get("seed").stringValue());
        assertNotEquals(Ran.filesIn(out.resolve("mail")), Ran.filesIn(other.resolve("mail")));
    }

    @Test
    void each_duty_stands_as_its_times_say() {
        assertTrue(duties.size() > 200);
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
        return Set.of("CON-1", "CON-2").contains(duty.get("clause").stringValue()) ? due : due.minusMillis(1);
    }

    private static Instant at(JsonNode duty, String key) {
        return Instant.parse(duty.get(key).stringValue());
    }

    @Test
    @Proves("CON-1")
    void written_sharing_is_due_as_soon_after_it_arose_as_the_framework_says() {
        List<JsonNode> sharings = ofClause("CON-1");
        assertFalse(sharings.isEmpty());
        for (JsonNode sharing : sharings) {
            assertEquals(at(sharing, "arisen").plus(town.sharing()), at(sharing, "due"));
            assertFalse(sharing.get("owedTo").isEmpty());
        }
    }

    private List<JsonNode> ofClause(String clause) {
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
                                    monthOf(row).equals(month.get("month").stringValue()))
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

    /** A focussed review is outside the programme, and stands in the month in which it was allocated. */
    private static String monthOf(CSVRecord row) {
        return row.get("kind").equals("focussed") ? row.get("allocated").substring(0, 7) : row.get("month");
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
        assertEquals(
                town.charged().get(0) + town.charged().get(1), ofClause("ROL-2").size());
        assertEquals(town.charged().get(0).longValue(), ofMonth("2022-06"));
        assertEquals(town.charged().get(1).longValue(), ofMonth("2022-07"));
    }

    private long ofMonth(String month) {
        return tracked.stream().filter(row -> row.get("month").equals(month)).count();
    }

    @Test
    @Proves("LNK-4")
    void training_is_owed_without_a_time_to_the_few_who_are_not_trained_yet() {
        List<JsonNode> owed = ofClause("LNK-4");
        assertTrue(owed.size() < town.charged().get(0) / 4, owed::toString);
        owed.forEach(duty -> assertFalse(duty.has("due"), duty::toString));
        String index = Ran.read(out.resolve("index.html"));
        assertTrue(index.contains(owed.size() + (owed.size() == 1 ? " manager was" : " managers were")), index);
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
            assertEquals(row.get("sha256"), Sha256.of(Files.readAllBytes(out.resolve("record/" + row.get("file")))));
        }
        Set<String> returned = new HashSet<>();
        tracked.stream().filter(row -> !row.get("returned").isEmpty()).forEach(row -> returned.add(row.get("review")));
        assertTrue(returned.size() > 40);
        assertEquals(returned, attached);
        ofClause("TRK-6")
                .forEach(duty -> assertFalse(duty.get("standing").stringValue().equals("OPEN"), duty::toString));
    }

    @Test
    @Proves("CON-4")
    void every_inadequate_review_is_tracked_until_its_actions_and_its_re_audit_are_done() {
        Framework framework = town.council().frameworks().isEmpty()
                ? new FrameworkReader().read(Frameworks.bundled().documents().get(0))
                : town.council().frameworks().get("framework.json").orThrow();
        List<CSVRecord> inadequate = tracked.stream()
                .filter(row -> !row.get("grade").isEmpty() && !row.get("state").equals("withdrawn"))
                .filter(row -> framework.scale().isInadequate(new Grade(row.get("grade"))))
                .toList();
        assertFalse(inadequate.isEmpty());
        inadequate.forEach(row -> assertEquals(
                row.get("actions_open").equals("0")
                                && row.get("re_audit_standing").isEmpty()
                        ? "no"
                        : "yes",
                row.get("tracked"),
                row::toString));
    }
}
