package org.plr.core.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.retention.Archive.CHILD;
import static org.plr.core.retention.Archive.REASON;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plr.core.Scenario;
import org.plr.core.benchmarking.Exercise;
import org.plr.core.benchmarking.ExerciseRef;
import org.plr.core.benchmarking.Opening;
import org.plr.core.focussed.FocussedReview;
import org.plr.core.focussed.Plan;
import org.plr.core.framework.Grade;
import org.plr.core.framework.RecordClass;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.link.LinkRegister;
import org.plr.core.people.PersonRef;
import org.plr.core.review.FocussedRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.training.Training;

/** Texts of every class: where they lie, what keeps them open, and that each class goes by its own period alone. */
class EveryClassTest {
    private static final YearMonth JUNE = YearMonth.of(2022, 6);

    private final Archive archive = Archive.keeping("'REVIEW':'P1Y','FOCUSSED_REVIEW':'P2Y','BENCHMARKING':'P3Y',"
            + "'PROGRAMME':'P4Y','TRAINING':'P5Y','LINKS':'P6Y','RETENTION':'P7Y'");
    private final ReviewRef review = archive.closed(CHILD);
    private final ReviewRef second = archive.closed(CHILD);
    private final StreamId focussed = focussed();
    private final ExerciseRef exercise = exercise();
    private final StreamId month = month();
    private final StreamId training = training();
    private final StreamId reasons = StreamId.of("retention", training.value());

    private StreamId focussed() {
        FocussedRef ref = assertAccepted(archive.given
                        .qa()
                        .focussed()
                        .plan(new Plan(
                                Plan.Issue.EMERGING,
                                "Strategy discussions are late.",
                                Plan.Concern.ASPECT_OF_PRACTICE,
                                "Strategy discussions",
                                JUNE)))
                .ref();
        return FocussedReview.stream(ref);
    }

    private ExerciseRef exercise() {
        ExerciseRef ref = assertAccepted(archive.given
                        .qa()
                        .benchmarking()
                        .open(new Opening(
                                List.of(Opening.Again.of(review), Opening.Again.of(second)),
                                List.of(Scenario.MODERATOR, Scenario.SECOND_MODERATOR),
                                null)))
                .ref();
        assertAccepted(archive.given
                .as(Scenario.MODERATOR)
                .benchmarking()
                .grade(ref, review, Grade.GOOD, "What the record shows."));
        assertAccepted(
                archive.given.as(Scenario.SECOND_MODERATOR).benchmarking().grade(ref, review, Grade.GOOD, "The plan."));
        return ref;
    }

    private StreamId month() {
        assertAccepted(archive.given.qa().programmes().open(JUNE));
        assertAccepted(archive.given.qa().programmes().assess(JUNE, "More plans have dates.", List.of("Supervision")));
        return StreamId.of("programme", "2022-06");
    }

    private StreamId training() {
        assertAccepted(archive.given.qa().training().record(Scenario.REVIEWER, Scenario.QA_OFFICER));
        assertAccepted(archive.given.qa().training().withdraw(Scenario.REVIEWER, 1, Scenario.correction()));
        assertAccepted(archive.given.qa().training().record(Scenario.REVIEWER, Scenario.QA_OFFICER));
        assertAccepted(archive.given
                .as(Scenario.QA_OFFICER)
                .links()
                .declareConflict(Scenario.SERVICE_MANAGER, Scenario.MODERATOR, "They are related.", Scenario.DIRECTOR));
        StreamId stream = Training.stream(Scenario.REVIEWER);
        assertAccepted(archive.lead().hold(stream, REASON));
        assertAccepted(archive.lead().lift(stream, 1, REASON));
        return stream;
    }

    /** Nobody owes the month a review any more. */
    private void exemptEverybody() {
        for (PersonRef manager :
                archive.given.qa().programmes().read(JUNE).value().charged()) {
            assertAccepted(archive.given.qa().programmes().exempt(JUNE, manager, Scenario.correction()));
        }
    }

    private void end() {
        exemptEverybody();
        assertAccepted(archive.given.qa().benchmarking().close(exercise));
        assertAccepted(
                archive.given.qa().focussed().withdraw(FocussedRef.of(focussed.subject()), Scenario.correction()));
        assertAccepted(archive.given
                .as(Scenario.QA_OFFICER)
                .links()
                .endConflict(Scenario.SERVICE_MANAGER, Scenario.MODERATOR));
    }

