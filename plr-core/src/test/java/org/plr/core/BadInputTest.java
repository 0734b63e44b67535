package org.plr.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plr.core.benchmarking.Opening;
import org.plr.core.clause.Proves;
import org.plr.core.concern.ActionRef;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Entry;
import org.plr.core.moderation.Judgement;
import org.plr.core.moderation.SampleJudgements;
import org.plr.core.people.Channel;
import org.plr.core.people.Excuse;
import org.plr.core.people.Responsibility;
import org.plr.core.review.Allocation;
import org.plr.core.review.Correction;
import org.plr.core.review.Feedback;
import org.plr.core.review.NoFeedback;
import org.plr.core.review.Reflection;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.StandardAnswer;
import org.plr.core.review.Voice;

/**
 * Every field of every request with what a person or an attacker would try. Each gives refusals with a clause and a path,
 * changes nothing, and no text of it reaches a log or a message.
 */
@Proves({
    "COL-3", "COL-4", "COL-5", "COL-6", "COL-7", "COL-8", "CON-1", "CON-2", "CON-3", "ELE-1", "LNK-4", "MOD-1", "MOD-3",
    "MOD-5", "MOD-8", "ROL-1", "ROL-2"
})
class BadInputTest {
    private static final String CANARY = "canary-5f1d";
    private static final Map<String, String> TEXTS = Map.of(
            "blank", "  \n ",
            "20,000 characters", CANARY + "x".repeat(20_000),
            "a NUL", CANARY + "\u0000",
            "an escape", CANARY + "\u001b[2J",
            "a direction mark", CANARY + "\u202e",
            "a line separator", CANARY + "\u2028",
            "half a pair", CANARY + "\ud800",
            "a delete", CANARY + "\u007f");

    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");
    private final ReviewRef review = given.graded(Grade.INADEQUATE);
    private final ReviewRef open = given.allocated();
    private final ReviewRef moderated = underModeration();
    private final ActionRef action = given.reviewer()
            .concerns()
            .raiseAction(review, Scenario.TEAM_MANAGER, "A plan.", null)
            .value()
            .actions()
            .get(0)
            .ref();

    private ReviewRef underModeration() {
        ReviewRef returned = given.selected(given.returned(Grade.GOOD));
        given.qa().moderations().assign(returned, Scenario.MODERATOR);
        return returned;
    }

    /** A request with values that are well, what may be null in it, and how it is given. */
    private record Sample<R extends Record>(String name, R well, Set<String> mayBeNull, Function<R, Outcome<?>> give) {}

    /** Stands for the arguments of a command that has no public request record. */
    private record Words(String what) {}

    private record Grading(Grade grade, String rationale) {}

    private record Acted(org.plr.core.people.PersonRef by, String what) {}

    private record Raised(org.plr.core.people.PersonRef owner, String what, LocalDate sooner) {}

    private record Shared(org.plr.core.people.PersonRef recipient, Channel channel) {}

    private record Corrected(Grade grade, Correction correction) {}

    private record Reassigned(org.plr.core.people.PersonRef to, Correction correction) {}

    private record Handed(Responsibility responsibility, org.plr.core.people.PersonRef to) {}

    private record Excused(org.plr.core.people.PersonRef manager, Excuse excuse) {}

    private record Exempted(org.plr.core.people.PersonRef manager, Correction exemption) {}

    private record Assessed(String progress, List<String> priorities) {}

    private record Again(ReviewRef review, Grade grade, String rationale) {}

    private record Trained(org.plr.core.people.PersonRef by) {}

    private record Ended(Correction correction) {}

    private record Reviewed(String framework, LocalDate nextReviewBy) {}

    private record Assigned(org.plr.core.people.PersonRef moderator) {}

    private record Passed(
            org.plr.core.people.PersonRef from, org.plr.core.people.PersonRef to, Correction correction) {}

