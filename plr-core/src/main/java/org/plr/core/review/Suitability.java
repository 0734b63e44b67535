package org.plr.core.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.command.Moment;
import org.plr.core.people.PersonRef;

/**
 * What other rooms know of whoever is to complete a review.
 *
 * @param benchmark who may review alone (MOD-3)
 * @param trained who was trained to review (LNK-4)
 */
public record Suitability(Benchmark benchmark, Trained trained) {
    /** Asks nothing. */
    static final Suitability ANYBODY = new Suitability((reviewer, asked) -> true, (reviewer, before) -> true);

    /** Why this person may not complete a review of this kind, if they may not. */
    List<Refusal> refusals(@Nullable Kind kind, PersonRef reviewer, String path, Moment moment) {
        return Stream.of(
                        new ReviewingAlone(benchmark, moment).refusal(kind, reviewer, path),
                        new ReviewingUntrained(trained, moment).refusal(kind, reviewer, path))
                .flatMap(Optional::stream)
                .toList();
    }
}
