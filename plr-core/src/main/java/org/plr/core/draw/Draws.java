package org.plr.core.draw;

import java.time.YearMonth;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Moment;
import org.plr.core.command.Reference;
import org.plr.core.command.Request;
import org.plr.core.framework.Framework;
import org.plr.core.journal.StreamId;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.DrawSecrets;

/**
 * What an actor can do with the monthly draws of the reviews to be moderated (MOD-2). Each command answers with the month's
 * draw after it, or with every refusal; a refusal changes nothing. None can be dated back: a draw's steps happen as they are
 * recorded.
 *
 * <p>June is announced by the end of 30 June, frozen from 1 July on, and revealed once a public drawing that nobody could
 * know by then has taken place, such as a lottery of 2 July.
 */
public final class Draws {
    private final Desk desk;
    private final Books books;
    private final Codes codes;

    /**
     * What it asks.
     *
     * @param draws the draws as caught up
     * @param reviews the reviews as caught up
     * @param reference the frameworks
     * @param beingModerated whether the moderation of a review has begun
     */
    public record Books(DrawBook draws, ReviewBook reviews, Reference reference, Predicate<ReviewRef> beingModerated) {

        /** The framework by which a draw is judged: in force at its announcement, and no later than its month. */
        Framework framework(MonthDraw draw) {
            return reference
                    .frameworks()
                    .byHash(draw.frameworkHash())
                    .orElseThrow(
                            () -> new IllegalStateException("A draw is announced under a framework that is there."));
        }
    }

    /**
     * For the library's own use: {@code plr.as(actor).draws()} gives one.
     *
     * @param desk where this actor's commands go
     * @param books what it asks
     * @param secrets the secret of the codes
     */
    public Draws(Desk desk, Books books, DrawSecrets secrets) {
        this.desk = desk;
        this.books = books;
        this.codes = new Codes(secrets, books.draws);
    }

    /**
     * Announces how a month will be drawn: the rate, the counting and the spread of the framework in force now, and the code
     * to which the holder of the secret is bound. Refused once the month has ended, unless the secret was committed to
     * before; for a month after the next; and where it is announced already. A month that has ended is drawn by the framework
     * in force at its end.
     *
     * @param month the local month
     * @param publicSource where the public randomness will be taken from, in words that leave no choice: which drawing, of
     *     which day, and how its numbers will be written; 1 to 1,000 characters, kept for good
     * @return its draw
     */
    public Outcome<MonthDraw> announce(@Nullable YearMonth month, @Nullable String publicSource) {
        Announcing request = new Announcing(month, publicSource);
        YearMonth named = month == null ? YearMonth.of(1, 1) : month;
        return desk.run(
                request,
                Handling.beginning(
                        DrawFact.stream(named),
                        Permission.RUN_DRAW,
                        subject(named),
                        (draw, moment) -> request.decide(draw, moment, codes, books)));
    }

    /**
     * Freezes the month's reviews as they stand. A review belongs to the local month in which it was returned. Refused before
     * the month has ended, and where they are frozen already.
     *
     * @param month the local month, which was announced
     * @return its draw
     */
    public Outcome<MonthDraw> freeze(YearMonth month) {
        return run(month, new Freezing(), (draw, moment) -> Freezing.decide(draw, moment, books));
    }

    /**
     * Reveals who is moderated. Refused before the freeze, while an earlier month of the same secret is not revealed, where
     * the secret is no longer the one committed to, and where it is revealed already.
     *
     * @param month the local month, which is frozen
     * @param publicRandomness what anybody can look up and nobody could know at the freeze, such as a lottery's numbers with
     *     its date; 1 to 1,000 characters, taken as given to the last space, and kept for good
     * @return its draw
     */
    public Outcome<MonthDraw> reveal(YearMonth month, @Nullable String publicRandomness) {
        Revealing request = new Revealing(publicRandomness);
        return run(month, request, (draw, moment) -> request.decide(draw, moment, books, codes));
    }

    /**
     * Replaces a drawn review that cannot be moderated by the next up the list. Refused for one that was not drawn, where
     * nobody is left, once the next code of the secret is revealed, once its moderation has begun unless the review was
     * withdrawn, and where it is said to be withdrawn and is not.
     *
     * @param month the local month, whose draw is revealed
     * @param review which review cannot be moderated
     * @param reason why
     * @return its draw
     */
    public Outcome<MonthDraw> substitute(
            YearMonth month, @Nullable ReviewRef review, Substitution.@Nullable Reason reason) {
        Substituting request = new Substituting(review, reason);
        return run(month, request, (draw, moment) -> request.decide(draw, moment, codes, books));
    }

    /**
     * One month's draw. It shows grades, so the read of each of its reviews is noted in the read log first.
     *
     * @param month the local month
     * @return the draw, or the refusal
     */
    public Outcome<MonthDraw> read(YearMonth month) {
        return desk.notebook()
                .shown(
                        desk.read(Permission.READ_DRAW, () -> books.draws.at(month), draw -> Matter.ofNobody()),
                        Draws::about);
    }

    /**
     * Every draw that this actor may see. The read of each of their reviews is noted in the read log first.
     *
     * @return the draws, the earliest month first
     */
    public List<MonthDraw> all() {
        return desk.notebook()
                .shown(desk.readAll(Permission.READ_DRAW, books.draws::all, draw -> Matter.ofNobody()), Draws::about);
    }

    private static Stream<StreamId> about(MonthDraw draw) {
        return draw.frosts().stream().map(frost -> Review.stream(frost.review()));
    }

    private Outcome<MonthDraw> run(YearMonth month, Request request, BiFunction<MonthDraw, Moment, Decision> decide) {
        return desk.run(request, Handling.of(DrawFact.stream(month), Permission.RUN_DRAW, subject(month), decide));
    }

    private Handling.Subject<MonthDraw> subject(YearMonth month) {
        return new Handling.Subject<>(
                () -> books.draws.at(month).orElse(null), draw -> Matter.ofNobody(), books.draws.fold());
    }
}