    /** Each is well enough for the answer to be about what was asked; what may not be is refused before all else. */
    private List<Sample<?>> ofModeration() {
        var moderator = given.as(Scenario.MODERATOR).moderations();
        Judgement judgement = SampleJudgements.met(Grade.REQUIRES_IMPROVEMENT);
        List<Judgement.Evidence> evidence = SampleJudgements.evidence();
        return List.of(
                new Sample<>(
                        "assignment",
                        new Assigned(Scenario.MODERATOR),
                        Set.of(),
                        r -> given.qa().moderations().assign(moderated, r.moderator)),
                new Sample<>(
                        "reassigned moderation",
                        new Passed(Scenario.MODERATOR, Scenario.SECOND_MODERATOR, Scenario.correction()),
                        Set.of(),
                        r -> given.qa().moderations().reassign(moderated, r.from, r.to, r.correction)),
                new Sample<>("judgement", judgement, Set.of(), r -> moderator.judge(moderated, r)),
                new Sample<>(
                        "evidence",
                        evidence.get(0),
                        Set.of(),
                        r -> moderator.judge(moderated, with(judgement, r, judgement.partnership()))),
                new Sample<>(
                        "partnership",
                        Judgement.Partnership.notPossible("They are on leave."),
                        Set.of(),
                        r -> moderator.judge(moderated, with(judgement, evidence.get(0), r))),
                new Sample<>(
                        "dispute",
                        new Words("It overlooks the plan."),
                        Set.of(),
                        r -> given.reviewer().moderations().dispute(moderated, r.what)),
                new Sample<>(
                        "decision of a dispute",
                        new Grading(Grade.GOOD, "A reason."),
                        Set.of(),
                        r -> given.qa().moderations().decideDispute(moderated, r.grade, r.rationale)),
                new Sample<>(
                        "discussion of a grade",
                        new Assigned(Scenario.TEAM_MANAGER),
                        Set.of(),
                        r -> given.reviewer().moderations().discussed(moderated, r.moderator)),
                new Sample<>(
                        "concern of a moderator",
                        new Words("Not safe."),
                        Set.of(),
                        r -> moderator.raiseConcern(moderated, r.what)));
    }

    private static Judgement with(Judgement whole, Judgement.Evidence first, Judgement.Partnership partnership) {
        List<Judgement.Evidence> evidence = new ArrayList<>(whole.evidence());
        evidence.set(0, first);
        return new Judgement(whole.grade(), whole.reason(), evidence, whole.feedback(), partnership);
    }

