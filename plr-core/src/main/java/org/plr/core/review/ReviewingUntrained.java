package org.plr.core.review;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Moment;
import org.plr.core.framework.Choosing;
import org.plr.core.people.PersonRef;

/**
 * Where the council says that untrained managers are given no reviews, a collaborative one goes to a manager who was
 * trained by the end of that day (LNK-4). The text has them shown and forbids nothing.
 *
 * @param trained says who was
 * @param moment who acts, and under which framework
 */
@RuleOf("LNK-4")
record ReviewingUntrained(Trained trained, Moment moment) {

    /** Why this person may not, if they may not. */
    Optional<Refusal> refusal(@Nullable Kind kind, PersonRef reviewer, String path) {
        boolean asked =
                moment.framework().figures().programme().choosing().untrained() == Choosing.Untrained.NOT_ALLOCATED;
        if (kind != Kind.COLLABORATIVE || !asked || trained.isTrained(reviewer, tomorrow())) {
            return Optional.empty();
        }
        return Optional.of(Refusal.by(
                ClauseId.LNK_4,
                "reviewer.untrained",
                path,
                "Have the Quality Assurance Service train them first: this council gives no review to a manager who"
                        + " was not trained."));
    }

    private Instant tomorrow() {
        return moment.day().plusDays(1).atStartOfDay(moment.framework().zone()).toInstant();
    }
}
