package org.plr.core.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.framework.Framework;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;

/**
 * One moderation before the rules.
 *
 * @param moderation as it is now
 * @param framework which judges it for good
 * @param moment who acts and when
 */
record Case(Moderation moderation, Framework framework, Moment moment) {
    private static final Refusal WITHDRAWN = Refusal.plain(
            "review.withdrawn", "$", "Work on another review: this one was withdrawn and counts no more.");

    Review review() {
        return moderation.review();
    }

    StreamId stream() {
        return Review.stream(review().ref());
    }

    /** For whom somebody acts: themselves, or the person whose cover they are. */
    PersonRef whose() {
        return moment.actor().inPlaceOf().orElse(moment.actor().person());
    }

    /** Whether this person acts, for themselves or in another's place. */
    boolean isActing(PersonRef person) {
        return person.equals(moment.actor().person()) || person.equals(whose());
    }

    boolean isInadequate() {
        return review().isInadequate(framework);
    }

    Decision tell(ModerationFact fact) {
        return Decision.accept().tell(stream(), fact, moment);
    }

    /** Nothing more can happen to a withdrawn review. */
    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (review().isWithdrawn()) {
            refusals.add(WITHDRAWN);
        }
        return refusals;
    }

    /** What follows a decision follows one that there is, and not before it. */
    List<Refusal> onlyDecided(ClauseId clause) {
        List<Refusal> refusals = refusals();
        moderation
                .decidedAt()
                .ifPresentOrElse(
                        at -> refuseBefore(at, clause, refusals),
                        () -> refusals.add(Refusal.by(
                                clause,
                                "moderation.undecided",
                                "$",
                                "Wait for the decision: this review's moderation has none yet.")));
        return refusals;
    }

    void refuseBefore(Instant earliest, ClauseId clause, List<Refusal> refusals) {
        if (moment.occurredAt().isBefore(earliest)) {
            refusals.add(Refusal.by(
                    clause,
                    "occurred-at.too-early",
                    "$.occurredAt",
                    "Say a later moment: what comes before in a moderation had not happened yet."));
        }
    }
}