    private List<Sample<?>> samples() {
        var manager = given.reviewer();
        given.qa().programmes().open(java.time.YearMonth.of(2022, 6));
        Reflection reflection = given.reflection();
        var answer = new Reflection.Answer(
                reflection.standards().get(0).standard(), StandardAnswer.Met.NOT_APPLICABLE, "No school yet.");
        var appraisal = reflection.appraisal();
        return Stream.concat(
                        benchmarking().stream(),
                        List.of(
                                new Sample<>(
                                        "allocation",
                                        Scenario.allocation(),
                                        Set.of("reAudit"),
                                        r -> given.qa().reviews().allocate(r)),
                                new Sample<>(
                                        "re-audit",
                                        new Allocation.ReAudit(review, "They left."),
                                        Set.of("otherManagerReason"),
                                        r -> given.qa()
                                                .reviews()
                                                .allocate(Scenario.allocation()
                                                        .auditingAgain(r.of(), r.otherManagerReason()))),
                                new Sample<>(
                                        "reflection",
                                        reflection,
                                        Set.of("aloneReason", "appraisal"),
                                        r -> manager.reviews().reflect(open, r)),
                                new Sample<>(
                                        "appraisal",
                                        appraisal,
                                        Set.of("worksWell", "toDoBetter"),
                                        r -> manager.reviews()
                                                .reflect(open, with(reflection, r, reflection.standards()))),
                                new Sample<>(
                                        "answer",
                                        answer,
                                        Set.of(),
                                        r -> manager.reviews().reflect(open, with(reflection, appraisal, List.of(r)))),
                                new Sample<>(
                                        "feedback",
                                        new Feedback(List.of(Voice.CHILD), "Heard."),
                                        Set.of(),
                                        r -> manager.reviews().hear(open, r)),
                                new Sample<>(
                                        "no feedback",
                                        new NoFeedback(
                                                "Abroad.",
                                                List.of(given.framework()
                                                        .typicalSources()
                                                        .get(0)),
                                                "A diary.",
                                                false,
                                                "A call.",
                                                LocalDate.of(2022, 7, 1)),
                                        Set.of("otherSource"),
                                        r -> manager.reviews().hearNot(open, r)),
                                new Sample<>(
                                        "grading",
                                        new Grading(Grade.GOOD, "A reason."),
                                        Set.of(),
                                        r -> manager.reviews().grade(open, r.grade, r.rationale)),
                                new Sample<>(
                                        "concern",
                                        new Words("Not safe."),
                                        Set.of(),
                                        r -> manager.concerns().raise(review, r.what)),
                                new Sample<>(
                                        "sharing",
                                        new Shared(Scenario.TEAM_MANAGER, Channel.LETTER),
                                        Set.of(),
                                        r -> manager.concerns().shared(review, r.recipient, r.channel)),
                                new Sample<>(
                                        "telling",
                                        new Shared(Scenario.TEAM_MANAGER, Channel.LETTER),
                                        Set.of(),
                                        r -> given.qa().reviews().told(review, r.recipient, r.channel)),
                                new Sample<>(
                                        "immediate action",
                                        new Acted(Scenario.TEAM_MANAGER, "A visit."),
                                        Set.of(),
                                        r -> manager.concerns().acted(review, r.by, r.what)),
                                new Sample<>(
                                        "remedial action",
                                        new Raised(Scenario.TEAM_MANAGER, "A plan.", LocalDate.of(2022, 6, 12)),
                                        Set.of("sooner"),
                                        r -> manager.concerns().raiseAction(review, r.owner, r.what, r.sooner)),
                                new Sample<>(
                                        "completion",
                                        new Words("Done."),
                                        Set.of("what"),
                                        r -> given.as(Scenario.TEAM_MANAGER)
                                                .concerns()
                                                .completeAction(review, action, r.what)),
                                new Sample<>(
                                        "withdrawal of an action",
                                        Scenario.correction(),
                                        Set.of(),
                                        r -> given.qa().concerns().withdrawAction(review, action, r)),
                                new Sample<>(
                                        "withdrawal",
                                        Scenario.correction(),
                                        Set.of(),
                                        r -> given.qa().reviews().withdraw(open, r)),
                                new Sample<>(
                                        "corrected grade",
                                        new Corrected(Grade.GOOD, Scenario.correction()),
                                        Set.of(),
                                        r -> given.qa().reviews().correctGrade(review, r.grade, r.correction)),
                                new Sample<>(
                                        "reassignment",
                                        new Reassigned(Scenario.SERVICE_MANAGER, Scenario.correction()),
                                        Set.of(),
                                        r -> given.qa().reviews().reassign(open, r.to, r.correction)),
                                new Sample<>(
                                        "handover",
                                        new Handed(Responsibility.PRACTITIONER, Scenario.OTHER_PRACTITIONER),
                                        Set.of(),
                                        r -> given.qa().reviews().handOver(open, r.responsibility, r.to)),
                                new Sample<>(
                                        "receipt",
                                        new Words("DOC-1"),
                                        Set.of(),
                                        r -> given.qa().reviews().attach(review, r.what)),
                                new Sample<>(
                                        "excuse",
                                        new Excused(Scenario.REVIEWER, Excuse.ABSENT),
                                        Set.of(),
                                        r -> given.qa()
                                                .programmes()
                                                .excuse(java.time.YearMonth.of(2022, 6), r.manager, r.excuse)),
                                new Sample<>(
                                        "exemption",
                                        Scenario.correction(),
                                        Set.of(),
                                        r -> given.qa()
                                                .programmes()
                                                .exempt(java.time.YearMonth.of(2022, 6), Scenario.REVIEWER, r)),
                                new Sample<>(
                                        "assessment",
                                        new Assessed("Plans have dates.", List.of("The voice of fathers.")),
                                        Set.of(),
                                        r -> given.qa()
                                                .programmes()
                                                .assess(java.time.YearMonth.of(2022, 6), r.progress, r.priorities)),
                                new Sample<>(
                                        "priority",
                                        new Words("The voice of fathers."),
                                        Set.of(),
                                        r -> given.qa()
                                                .programmes()
                                                .assess(
                                                        java.time.YearMonth.of(2022, 6),
                                                        "Plans have dates.",
                                                        Collections.singletonList(r.what))),
                                new Sample<>(
                                        "exempted manager",
                                        new Exempted(Scenario.REVIEWER, Scenario.correction()),
                                        Set.of(),
                                        r -> given.qa()
                                                .programmes()
                                                .exempt(java.time.YearMonth.of(2022, 6), r.manager, r.exemption)),
                                new Sample<>(
                                        "framework review",
                                        new Reviewed("bcp-2022-1", LocalDate.of(2024, 5, 23)),
                                        Set.of(),
                                        r -> given.qa().reference().frameworkReviewed(r.framework, r.nextReviewBy)))
                                .stream())
                .toList();
    }

    private List<Sample<?>> training() {
        var training = given.qa().training();
        training.record(Scenario.REVIEWER, Scenario.QA_OFFICER);
        return List.of(
                new Sample<>(
                        "training",
                        new Trained(Scenario.QA_OFFICER),
                        Set.of(),
                        r -> training.record(Scenario.TEAM_MANAGER, r.by)),
                new Sample<>(
                        "coaching",
                        new Trained(Scenario.QA_OFFICER),
                        Set.of(),
                        r -> training.coached(Scenario.TEAM_MANAGER, r.by)),
                new Sample<>(
                        "withdrawal of a training",
                        Scenario.correction(),
                        Set.of(),
                        r -> training.withdraw(Scenario.REVIEWER, 1, r)),
                new Sample<>(
                        "end of a training",
                        new Ended(Scenario.correction()),
                        Set.of(),
                        r -> training.withdraw(Scenario.REVIEWER, 1, r.correction)));
    }

