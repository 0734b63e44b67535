package org.plr.core.draw;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.View;
import org.plr.core.review.ReviewRef;

/** Every month's draw as its facts leave it, and which reviews are to be moderated. */
public final class DrawBook implements View {
    private final DrawFold fold;
    private final NavigableMap<YearMonth, MonthDraw> draws = new TreeMap<>();
    private final Map<ReviewRef, YearMonth> selected = new HashMap<>();
    private final Map<ReviewRef, YearMonth> frozenIn = new HashMap<>();
    private long position;

    /**
     * No draw yet.
     *
     * @param contents finds the text that is kept under a hash; throws where there is none
     */
    public DrawBook(Function<String, String> contents) {
        this.fold = new DrawFold(contents);
    }

    @Override
    public void on(Recorded recorded) {
        position = recorded.position();
        if (recorded.fact() instanceof DrawFact) {
            YearMonth month = YearMonth.parse(recorded.draft().stream().subject());
            MonthDraw draw = fold.step(draws.get(month), recorded);
            draws.put(month, draw);
            selected.values().removeIf(month::equals);
            draw.selected().forEach(review -> selected.put(review, month));
            draw.frosts().forEach(frost -> frozenIn.put(frost.review(), month));
        }
    }

    /**
     * One month's draw.
     *
     * @param month the local month
     * @return the draw, or empty before it was announced
     */
    public Optional<MonthDraw> at(YearMonth month) {
        return Optional.ofNullable(draws.get(month));
    }

    /**
     * Every draw.
     *
     * @return the draws, the earliest month first
     */
    public List<MonthDraw> all() {
        return new ArrayList<>(draws.values());
    }

    /**
     * Whether a review is to be moderated.
     *
     * @param review which review
     * @return true where a draw that was revealed selects it
     */
    public boolean isSelected(ReviewRef review) {
        return selected.containsKey(review);
    }

    /**
     * Which month's draw selects a review.
     *
     * @param review which review
     * @return the month, or empty where none does
     */
    public Optional<YearMonth> monthOf(ReviewRef review) {
        return Optional.ofNullable(selected.get(review));
    }

    /** The draw in whose month a review was frozen, or came late. */
    Optional<MonthDraw> frozenIn(ReviewRef review) {
        return Optional.ofNullable(frozenIn.get(review)).flatMap(this::at);
    }

    long position() {
        return position;
    }

    DrawFold fold() {
        return fold;
    }
}
