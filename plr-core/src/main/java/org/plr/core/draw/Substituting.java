package org.plr.core.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/**
 * Replaces a drawn review that cannot be moderated by the next up the list (MOD-2). The reason is recorded before the next
 * code is revealed: afterwards the month is closed.
 *
 * @param review which cannot be moderated
 * @param reason why
 */
@RuleOf("MOD-2")
record Substituting(@Nullable ReviewRef review, Substitution.@Nullable Reason reason) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.MOD_2, "$.review", review);
        checks.required(ClauseId.MOD_2, "$.reason", reason);
    }

    Decision decide(MonthDraw draw, Moment moment, Codes codes, Draws.Books books) {
        List<Refusal> refusals = Timely.refusals(moment);
        Optional<Selection> selection = draw.selection();
        if (selection.isEmpty()) {
            refusals.add(Timely.refusal("draw.not-revealed", "$", "Reveal the draw first: nobody is drawn yet."));
        } else if (codes.isRevealedAfter(draw)) {
            refusals.add(Timely.refusal(
                    "draw.closed",
                    "$",
                    "Record that it cannot be moderated: the next code is known, and nobody can be drawn any more."));
        }
        refusals.addAll(unfounded(books));
        return refusals.isEmpty() ? substitute(draw, selection.orElseThrow(), moment) : Decision.refuse(refusals);
    }

    /** A reason that can be checked must hold, and a moderation that has begun is brought to its end. */
    private List<Refusal> unfounded(Draws.Books books) {
        ReviewRef replaced = Objects.requireNonNull(review, "review");
        boolean isWithdrawn = books.reviews()
                .at(Review.stream(replaced))
                .filter(Review::isWithdrawn)
                .isPresent();
        List<Refusal> refusals = new ArrayList<>();
        if (reason == Substitution.Reason.REVIEW_WITHDRAWN && !isWithdrawn) {
            refusals.add(Timely.refusal(
                    "review.not-withdrawn", "$.reason", "Withdraw the review first, or give the reason that holds."));
        }
        if (!isWithdrawn && books.beingModerated().test(replaced)) {
            refusals.add(Timely.refusal(
                    "moderation.begun",
                    "$.review",
                    "Bring its moderation to an end: reassign it where the moderator cannot go on."));
        }
        return refusals;
    }

    private Decision substitute(MonthDraw draw, Selection selection, Moment moment) {
        ReviewRef replaced = Objects.requireNonNull(review, "review");
        Substitution.Reason why = Objects.requireNonNull(reason, "reason");
        Outcome<Selection> more = selection.substituting(replaced.text(), why);
        if (!more.isAccepted()) {
            return Decision.refuse(more.refusals());
        }
        List<Substitution> all = more.value().substitutions();
        ReviewRef substitute = ReviewRef.of(all.get(all.size() - 1).substitute());
        return Decision.accept()
                .tell(DrawFact.stream(draw.month()), new DrawFact.Substituted(replaced, substitute, why), moment);
    }
}
