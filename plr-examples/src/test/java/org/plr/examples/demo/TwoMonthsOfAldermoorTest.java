package org.plr.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;
import org.plr.examples.council.Council;

/** A second council, whose framework differs from the bundled one in nearly everything. */
class TwoMonthsOfAldermoorTest extends TwoMonthsOnPaperTest {
    private static final String FOLDER = "src/main/resources/councils/aldermoor";

    TwoMonthsOfAldermoorTest() {
        super(new Town(
                List.of("--council", FOLDER),
                Council.from(Path.of(FOLDER)),
                List.of("A1", "A2", "A4"),
                List.of(26, 25),
                Duration.ofHours(36)));
    }

    @Test
    @Proves({"COL-8", "GOV-3"})
    void its_own_scale_pass_and_impact_stand_on_its_pages() {
        assertTrue(Ran.read(out().resolve("index.html")).contains("At 6 or better"));
        String tracker = Ran.read(out().resolve("trackers/A1.html"));
        assertTrue(tracker.contains("Impact: "), tracker);
        assertFalse(tracker.contains("Requires improvement"), tracker);
    }

    @Test
    @Proves("ROL-1")
    void only_its_own_manager_roles_complete_reviews() {
        List<String> names = town().council().people().stream()
                .filter(person -> person.role().code().equals("CORPORATE_DIRECTOR"))
                .map(person -> person.name())
                .toList();
        assertEquals(1, names.size());
        for (String area : town().areas()) {
            assertFalse(Ran.read(out().resolve("trackers/" + area + ".csv")).contains(names.get(0)));
        }
    }

    @Test
    @Proves("LNK-4")
    void it_gives_no_review_to_the_untrained_so_that_everybody_is_trained_first() {
        assertFalse(Ran.read(out().resolve("duties.json")).contains("LNK-4"));
        assertTrue(Ran.read(out().resolve("journal.jsonl")).contains("training.given"));
    }

    @Test
    @Proves("MOD-1")
    void two_moderate_each_review_blind_and_the_share_comes_on_top_of_the_inadequate() {
        String june = Ran.read(out().resolve("moderation/2022-06.html"));
        assertTrue(Pattern.compile("<td>[A-Z][a-z]+ [A-Z][a-z]+<br/>[A-Z]")
                .matcher(june)
                .find());
        assertTrue(june.contains("1/10, of the others, beside the Inadequate ones"), june);
    }
}
