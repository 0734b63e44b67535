package org.plr.core.benchmarking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/** Each participant's grade of each review as it stands, found at once: of a large exercise many are asked for. */
final class Latest {
    private final Map<PersonRef, Map<ReviewRef, Grade>> grades = new HashMap<>();

    private Latest() {}

    static Latest of(Exercise exercise) {
        Latest latest = new Latest();
        exercise.answers()
                .forEach(answer -> latest.grades
                        .computeIfAbsent(answer.participant(), who -> new HashMap<>())
                        .put(answer.review(), answer.grade()));
        return latest;
    }

    Optional<Grade> grade(PersonRef participant, ReviewRef review) {
        return Optional.ofNullable(grades.getOrDefault(participant, Map.of()).get(review));
    }
}
