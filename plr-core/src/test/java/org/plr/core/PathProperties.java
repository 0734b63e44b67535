package org.plr.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plr.core.clause.Proves;
import org.plr.core.concern.Action;
import org.plr.core.framework.Grade;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;
import org.plr.core.review.Feedback;
import org.plr.core.review.NoFeedback;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Voice;

/** Laws that hold on whatever path a review takes. */
@Proves({"CON-1", "CON-3", "COL-8", "ROL-2"})
class PathProperties {
    private static final List<PersonRef> PEOPLE = List.of(
            Scenario.REVIEWER, Scenario.TEAM_MANAGER, Scenario.QA_LEAD, Scenario.PRACTITIONER, Scenario.STRANGER);
    private static final int KINDS = 16;

    /** One thing that somebody tries, some time after the one before. */
    record Step(int kind, int person, int choice, int minutes) {}

    @Provide
    Arbitrary<List<Step>> paths() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, KINDS - 1),
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 40_000))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Property
    void decided_facts_fold_without_refusal_and_a_refusal_changes_nothing(@ForAll("paths") List<Step> path) {
        Scenario given = Scenario.on("2022-06-10T09:00:00Z");
        ReviewRef review = given.allocated();
        for (Step step : path) {
            given.clock.move(Duration.ofMinutes(step.minutes));
            List<Entry> before = given.journal();
            Outcome<?> outcome = give(given.as(PEOPLE.get(step.person)), given, review, step);
            if (!outcome.isAccepted()) {
                assertEquals(before, given.journal());
            }
            given.plr.deliveries().run();
        }
        assertEquals(null, given.qa().journal().verify().value().faultOrNull());
        assertEquals(
                given.qa().duties().of(review).value(),
                given.another()
                        .as(Actor.of(Scenario.QA_LEAD))
                        .duties()
                        .of(review)
                        .value());
    }

    @Property
    void deciding_is_deterministic(@ForAll("paths") List<Step> path) {
        assertEquals(walk(path, false), walk(path, false));
    }

    @Property
    void the_same_command_twice_has_one_effect(@ForAll("paths") List<Step> path) {
        assertEquals(
                walk(path, false).stream().map(entry -> entry.draft().type()).toList(),
                walk(path, true).stream().map(entry -> entry.draft().type()).toList());
    }

    private static List<Entry> walk(List<Step> path, boolean twice) {
        Scenario given = Scenario.on("2022-06-10T09:00:00Z");
        ReviewRef review = given.allocated();
        List<Outcome<?>> outcomes = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            Step step = path.get(i);
            given.clock.move(Duration.ofMinutes(step.minutes));
            Acting acting = given.as(PEOPLE.get(step.person)).with(new CommandId("step-" + i));
            outcomes.add(give(acting, given, review, step));
            if (twice && outcomes.get(i).isAccepted()) {
                assertEquals(
                        outcomes.get(i).value(),
                        give(acting, given, review, step).value());
            }
        }
        return given.journal();
    }

    private static Outcome<?> give(Acting acting, Scenario given, ReviewRef review, Step step) {
        Grade grade = List.of(Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE)
                .get(step.choice);
        List<Action> actions = given.qa().concerns().read(review).value().actions();
        return switch (step.kind) {
            case 0 -> acting.reviews().reflect(review, given.reflection());
            case 1 -> acting.reviews().hear(review, new Feedback(List.of(Voice.FAMILY_MEMBER), "Heard."));
            case 2 -> acting.reviews().hearNot(review, new NoFeedback("Abroad.", List.of(), null, true, null, null));
            case 3, 4 -> acting.reviews().grade(review, grade, "A reason.");
            case 5 -> acting.reviews().complete(review);
            case 6 -> acting.concerns().raise(review, "Not safe.");
            case 7 -> acting.concerns().acted(review, Scenario.TEAM_MANAGER, "A visit.");
            case 8 -> acting.concerns().raiseAction(review, Scenario.TEAM_MANAGER, "A plan.", null);
            case 9 ->
                actions.isEmpty()
                        ? acting.concerns().read(review)
                        : acting.concerns()
                                .completeAction(review, actions.get(0).ref(), null);
            case 10 -> acting.concerns().shared(review, PEOPLE.get(step.choice), Channel.LETTER);
            case 11 -> acting.reviews().correctGrade(review, grade, Scenario.correction());
            case 12 -> acting.reviews().reassign(review, PEOPLE.get(step.choice), Scenario.correction());
            case 13 ->
                acting.reviews()
                        .handOver(review, Responsibility.values()[step.choice % 3], Scenario.OTHER_PRACTITIONER);
            case 14 -> acting.reviews().discussedInSupervision(review);
            default ->
                step.choice == 0
                        ? acting.reviews().withdraw(review, Scenario.correction())
                        : acting.reviews().attach(review, "DOC-1");
        };
    }
}
