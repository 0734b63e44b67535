package org.plr.core.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.View;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Trained;

/** What everybody was taught about reviewing, as the facts leave it, and by it who is trained (LNK-4). */
public final class TrainingBook implements View, Trained {
    private final Map<PersonRef, Training> trainings = new LinkedHashMap<>();

    /** Nobody taught yet. */
    public TrainingBook() {}

    @Override
    public void on(Recorded recorded) {
        if (recorded.fact() instanceof TrainingFact) {
            PersonRef person = PersonRef.of(recorded.draft().stream().subject());
            trainings.put(person, Training.fold(trainings.get(person), recorded));
        }
    }

    /**
     * What one person was taught.
     *
     * @param person who
     * @return everything recorded, which may be nothing
     */
    public Training of(PersonRef person) {
        return trainings.getOrDefault(person, Training.none(person));
    }

    /**
     * Everybody of whom something was recorded.
     *
     * @return what each was taught, in the order in which they were first recorded
     */
    public List<Training> all() {
        return new ArrayList<>(trainings.values());
    }

    @Override
    public boolean isTrained(PersonRef reviewer, Instant before) {
        return of(reviewer).trainedAt().filter(at -> at.isBefore(before)).isPresent();
    }
}