    private List<StreamId> all() {
        return List.of(
                Review.stream(review),
                Review.stream(second),
                focussed,
                Exercise.stream(exercise),
                month,
                training,
                LinkRegister.STREAM,
                reasons);
    }

    @Test
    void every_class_has_texts_here_and_each_belongs_to_the_stream_of_its_fact() {
        Set<RecordClass> seen = EnumSet.noneOf(RecordClass.class);
        Set<StreamId> streams = archive.given.journal().stream()
                .map(Entry::draft)
                .map(draft -> draft.stream())
                .collect(Collectors.toSet());
        for (StreamId stream : streams) {
            for (NarrativeRef ref : archive.texts(stream)) {
                Narrative narrative = archive.given.store.narrative(ref.id()).orElseThrow();
                assertEquals(stream, narrative.stream());
                seen.add(RecordClass.of(stream).orElseThrow());
            }
        }
        assertEquals(EnumSet.allOf(RecordClass.class), seen);
    }

    @Test
    void what_is_at_work_is_kept_and_what_is_not_goes() {
        archive.on("2050-01-01");
        assertEquals(texts(List.of(training, reasons)), texts(archive.erased()));
        assertEquals(
                texts(List.of(
                        Review.stream(review),
                        Review.stream(second),
                        focussed,
                        Exercise.stream(exercise),
                        month,
                        LinkRegister.STREAM)),
                texts(archive.keptNow(Kept.Cause.OPEN)));
    }

    @Test
    void each_class_goes_by_its_own_period() {
        end();
        assertGoes("2023-06-11", Review.stream(review), Review.stream(second));
        assertGoes("2024-06-11", focussed);
        assertGoes("2025-06-11", Exercise.stream(exercise));
        assertGoes("2026-06-11", month);
        assertGoes("2027-06-11", training);
        assertGoes("2028-06-11", LinkRegister.STREAM);
        assertGoes("2034-06-12", reasons);
    }

    private void assertGoes(String day, StreamId... subjects) {
        archive.on(day);
        assertEquals(texts(List.of(subjects)), texts(archive.erased()));
        for (StreamId subject : subjects) {
            assertEquals(0, archive.left(subject));
        }
        assertTrue(archive.isWhole());
    }

    @Test
    void an_order_erases_texts_of_every_class_and_nothing_else() {
        List<StreamId> left = new ArrayList<>(all());
        while (!left.isEmpty()) {
            StreamId subject = left.remove(0);
            Proof proof = assertAccepted(archive.lead().erase(subject, REASON))
                    .erased()
                    .get(0);
            assertTrue(proof.isErased());
            assertTrue(proof.named() > 0);
            left.forEach(other -> assertTrue(archive.left(other) > 0, other.value()));
        }
        assertTrue(archive.isWhole());
    }

    @Test
    void a_hold_keeps_texts_of_every_class() {
        for (StreamId subject : all()) {
            int texts = archive.left(subject);
            assertAccepted(archive.lead().hold(subject, REASON));
            assertRefused(archive.lead().erase(subject, REASON), "erasure.held");
            assertTrue(archive.left(subject) >= texts, subject.value());
        }
        end();
        archive.on("2050-01-01");
        assertEquals(List.of(), archive.erased());
        assertEquals(List.of(), archive.keptNow(Kept.Cause.OPEN));
        all().forEach(subject -> assertTrue(archive.keptNow(Kept.Cause.HELD).contains(subject), subject.value()));
    }

    @Test
    void an_erased_text_of_a_month_is_refused_as_such() {
        NarrativeRef progress = archive.given
                .qa()
                .programmes()
                .read(JUNE)
                .value()
                .assessment()
                .orElseThrow()
                .progress();
        assertAccepted(archive.lead().erase(month, REASON));
        assertRefused(archive.given.qa().programmes().text(JUNE, progress), "narrative.erased");
    }

    private static Set<String> texts(List<StreamId> streams) {
        return streams.stream().map(StreamId::value).collect(Collectors.toCollection(TreeSet::new));
    }
}
