package org.plr.core.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Request;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Correction;

/**
 * Gives the next turn of a moderation to somebody (MOD-1): the first; a second where the council asks for one; a third
 * where the first two do not agree.
 *
 * @param moderator who moderates
 */
@RuleOf("MOD-1")
record Assigning(@Nullable PersonRef moderator) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.MOD_1, "$.moderator", moderator);
    }

    Decision decide(Case it, boolean selected) {
        PersonRef who = Objects.requireNonNull(moderator, "moderator");
        Optional<Stage> stage = next(it);
        List<Refusal> refusals = ofReview(it, selected);
        if (stage.isEmpty()) {
            refusals.add(refusal(
                    "moderation.assigned", "Reassign it instead: nobody else is asked to moderate this review now."));
        }
        if (it.isActing(it.review().reviewer())) {
            refusals.add(refusal(
                    "actor.is-the-author",
                    "Have a colleague assign it: nobody chooses the moderator of their review."));
        }
        refusals.addAll(Moderating.refusals(it, who, "$.moderator"));
        return refusals.isEmpty()
                ? it.tell(new ModerationFact.Assigned(who, stage.orElseThrow()))
                : Decision.refuse(refusals);
    }

    /** The turn that can be given now, if any: to somebody who may moderate. */
    static Optional<Stage> open(Case it, boolean selected) {
        return ofReview(it, selected).isEmpty() ? next(it) : Optional.empty();
    }

    /** Whose turn comes next, if anybody's does. */
    private static Optional<Stage> next(Case it) {
        Moderation moderation = it.moderation();
        return switch (moderation.standing()) {
            case NOT_ASSIGNED -> Optional.of(Stage.FIRST);
            case SECOND_AWAITED -> Optional.of(Stage.SECOND);
            case THIRD_AWAITED -> Optional.of(Stage.THIRD);
            case BEING_JUDGED ->
                moderation.turns().size() == 1 && Deciding.asksForSecond(it.framework())
                        ? Optional.of(Stage.SECOND)
                        : Optional.empty();
            case DECIDED, DISPUTED -> Optional.empty();
        };
    }

    private static List<Refusal> ofReview(Case it, boolean selected) {
        List<Refusal> refusals = it.refusals();
        Optional<Instant> returned = it.review().returnedAt();
        if (returned.isEmpty()) {
            refusals.add(refusal("review.not-returned", "Wait for the review's return: it is moderated after that."));
        } else if (!selected) {
            refusals.add(Refusal.by(
                    ClauseId.MOD_2,
                    "review.not-selected",
                    "$",
                    "Choose a review that the month's draw has selected: this one was not."));
        }
        returned.ifPresent(at -> it.refuseBefore(at, ClauseId.MOD_1, refusals));
        return refusals;
    }

    private static Refusal refusal(String code, String message) {
        return Refusal.by(ClauseId.MOD_1, code, "$", message);
    }

    /**
     * Gives a turn that was not taken to another person, because the first left or is ill; and the coaching too, where
     * that alone is left to do.
     *
     * @param from who had it
     * @param to who has it now
     * @param correction why, and who approved
     */
    @RuleOf({"MOD-1", "MOD-4"})
    record Again(
            @Nullable PersonRef from,
            @Nullable PersonRef to,
            @Nullable Correction correction) implements Request {

        @Override
        public void check(Checks checks) {
            checks.required(ClauseId.MOD_1, "$.from", from);
            checks.required(ClauseId.MOD_1, "$.to", to);
            if (checks.required(ClauseId.MOD_1, "$.correction", correction) && correction != null) {
                correction.check(checks);
            }
        }

        Decision decide(Case it) {
            PersonRef who = Objects.requireNonNull(to, "to");
            Correction why = Objects.requireNonNull(correction, "correction");
            Optional<Moderation.Turn> turn = it.moderation().turns().stream()
                    .filter(each -> each.moderator().equals(from) && isLeft(each, it.moderation()))
                    .findFirst();
            List<Refusal> refusals = it.refusals();
            refusals.addAll(why.refusals(it.moment()));
            refusals.addAll(Moderating.refusals(it, who, "$.to"));
            if (turn.isEmpty()) {
                refusals.add(Refusal.by(
                        ClauseId.MOD_1,
                        "from.nothing-left",
                        "$.from",
                        "Name a moderator who has something left to do."));
            }
            return refusals.isEmpty() ? tell(turn.orElseThrow(), who, it) : Decision.refuse(refusals);
        }

        private Decision tell(Moderation.Turn turn, PersonRef who, Case it) {
            Correction why = Objects.requireNonNull(correction, "correction");
            return it.tell(new ModerationFact.Reassigned(
                    turn.stage(),
                    turn.moderator(),
                    who,
                    it.moment().pen().keep(why.reason()),
                    Objects.requireNonNull(why.approver(), "approver")));
        }

        private static boolean isLeft(Moderation.Turn turn, Moderation moderation) {
            boolean coaching =
                    turn.stage() == Stage.FIRST && moderation.decision().isPresent() && !moderation.isCoached();
            return turn.judged().isEmpty() || coaching;
        }
    }
}
