package org.plr.core.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Moment;
import org.plr.core.people.PersonRef;

/**
 * Where the council sets a benchmark, a collaborative review goes to a manager who has reached it (MOD-3). The text sets
 * none. A review done together with somebody who has reached it is not known here: each review has one manager.
 *
 * @param benchmark says who has reached it
 * @param moment who acts, and under which framework
 */
@RuleOf("MOD-3")
record ReviewingAlone(Benchmark benchmark, Moment moment) {

    /** Why this person may not, if they may not. */
    Optional<Refusal> refusal(@Nullable Kind kind, PersonRef reviewer, String path) {
        if (kind != Kind.COLLABORATIVE) {
            return Optional.empty();
        }
        return moment.framework()
                .moderation()
                .consistency()
                .benchmark()
                .filter(asked -> !benchmark.isReached(reviewer, asked))
                .map(asked -> Refusal.by(
                        ClauseId.MOD_3,
                        "reviewer.benchmark-not-reached",
                        path,
                        "Have them take part in a benchmarking exercise first: whoever reviews alone agrees in " + asked
                                + " of the grades, in one that is closed."));
    }
}
