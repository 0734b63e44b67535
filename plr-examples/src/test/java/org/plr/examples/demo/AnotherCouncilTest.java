package org.plr.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plr.core.clause.Proves;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Four months of a small council that the library does not bring along. */
class AnotherCouncilTest {

    @TempDir
    static Path temp;

    private static Path out;

    @BeforeAll
    static void run_its_months() {
        SmallFolder council = new SmallFolder(temp.resolve("council"));
        out = temp.resolve("out");
        Ran ran = Ran.demo("--council", council.path(), "--out", out.toString());
        assertEquals("", ran.err());
        assertEquals(0, ran.exitCode());
    }

    @Test
    void its_own_months_and_seed_are_taken() {
        JsonNode summary = JsonMapper.builder().build().readTree(Ran.read(out.resolve("summary.json")));
        assertEquals("small", summary.get("seed").stringValue());
        assertEquals(4, summary.get("months").size());
        assertEquals("2022-09", summary.get("months").get(0).get("month").stringValue());
    }

    @Test
    void it_has_a_tracker_for_each_of_its_areas() {
        assertEquals(
                List.of("North.csv", "North.html", "North.xlsx", "South.csv", "South.html", "South.xlsx"),
                Ran.filesIn(out.resolve("trackers")).stream()
                        .filter(file -> !file.contains("-handed-in-"))
                        .toList());
    }

    @Test
    void its_name_is_text_and_no_markup() {
        String index = Ran.read(out.resolve("index.html"));
        assertTrue(index.contains("<h1>Testshire &lt;&amp;&gt;: a year"), index);
        PageCheck.of(out.resolve("index.html"));
    }

    @Test
    @Proves("ROL-2")
    void a_manager_who_was_ill_all_month_is_excused_when_that_is_known() {
        JsonNode duties = JsonMapper.builder().build().readTree(Ran.read(out.resolve("duties.json")));
        long excused = 0;
        for (JsonNode duty : duties) {
            boolean november = duty.get("arisen").stringValue().equals("2022-11-01T00:00:00Z");
            if (duty.get("clause").stringValue().equals("ROL-2")
                    && november
                    && duty.get("standing").stringValue().equals("VOID")) {
                excused++;
            }
        }
        assertEquals(1, excused);
    }

    @Test
    void a_later_run_takes_the_place_of_an_earlier_one_and_leaves_other_files_alone() throws Exception {
        Path again = temp.resolve("again");
        String council = temp.resolve("council").toString();
        Ran.demo("--council", council, "--seed", "first", "--out", again.toString());
        Files.writeString(again.resolve("notes.txt"), "mine");
        assertEquals(
                0, Ran.demo("--council", council, "--out", again.toString()).exitCode());
        assertEquals(Ran.filesIn(out.resolve("mail")), Ran.filesIn(again.resolve("mail")));
        assertEquals("mine", Files.readString(again.resolve("notes.txt")));
    }
}
