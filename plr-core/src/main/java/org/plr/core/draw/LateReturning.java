package org.plr.core.draw;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Causing;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Told;
import org.plr.core.draw.DrawFact.Frost;
import org.plr.core.framework.Grade;
import org.plr.core.journal.StreamId;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewFact;
import org.plr.core.review.ReviewRef;

/**
 * What is recorded about a month's reviews after its freeze (MOD-2), in the same append as what is recorded. A review returned
 * in the month is late: its ticket is determined already, and it is drawn where that is at or below the threshold. A review
 * that turns Inadequate is moderated for certain; it keeps its ticket and its place in the draw.
 */
@RuleOf("MOD-2")
public final class LateReturning implements Causing {
    private final Draws.Books books;

    /**
     * Takes late reviews into these draws.
     *
     * @param books the draws and the reviews as caught up
     */
    public LateReturning(Draws.Books books) {
        this.books = books;
    }

    @Override
    public void cause(Told told, Moment moment, Decision decision) {
        if (told.fact() instanceof ReviewFact.Returned) {
            books.reviews().at(told.stream()).ifPresent(review -> returned(review, told, moment, decision));
        } else if (told.fact() instanceof ReviewFact.GradeCorrected corrected) {
            turned(ReviewRef.of(told.stream().subject()), corrected.to(), moment, decision);
        }
    }

    private void returned(Review review, Told told, Moment moment, Decision decision) {
        for (MonthDraw draw : books.draws().all()) {
            ZoneId zone = books.framework(draw).zone();
            boolean itsMonth = YearMonth.from(told.occurredAt().atZone(zone)).equals(draw.month());
            if (itsMonth && draw.standing() != MonthDraw.Standing.ANNOUNCED) {
                List<Frost> late = new ArrayList<>(Returns.unknownTo(draw, zone, books.reviews()));
                late.add(Returns.frost(review));
                takeIn(late, draw, draw.selection().orElse(null), moment, decision);
            }
        }
    }

    /** Notes late reviews, and takes all that wait into the selection where there is one. */
    static void takeIn(
            List<Frost> late, MonthDraw draw, @Nullable Selection selection, Moment moment, Decision decision) {
        StreamId stream = DrawFact.stream(draw.month());
        late.forEach(frost -> decision.tell(stream, new DrawFact.LateReturned(frost), moment));
        List<FrozenReview> waiting = new ArrayList<>(draw.pending());
        late.forEach(frost -> waiting.add(MonthDraw.review(frost)));
        if (selection != null && !waiting.isEmpty()) {
            List<Late> all = selection.withLate(waiting).value().late();
            Late added = all.get(all.size() - 1);
            decision.tell(
                    stream,
                    new DrawFact.LateTakenIn(Revealing.refs(added.certain()), Revealing.refs(added.drawn())),
                    moment);
        }
    }

    private void turned(ReviewRef review, Grade to, Moment moment, Decision decision) {
        books.draws()
                .frozenIn(review)
                .ifPresent(draw -> draw.frosts().stream()
                        .filter(frost -> frost.review().equals(review))
                        .forEach(frost -> turned(draw, frost, to, moment, decision)));
    }

    /** Notes what turned while another node froze the month. */
    static void turnedUnnoticed(MonthDraw draw, ReviewBook reviews, Moment moment, Decision decision) {
        for (Frost frost : draw.frosts()) {
            reviews.at(Review.stream(frost.review()))
                    .filter(review -> !review.isWithdrawn())
                    .flatMap(Review::graded)
                    .ifPresent(graded -> turned(draw, frost, graded.grade(), moment, decision));
        }
    }

    /** Drawn or not: a drawn review could still be replaced by another. */
    private static void turned(MonthDraw draw, Frost frost, Grade to, Moment moment, Decision decision) {
        boolean wasCertain = draw.rule().certain().contains(frost.grade());
        if (draw.rule().certain().contains(to)
                && !wasCertain
                && !draw.turnedInadequate().contains(frost.review())) {
            decision.tell(DrawFact.stream(draw.month()), new DrawFact.TurnedInadequate(frost.review()), moment);
        }
    }
}