    private List<Sample<?>> benchmarking() {
        var again = new Opening.Again(given.returned(Grade.GOOD), Grade.GOOD);
        var other = Opening.Again.of(given.returned(Grade.GOOD));
        var opening = new Opening(List.of(again, other), List.of(Scenario.DIRECTOR, Scenario.QA_OFFICER), null);
        var exercise = given.qa().benchmarking().open(opening).value().ref();
        return List.of(
                new Sample<>(
                        "exercise",
                        opening,
                        Set.of("answerBy"),
                        r -> given.qa().benchmarking().open(r)),
                new Sample<>(
                        "review of an exercise",
                        again,
                        Set.of("gold"),
                        r -> given.qa()
                                .benchmarking()
                                .open(new Opening(List.of(r, other), opening.participants(), null))),
                new Sample<>(
                        "grade in an exercise",
                        new Again(again.review(), Grade.GOOD, "A reason."),
                        Set.of(),
                        r -> given.as(Scenario.DIRECTOR)
                                .benchmarking()
                                .grade(exercise, r.review, r.grade, r.rationale)),
                new Sample<>(
                        "withdrawal of an exercise",
                        Scenario.correction(),
                        Set.of(),
                        r -> given.qa().benchmarking().withdraw(exercise, r)),
                new Sample<>(
                        "end of an exercise",
                        new Ended(Scenario.correction()),
                        Set.of(),
                        r -> given.qa().benchmarking().withdraw(exercise, r.correction)));
    }

    @TestFactory
    Stream<DynamicTest> each_field_with_what_should_not_be_there() {
        return Stream.of(samples(), ofModeration(), training())
                .flatMap(List::stream)
                .flatMap(this::tests);
    }

    @Test
    void what_is_well_would_be_accepted() {
        List<Entry> before = given.journal();
        assertTrue(given.reviewer().concerns().raise(review, "Not safe.").isAccepted());
        assertTrue(given.journal().size() > before.size());
    }

    private <R extends Record> Stream<DynamicTest> tests(Sample<R> sample) {
        List<DynamicTest> tests = new ArrayList<>();
        RecordComponent[] components = sample.well.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int place = i;
            String field = components[i].getName();
            if (!components[i].getType().isPrimitive() && !sample.mayBeNull.contains(field)) {
                tests.add(test(sample, field + " null", place, null));
            }
            if (components[i].getType() == String.class) {
                TEXTS.forEach((name, text) -> tests.add(test(sample, field + " " + name, place, text)));
            }
            if (components[i].getType() == List.class) {
                tests.add(test(sample, field + " with a gap", place, Collections.singletonList(null)));
            }
        }
        return tests.stream();
    }

    private <R extends Record> DynamicTest test(Sample<R> sample, String what, int place, Object value) {
        return DynamicTest.dynamicTest(sample.name + ": " + what, () -> {
            List<Entry> before = given.journal();
            String logged = whatIsLoggedBy(() -> {
                Outcome<?> outcome = sample.give.apply(replaced(sample.well, place, value));
                assertFalse(outcome.isAccepted());
                for (Refusal refusal : outcome.refusals()) {
                    assertNotNull(refusal.clause(), refusal.code());
                    assertTrue(refusal.path().startsWith("$"), refusal.path());
                    assertFalse((refusal + outcome.toString()).contains(CANARY), refusal.code());
                }
            });
            assertEquals(before, given.journal());
            assertFalse(logged.contains(CANARY));
        });
    }

    private static Reflection with(
            Reflection whole, Reflection.Appraisal appraisal, List<Reflection.Answer> standards) {
        return new Reflection(
                whole.collaboration(),
                whole.aloneReason(),
                whole.purposeAndFocus(),
                whole.livedExperience(),
                whole.needsToChange(),
                whole.inRecord(),
                appraisal,
                standards);
    }

    @SuppressWarnings("unchecked") // a record's canonical constructor makes that record
    private static <R extends Record> R replaced(R well, int place, Object value) throws ReflectiveOperationException {
        RecordComponent[] components = well.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            components[i].getAccessor().setAccessible(true);
            values[i] = i == place ? value : components[i].getAccessor().invoke(well);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = well.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (R) constructor.newInstance(values);
    }

    private interface Step {
        void take() throws ReflectiveOperationException;
    }

    private static String whatIsLoggedBy(Step step) throws ReflectiveOperationException {
        PrintStream before = System.err;
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
        try {
            step.take();
        } finally {
            System.setErr(before);
        }
        return logged.toString(StandardCharsets.UTF_8);
    }
}
