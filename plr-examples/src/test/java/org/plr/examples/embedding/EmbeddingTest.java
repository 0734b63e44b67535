package org.plr.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.adapters.sheets.firstday.Lookup;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.Refusal;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Principle;
import org.plr.core.moderation.Judgement;
import org.plr.core.moderation.ModerationPrinciple;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.Collaboration;
import org.plr.core.review.Feedback;
import org.plr.core.review.InRecord;
import org.plr.core.review.Reflection;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Reviews;
import org.plr.core.review.StandardAnswer;
import org.plr.core.review.Voice;
import org.plr.testkit.SettableClock;

class EmbeddingTest {
    private static final Path ROOT = Path.of("..");
    private static final String OLD = """
            {"sheet": "old", "columns": {"child": "Child", "reviewer": "By", "practitioner": "Of", "team": "Team",
              "allocatedOn": "Given"},
             "actions": [{"what": "What", "owner": "Owner", "raisedOn": "Raised"}],
             "days": ["d/M/uuuu"], "grades": {}}
            """;
    private static final YearMonth SEPTEMBER = YearMonth.of(2022, 9);
    private static final Path SOURCES = ROOT.resolve("plr-examples/src/main/java/org/plr/examples/embedding");

    @Test
    @Proves({"COL-8", "CON-1"})
    void the_snippet_runs_and_shows_the_refusal_and_then_the_duties() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        new Embedding(new PrintStream(shown, true, StandardCharsets.UTF_8)).run();
        List<String> lines = shown.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.get(0).startsWith("$.rationale COL-8 "), lines.get(0));
        assertEquals(
                List.of("CON-1", "CON-5", "CON-2"),
                lines.stream().skip(1).map(line -> line.substring(0, 5)).toList());
    }

    @Test
    @Proves("GOV-1")
    void the_page_of_a_new_version_shows_what_it_changes_and_adopts_it() {
        SmallCouncil council = new SmallCouncil();
        Plr plr = council.embedded();
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        new NewVersion(plr, council.qaLead(), new PrintStream(shown, true, StandardCharsets.UTF_8))
                .adopt(
                        "{\"id\":\"second\",\"effective\":\"2023-05-23\",\"clauses\":{\"CON-2\":{\"within\":\"PT4H\"}}}");
        assertTrue(
                shown.toString(StandardCharsets.UTF_8).contains("CON-2.within: nothing -> \"PT4H\" for the manager"));
        assertEquals(
                "second",
                plr.as(Actor.of(council.qaLead()))
                        .reference()
                        .frameworkInForce(Instant.parse("2023-06-01T00:00:00Z"))
                        .value()
                        .id());
    }

    @Test
    @Proves({"MOD-1", "MOD-8"})
    void the_page_of_a_moderation_shows_what_is_missing_and_then_the_decision() {
        SmallCouncil council = new SmallCouncil();
        SettableClock clock = SettableClock.at(Instant.parse("2022-09-12T09:00:00Z"));
        Plr plr = council.embedded(clock);
        ReviewRef review = returned(council, plr, clock.instant());
        assertEquals("", drawn(council, plr, clock));
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        ModerationPage page =
                new ModerationPage(plr, council.qaLead(), new PrintStream(shown, true, StandardCharsets.UTF_8));
        page.moderate(review, council.moderator(), judgement(null));
        page.moderate(review, council.moderator(), judgement("You listened well; give each step its date."));
        assertEquals(
                List.of("MOD-8 Write the feedback in words.", "CHANGED REQUIRES_IMPROVEMENT"),
                shown.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    @Proves("MOD-2")
    void the_page_of_a_draw_shows_its_warning_and_who_is_moderated() {
        SmallCouncil council = new SmallCouncil();
        SettableClock clock = SettableClock.at(Instant.parse("2022-09-12T09:00:00Z"));
        Plr plr = council.embedded(clock);
        ReviewRef review = returned(council, plr, clock.instant());
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        DrawPage page = new DrawPage(plr, council.qaLead(), new PrintStream(shown, true, StandardCharsets.UTF_8));
        page.beforeTheMonthEnds(SEPTEMBER, "the lottery of the month's end");
        clock.set(Instant.parse("2022-10-01T08:00:00Z"));
        page.onceItHasEnded(SEPTEMBER);
        page.afterTheLottery(SEPTEMBER, "lottery 2022-10-01: 4.17.31");
        List<String> lines = shown.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.get(0).matches("published before the month ends: [0-9a-f]{64}"), lines.get(0));
        assertEquals("the numbers will come from: the lottery of the month's end", lines.get(1));
        assertEquals(List.of(review.text()), lines.subList(2, lines.size()));
    }

    @Test
    void the_page_of_a_deletion_keeps_what_is_held_and_erases_the_rest() {
        SmallCouncil council = new SmallCouncil();
        SettableClock clock = SettableClock.at(Instant.parse("2022-09-12T09:00:00Z"));
        Plr plr = council.embedded(clock);
        ReviewRef review = returned(council, plr, clock.instant());
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        DeletionPage page =
                new DeletionPage(plr, council.qaLead(), new PrintStream(shown, true, StandardCharsets.UTF_8));
        page.delete(new ChildRef(3, 1), review, council.manager());
        assertEquals(
                List.of(
                        "Lift the legal hold on this subject first: no text is erased while it is in force.",
                        "held: child/" + new ChildRef(3, 1).text() + ", number 1"),
                shown.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void the_answer_to_a_request_for_access_leaves_out_what_is_withheld() {
        SmallCouncil council = new SmallCouncil();
        SettableClock clock = SettableClock.at(Instant.parse("2022-09-12T09:00:00Z"));
        Plr plr = council.embedded(clock);
        returned(council, plr, clock.instant());
        AccessRequest request = new AccessRequest(plr, council.qaLead());
        String whole = request.answer(new ChildRef(3, 1), Set.of());
        assertTrue(whole.contains("A calm and thorough plan."), whole);
        long graded = plr.as(Actor.of(council.qaLead())).exports().ofChild(new ChildRef(3, 1)).value().items().stream()
                .filter(item -> item.type().equals("review.graded"))
                .findFirst()
                .orElseThrow()
                .position();
        String answer = request.answer(new ChildRef(3, 1), Set.of(graded));
        assertFalse(answer.contains("A calm and thorough plan."), answer);
        assertTrue(answer.contains("Schedule 3, paragraph 11"), answer);
    }

    @Test
    @Proves({"TRK-1", "TRK-4"})
    void the_page_of_a_tracker_gives_out_a_workbook_and_takes_it_back() {
        SmallCouncil council = new SmallCouncil();
        SettableClock clock = SettableClock.at(Instant.parse("2022-09-12T09:00:00Z"));
        Plr plr = council.embedded(clock);
        ReviewRef review = returned(council, plr, clock.instant());
        plr.as(Actor.of(council.manager()))
                .concerns()
                .raiseAction(review, council.practitioner(), "Visit the family this week.", null)
                .value();
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        TrackerPage page = new TrackerPage(
                plr,
                new org.plr.adapters.sheets.Names(person -> "Member of staff", unit -> "Assessment"),
                new PrintStream(shown, true, StandardCharsets.UTF_8));
        page.show(council.manager(), council.area(), file -> file);
        assertEquals(
                "Nothing was changed: 0 rows taken, 0 refused, 1 with nothing new.\n",
                shown.toString(StandardCharsets.UTF_8));
    }

    @Test
    @Proves("TRK-6")
    void the_page_of_the_record_shows_a_returned_review_as_pdf_to_whoever_may_see_it() {
        SmallCouncil council = new SmallCouncil();
        SettableClock clock = SettableClock.at(Instant.parse("2022-09-12T09:00:00Z"));
        Plr plr = council.embedded(clock);
        ReviewRef review = returned(council, plr, clock.instant());
        org.plr.adapters.html.Names names = person -> Optional.of("Somebody");
        byte[] pdf = new RecordPage(plr, council.qaLead(), names).pdf(review);
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
        assertEquals(0, new RecordPage(plr, council.colleagues().get(0), names).pdf(new ReviewRef(9, 9)).length);
    }

    @Test
    @Proves("CON-3")
    void the_page_of_the_first_day_shows_what_is_wrong_and_brings_in_what_is_right() {
        SmallCouncil council = new SmallCouncil();
        Plr plr = council.embedded(SettableClock.at(Instant.parse("2022-09-12T09:00:00Z")));
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        FirstDayPage page =
                new FirstDayPage(plr, council.qaLead(), new PrintStream(shown, true, StandardCharsets.UTF_8));
        String heads = "Child,By,Of,Team,Given,What,Owner,Raised\n";
        page.bringIn(
                csv(heads + "7,manager,practitioner,team,soon,Visit,practitioner,1/8/2022\n"), OLD, directory(council));
        page.bringIn(
                csv(heads + "7,manager,practitioner,team,1/8/2022,Visit,practitioner,1/8/2022\n"),
                OLD,
                directory(council));
        assertEquals(
                List.of(
                        "old, row 2, column Given: Write a day in one of the ways of the mapping file.",
                        "1 taken, 0 unchanged"),
                shown.toString(StandardCharsets.UTF_8).lines().toList());
        assertEquals(
                2, // the action, and that nobody has seen it
                plr.as(Actor.of(council.qaLead()))
                        .duties()
                        .overdue()
                        .value()
                        .duties()
                        .size());
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Lookup directory(SmallCouncil council) {
        return new Lookup() {
            @Override
            public Optional<ChildRef> child(String written) {
                return Optional.of(new ChildRef(3, Long.parseLong(written)));
            }

            @Override
            public Optional<PersonRef> person(String written) {
                return Optional.of(written.equals("manager") ? council.manager() : council.practitioner());
            }

            @Override
            public Optional<UnitRef> team(String written) {
                return Optional.of(council.team());
            }
        };
    }

    private static String drawn(SmallCouncil council, Plr plr, SettableClock clock) {
        DrawPage page = new DrawPage(plr, council.qaLead(), new PrintStream(OutputStream.nullOutputStream()));
        page.beforeTheMonthEnds(SEPTEMBER, "the lottery of the month's end");
        clock.set(Instant.parse("2022-10-01T08:00:00Z"));
        page.onceItHasEnded(SEPTEMBER);
        page.afterTheLottery(SEPTEMBER, "lottery 2022-10-01: 4.17.31");
        return plr.as(Actor.of(council.qaLead())).draws().read(SEPTEMBER).refusals().stream()
                .map(Refusal::code)
                .collect(Collectors.joining());
    }

    private static Judgement judgement(String feedback) {
        List<Judgement.Evidence> evidence = Arrays.stream(ModerationPrinciple.values())
                .map(principle -> new Judgement.Evidence(principle, "Shown in the record."))
                .toList();
        return new Judgement(
                Grade.REQUIRES_IMPROVEMENT,
                "No step of the plan has a date.",
                evidence,
                feedback,
                Judgement.Partnership.ofMeeting());
    }

    private static ReviewRef returned(SmallCouncil council, Plr plr, Instant now) {
        ReviewRef review = plr.as(Actor.of(council.qaLead()))
                .reviews()
                .allocate(Allocation.collaborative(
                        new ChildRef(3, 1),
                        council.manager(),
                        YearMonth.of(2022, 9),
                        council.team(),
                        council.practitioner()))
                .value()
                .ref();
        Reviews manager = plr.as(Actor.of(council.manager())).reviews();
        manager.reflect(review, reflection(plr, council, now)).value();
        manager.hear(review, new Feedback(List.of(Voice.CHILD), "They felt heard."))
                .value();
        manager.grade(review, Grade.GOOD, "A calm and thorough plan.").value();
        return manager.complete(review).value().ref();
    }

    private static Reflection reflection(Plr plr, SmallCouncil council, Instant now) {
        List<Reflection.Answer> answers = plr
                .as(Actor.of(council.qaLead()))
                .reference()
                .frameworkInForce(now)
                .value()
                .standards("ASSESSMENT")
                .stream()
                .map(standard -> new Reflection.Answer(standard.code(), StandardAnswer.Met.MET, null))
                .toList();
        return new Reflection(
                Collaboration.ALONGSIDE,
                null,
                "To keep the family together.",
                "Life at home has become calmer.",
                "School attendance has to rise.",
                InRecord.REFLECTED,
                new Reflection.Appraisal("Trust.", "Plans with dates.", List.of(Principle.CHILD_CENTRED)),
                answers);
    }

    @ParameterizedTest
    @CsvSource({
        "Embedding, README.md",
        "NewVersion, docs/framework-file.md",
        "DrawPage, docs/draw.md",
        "ModerationPage, docs/moderation.md",
        "BenchmarkingPage, docs/benchmarking.md",
        "AllocationPage, docs/allocation.md",
        "DeletionPage, docs/data-protection.md",
        "AccessRequest, docs/data-protection.md",
        "DurableHost, docs/stores.md",
        "OwnTransaction, docs/stores.md",
        "NoticesPage, docs/guarantees.md",
        "TrackerPage, docs/trackers.md",
        "FirstDayPage, docs/first-day.md",
        "RecordPage, docs/review-document.md"
    })
    void the_pages_show_the_very_lines_that_run(String source, String page) throws IOException {
        String snippet = Files.readAllLines(SOURCES.resolve(source + ".java")).stream()
                .dropWhile(line -> !line.contains("// [snippet]"))
                .skip(1)
                .takeWhile(line -> !line.contains("// [/snippet]"))
                .collect(Collectors.joining("\n"))
                .stripIndent();
        assertFalse(snippet.isBlank());
        assertTrue(Files.readString(ROOT.resolve(page)).contains("```java\n" + snippet + "\n```"), snippet);
    }
}
