package org.plr.examples.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.Principle;
import org.plr.core.review.Collaboration;
import org.plr.core.review.Feedback;
import org.plr.core.review.InRecord;
import org.plr.core.review.NoFeedback;
import org.plr.core.review.Reflection;
import org.plr.core.review.StandardAnswer.Met;
import org.plr.core.review.Voice;
import org.plr.examples.demo.host.Chance;

/** What a manager writes of a review. */
final class Writing {
    private final Chance chance;

    Writing(Chance chance) {
        this.chance = chance;
    }

    Reflection reflection(Collaboration how, @Nullable String aloneReason, List<String> standards) {
        return new Reflection(
                how,
                aloneReason,
                chance.one(Sentences.PURPOSE),
                chance.one(Sentences.LIVED_EXPERIENCE),
                chance.one(Sentences.NEEDS_TO_CHANGE),
                chance.one(List.of(InRecord.values())),
                appraisal(),
                standards.stream().map(this::answer).toList());
    }

    /** Some leave out what there is to do better: such a review is held as incomplete (VAL-3). */
    private Reflection.Appraisal appraisal() {
        String toDoBetter = chance.perMille(50) ? null : chance.one(Sentences.TO_DO_BETTER);
        Principle principle = chance.one(List.of(Principle.values()));
        return new Reflection.Appraisal(
                chance.one(Sentences.WORKS_WELL),
                toDoBetter,
                Stream.of(Principle.CHILD_CENTRED, principle).distinct().toList());
    }

    private Reflection.Answer answer(String standard) {
        int drawn = chance.below(100);
        if (drawn < 50) {
            return new Reflection.Answer(standard, Met.MET, chance.one(Sentences.MET));
        }
        if (drawn < 80) {
            return new Reflection.Answer(standard, Met.PARTLY_MET, chance.one(Sentences.PARTLY_MET));
        }
        return drawn < 94
                ? new Reflection.Answer(standard, Met.NOT_MET, chance.one(Sentences.NOT_MET))
                : new Reflection.Answer(standard, Met.NOT_APPLICABLE, chance.one(Sentences.NOT_APPLICABLE));
    }

    Feedback feedback() {
        return new Feedback(List.of(chance.one(List.of(Voice.values()))), chance.one(Sentences.FEEDBACK));
    }

    /** Direct feedback was not possible; the record was searched, and more is done where it helps (COL-7). */
    NoFeedback noFeedback(LocalDate today) {
        boolean found = chance.perMille(850);
        List<String> sources = found ? List.of(chance.one(List.of("ASSESSMENTS", "CASE_NOTES"))) : List.of();
        String measures = chance.perMille(600) ? chance.one(Sentences.MEASURES) : null;
        LocalDate by = measures == null ? null : today.plusDays(chance.between(14, 40));
        return new NoFeedback(chance.one(Sentences.NO_FEEDBACK), sources, null, !found, measures, by);
    }

    NoFeedback noFeedbackWithoutSource() {
        return new NoFeedback(chance.one(Sentences.NO_FEEDBACK), List.of(), null, false, null, null);
    }
}
