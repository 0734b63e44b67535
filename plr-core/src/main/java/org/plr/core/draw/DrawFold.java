package org.plr.core.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plr.core.command.Ledger;
import org.plr.core.draw.DrawFact.Frost;
import org.plr.core.draw.MonthDraw.Announcement;
import org.plr.core.draw.MonthDraw.Result;
import org.plr.core.draw.MonthDraw.Since;
import org.plr.core.journal.Recorded;
import org.plr.core.review.ReviewRef;

/** How each fact changes a month's draw. The draw itself is computed anew from what the facts say. */
final class DrawFold implements Ledger.Fold<MonthDraw> {
    private final Function<String, String> contents;

    /** Reads the public randomness, which is kept by its hash. */
    DrawFold(Function<String, String> contents) {
        this.contents = contents;
    }

    @Override
    public MonthDraw step(@Nullable MonthDraw before, Recorded recorded) {
        if (recorded.fact() instanceof DrawFact fact) {
            return fact.answer(new Step(before, recorded));
        }
        throw new IllegalStateException("The stream of a draw holds its own facts alone.");
    }

    private final class Step implements DrawFact.Cases<MonthDraw> {
        private final @Nullable MonthDraw before;
        private final Recorded recorded;

        Step(@Nullable MonthDraw before, Recorded recorded) {
            this.before = before;
            this.recorded = recorded;
        }

        private MonthDraw draw() {
            return Objects.requireNonNull(before, "a draw is announced before anything else happens to it");
        }

        private Result result() {
            return Objects.requireNonNull(draw().result(), "a draw is revealed before its selection changes");
        }

        @Override
        public MonthDraw announced(DrawFact.Announced fact) {
            Announcement announcement =
                    new Announcement(fact, recorded.occurredAt(), contents.apply(fact.publicSource()));
            return new MonthDraw(announcement, null, null, Since.NOTHING);
        }

        @Override
        public MonthDraw frozen(DrawFact.Frozen fact) {
            return draw().frozenAs(fact);
        }

        @Override
        public MonthDraw revealed(DrawFact.Revealed fact) {
            String randomness = contents.apply(fact.publicRandomness());
            Seed seed = new Seed(draw().month().toString(), randomness, Code.of(fact.code()));
            Drawn drawn = Draw.of(draw().requestBy(seed)).value();
            requireSame(fact.drawn(), drawn.drawn());
            requireSame(fact.certain(), drawn.certain());
            return draw().resulting(new Result(fact, drawn, drawn.selection()));
        }

        @Override
        public MonthDraw lateReturned(DrawFact.LateReturned fact) {
            Since since = draw().since();
            List<Frost> late = new ArrayList<>(since.late());
            late.add(fact.review());
            return draw().since(new Since(List.copyOf(late), since.takenIn(), since.turned()));
        }

        @Override
        public MonthDraw lateTakenIn(DrawFact.LateTakenIn fact) {
            Selection selection =
                    result().selection().withLate(draw().pending()).value();
            Late last = selection.late().get(selection.late().size() - 1);
            requireSame(fact.certain(), last.certain());
            requireSame(fact.drawn(), last.drawn());
            Since since = draw().since();
            return draw().resulting(result().with(selection))
                    .since(new Since(since.late(), since.late().size(), since.turned()));
        }

        @Override
        public MonthDraw turnedInadequate(DrawFact.TurnedInadequate fact) {
            Since since = draw().since();
            List<ReviewRef> turned = new ArrayList<>(since.turned());
            turned.add(fact.review());
            return draw().since(new Since(since.late(), since.takenIn(), List.copyOf(turned)));
        }

        @Override
        public MonthDraw substituted(DrawFact.Substituted fact) {
            Selection selection = result().selection()
                    .substituting(fact.replaced().text(), fact.reason())
                    .value();
            List<Substitution> made = selection.substitutions();
            requireSame(
                    List.of(fact.substitute()),
                    List.of(made.get(made.size() - 1).substitute()));
            return draw().resulting(result().with(selection));
        }
    }

    /** A library that draws otherwise than the one that wrote the fact must not go on. */
    private static void requireSame(List<ReviewRef> recorded, List<String> computed) {
        if (!recorded.stream().map(ReviewRef::text).toList().equals(computed)) {
            throw new IllegalStateException(
                    "This library draws otherwise than the entry says: read the journal with the version that wrote it.");
        }
    }
}
