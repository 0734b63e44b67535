package org.plr.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Choosing;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Provenance;
import org.plr.core.framework.Reporting;
import org.plr.core.json.FrameworkReader;
import org.plr.core.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is known of five councils' frameworks is said in files of their own, each figure with its source. */
@Proves("GOV-1")
class FiveCouncilsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "frameworks");
    private static final Path PAGE = Path.of("..", "docs", "framework-file.md");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    private static Framework framework(String id) throws IOException {
        return new FrameworkReader().read(Files.readString(FOLDER.resolve(id + ".json")));
    }

    @ParameterizedTest
    @MethodSource("files")
    @Proves("GOV-4")
    void every_figure_either_has_its_source_or_is_marked_as_not_stated(Path file) throws IOException {
        String id = file.getFileName().toString().replace(".json", "");
        Framework framework = framework(id);
        assertEquals(id, framework.id());
        Provenance provenance = framework.edition().provenance();
        Set<String> told = new TreeSet<>(provenance.notStated());
        told.addAll(provenance.sources().keySet());
        assertEquals(everyKey(), told);
        assertEquals(
                everyKey().size(),
                provenance.notStated().size() + provenance.sources().size());
        assertTrue(framework.edition().source().length() > 40);
    }

    private static Set<String> everyKey() throws IOException {
        return Files.readString(PAGE)
                .lines()
                .dropWhile(line -> !line.startsWith("| clause | key |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|"))
                .map(cells -> cells[1].strip() + "." + cells[2].strip().replace("`", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @Proves({"ELE-1", "COL-8", "MOD-6"})
    void durham_reviews_a_twentieth_of_the_open_cases_each_quarter_on_a_scale_of_ten() throws IOException {
        Framework durham = framework("durham-2017");
        assertEquals(new Fraction(1, 20), volume(durham).shareOrNull());
        assertEquals("P3M", volume(durham).every().toString());
        assertEquals(11, durham.scale().steps().size());
        assertEquals(Optional.of(new Grade("6")), durham.scale().pass());
        assertEquals(6, durham.moderation().afterwards().escalated().size());
    }

    @Test
    @Proves({"ELE-1", "MOD-1"})
    void west_sussex_reviews_fifty_cases_a_month_and_has_inadequate_ones_moderated_by_a_head_of_service()
            throws IOException {
        Framework westSussex = framework("west-sussex-2021");
        assertEquals(50, volume(westSussex).cases());
        assertEquals("P1M", volume(westSussex).every().toString());
        assertEquals(
                Set.of(new Role("HEAD_OF_SERVICE")),
                westSussex.moderation().moderators().ofInadequate());
    }

    @Test
    @Proves({"ROL-2", "MOD-1", "REP-1"})
    void gloucestershire_has_a_director_approve_exemptions_and_aims_at_a_tenth_inadequate() throws IOException {
        Framework gloucestershire = framework("gloucestershire-2018");
        assertEquals(
                new Role("DIRECTOR"),
                gloucestershire.figures().programme().choosing().exemptionApproverOrNull());
        Reporting.Target inadequate =
                gloucestershire.figures().assurance().reporting().targets().get(0);
        assertEquals(new Fraction(1, 10), inadequate.share());
        assertEquals(List.of(Grade.INADEQUATE), List.copyOf(inadequate.grades()));
    }

    @Test
    @Proves({"ROL-2", "ROL-3", "ELE-1"})
    void kirklees_has_each_team_manager_review_two_files_of_other_teams_and_none_twice_in_a_year() throws IOException {
        Framework kirklees = framework("kirklees");
        assertEquals(2, kirklees.reviewsPerMonth());
        assertEquals(Set.of(Role.TEAM_MANAGER), kirklees.managerRoles());
        Choosing choosing = kirklees.figures().programme().choosing();
        assertEquals(Choosing.Line.OUTSIDE, choosing.line());
        assertEquals("P1Y", String.valueOf(choosing.cases().notAgainWithinOrNull()));
    }

    @Test
    @Proves({"ELE-1", "COL-8"})
    void lincolnshire_reviews_every_case_before_it_is_closed_and_scales_from_nought_to_ten() throws IOException {
        Framework lincolnshire = framework("lincolnshire-2016");
        assertTrue(lincolnshire.figures().programme().choosing().cases().onClosure());
        assertEquals(11, lincolnshire.scale().steps().size());
    }

    private static Choosing.Volume volume(Framework framework) {
        Choosing.Volume volume =
                framework.figures().programme().choosing().cases().volumeOrNull();
        assertTrue(volume != null);
        return volume;
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_council_lives_four_months_by_each(Path file, @TempDir Path temp) throws IOException {
        SmallFolder council = new SmallFolder(temp.resolve("council"));
        council.write("framework.json", Files.readString(file));
        Path out = temp.resolve("out");
        assertEquals(new Ran(0, "", ""), ran(council, out));
        JsonNode summary = JsonMapper.builder().build().readTree(Ran.read(out.resolve("summary.json")));
        assertEquals(file.getFileName().toString(), summary.get("framework").stringValue() + ".json");
        int allocated = 0;
        for (JsonNode month : summary.get("months")) {
            allocated += month.get("allocated").intValue();
        }
        assertTrue(allocated > 0);
    }

    @Test
    @Proves({"ROL-2", "ROL-3"})
    void where_two_a_month_are_owed_the_demo_gives_out_two(@TempDir Path temp) throws IOException {
        SmallFolder council = new SmallFolder(temp.resolve("council"));
        council.write("framework.json", Files.readString(FOLDER.resolve("kirklees.json")));
        Path out = temp.resolve("out");
        assertEquals(new Ran(0, "", ""), ran(council, out));
        JsonNode months = JsonMapper.builder()
                .build()
                .readTree(Ran.read(out.resolve("summary.json")))
                .get("months");
        assertEquals(4, months.get(1).get("allocated").intValue(), "whoever holds T1, and whoever holds T2");
    }

    private static Ran ran(SmallFolder council, Path out) {
        Ran ran = Ran.demo("--council", council.path(), "--out", out.toString());
        return new Ran(ran.exitCode(), "", ran.err());
    }
}
