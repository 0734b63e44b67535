package org.plr.core.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plr.core.Scenario;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Entry;
import org.plr.core.journal.StreamId;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/** Laws that hold after any sequence of holds, liftings, orders, runs, later texts and years that pass. */
class RetentionProperties {

    /** One thing that happens, to one of three reviews, some days after the one before. */
    record Step(int kind, int which, int days) {}

    @Provide
    Arbitrary<List<Step>> years() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1_200))
                .as(Step::new)
                .list()
                .ofMaxSize(20);
    }

    /** Three reviews of two children, and what they should have, told apart from the library. */
    private static final class Model {
        final Archive archive = Archive.keeping("'REVIEW':'P3Y','RETENTION':'P5Y'");
        final List<ReviewRef> reviews = List.of(
                archive.closed(Archive.CHILD), archive.closed(Archive.CHILD), archive.closed(Archive.OTHER_CHILD));
        final Map<StreamId, List<Integer>> holds = new HashMap<>();
        private int correction;

        StreamId stream(int which) {
            return Review.stream(reviews.get(which));
        }

        StreamId child(int which) {
            return Retention.ofChild(which < 2 ? Archive.CHILD : Archive.OTHER_CHILD);
        }

        boolean isHeld(int which) {
            return !holds.getOrDefault(stream(which), List.of()).isEmpty()
                    || !holds.getOrDefault(child(which), List.of()).isEmpty();
        }

        void hold(StreamId on) {
            List<Hold> all =
                    assertAccepted(archive.lead().hold(on, Archive.REASON)).holds();
            holds.computeIfAbsent(on, none -> new ArrayList<>()).add(all.size());
        }

        void lift(StreamId on) {
            List<Integer> standing = holds.getOrDefault(on, List.of());
            if (standing.isEmpty()) {
                Scenario.assertRefused(archive.lead().lift(on, 1, Archive.REASON), "hold.unknown");
            } else {
                assertAccepted(archive.lead().lift(on, standing.remove(0), Archive.REASON));
            }
        }

        void happen(Step step) {
            StreamId review = stream(step.which);
            switch (step.kind) {
                case 0 -> hold(review);
                case 1 -> hold(child(step.which));
                case 2 -> lift(review);
                case 3 -> lift(child(step.which));
                case 4 ->
                    assertEquals(
                            !isHeld(step.which),
                            archive.lead().erase(review, Archive.REASON).isAccepted());
                case 5 -> correct(reviews.get(step.which));
                default -> assertAccepted(archive.lead().run());
            }
        }

        private void correct(ReviewRef review) {
            Grade grade = correction++ % 2 == 0 ? Grade.OUTSTANDING : Grade.GOOD;
            archive.given.qa().reviews().correctGrade(review, grade, Scenario.correction());
        }
    }

    @Property(tries = 200)
    void no_text_goes_under_a_hold_and_nothing_due_is_left_behind(@ForAll("years") List<Step> years) {
        Model model = new Model();
        Archive archive = model.archive;
        for (Step step : years) {
            archive.given.clock.move(Duration.ofDays(step.days));
            List<Integer> before = left(model);
            List<Entry> journal = archive.given.journal();
            model.happen(step);
            for (int i = 0; i < 3; i++) {
                int left = archive.left(model.stream(i));
                assertTrue(left >= before.get(i) || !model.isHeld(i), "erased under a hold");
            }
            assertEquals(journal, archive.given.journal().subList(0, journal.size()));
        }
        DeletionRun run = assertAccepted(archive.lead().run());
        run.erased().forEach(proof -> assertTrue(proof.isErased()));
        assertEquals(List.of(), archive.dueNow());
        List<Entry> journal = archive.given.journal();
        assertEquals(List.of(), archive.erased());
        assertEquals(journal, archive.given.journal());
        assertTrue(archive.isWhole());
        assertOrderedBeforeErased(journal);
    }

    private static List<Integer> left(Model model) {
        return List.of(0, 1, 2).stream()
                .map(which -> model.archive.left(model.stream(which)))
                .toList();
    }

    /** Each subject's orders and erasures alternate, an order first. */
    private static void assertOrderedBeforeErased(List<Entry> journal) {
        Map<String, String> last = new HashMap<>();
        for (Entry entry : journal) {
            String type = entry.draft().type();
            if (type.startsWith("retention.eras")) {
                String payload = entry.draft().payload();
                String subject = payload.substring(0, payload.indexOf(','));
                String before = last.put(subject, type);
                assertEquals(type.equals("retention.erased") ? "retention.erasure-ordered" : other(before), before);
            }
        }
    }

    /** Before an order stands nothing, or an erasure. */
    private static String other(String before) {
        return before == null ? null : "retention.erased";
    }
}
