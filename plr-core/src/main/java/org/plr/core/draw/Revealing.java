package org.plr.core.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.draw.DrawFact.Frost;
import org.plr.core.journal.Sha256;
import org.plr.core.journal.StreamId;
import org.plr.core.review.ReviewRef;

/**
 * Reveals the code and the public randomness, and with them who is moderated (MOD-2). The code is the one that was committed
 * to, the randomness one that nobody could know at the freeze: nobody alone controls both. Reviews recorded since the freeze
 * are taken in at once.
 *
 * @param publicRandomness what anybody can look up, such as a lottery's numbers with its date; taken as given
 */
@RuleOf("MOD-2")
record Revealing(@Nullable String publicRandomness) implements Request {
    @Override
    public void check(Checks checks) {
        Timely.checkPublicText(
                checks,
                "$.publicRandomness",
                publicRandomness,
                "Give the numbers and where they can be looked up, in at most 1,000 characters.");
    }

    Decision decide(MonthDraw draw, Moment moment, Draws.Books books, Codes codes) {
        List<Refusal> refusals = Timely.refusals(moment);
        inOrder(draw, codes).ifPresent(refusals::add);
        Optional<Code> code = refusals.isEmpty() ? codes.of(draw) : Optional.empty();
        if (refusals.isEmpty() && code.isEmpty()) {
            refusals.add(Timely.refusal(
                    "secret.other",
                    "$",
                    "Give the library the secret that was committed to: the present one leads to another commitment."));
        }
        return refusals.isEmpty() ? reveal(draw, moment, books, code.orElseThrow()) : Decision.refuse(refusals);
    }

    private static Optional<Refusal> inOrder(MonthDraw draw, Codes codes) {
        if (draw.standing() == MonthDraw.Standing.ANNOUNCED) {
            return Optional.of(Timely.refusal(
                    "draw.not-frozen", "$", "Freeze the month's reviews first: until then grades may change."));
        }
        if (draw.standing() == MonthDraw.Standing.REVEALED) {
            return Optional.of(
                    Timely.refusal("draw.already-revealed", "$", "Go on: it is known who is moderated of this month."));
        }
        return codes.unrevealedBefore(draw)
                .map(earlier -> Timely.refusal(
                        "draw.earlier-first",
                        "$",
                        "Reveal " + earlier.month() + " first: this code would give its code away."));
    }

    private Decision reveal(MonthDraw draw, Moment moment, Draws.Books books, Code code) {
        String randomness = Objects.requireNonNull(publicRandomness, "publicRandomness");
        Outcome<Drawn> drawn = Draw.of(draw.requestBy(new Seed(draw.month().toString(), randomness, code)));
        if (!drawn.isAccepted()) {
            return Decision.refuse(drawn.refusals());
        }
        StreamId stream = DrawFact.stream(draw.month());
        Decision decision = Decision.accept()
                .keep(randomness)
                .tell(
                        stream,
                        new DrawFact.Revealed(
                                code.hex(),
                                Sha256.of(randomness),
                                refs(drawn.value().certain()),
                                refs(drawn.value().drawn())),
                        moment);
        List<Frost> unknown = Returns.unknownTo(draw, books.framework(draw).zone(), books.reviews());
        LateReturning.takeIn(unknown, draw, drawn.value().selection(), moment, decision);
        LateReturning.turnedUnnoticed(draw, books.reviews(), moment, decision);
        return decision;
    }

    static List<ReviewRef> refs(List<String> ids) {
        List<ReviewRef> refs = new ArrayList<>();
        ids.forEach(id -> refs.add(ReviewRef.of(id)));
        return refs;
    }
}
