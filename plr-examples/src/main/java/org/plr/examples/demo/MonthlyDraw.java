package org.plr.examples.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.plr.core.draw.MonthDraw;

/**
 * The draw of the reviews to be moderated (MOD-2): announced in the month's last week, frozen on the first working day of the
 * next, and revealed on the second, with the numbers of a lottery that was drawn in the evening between.
 */
final class MonthlyDraw {
    private static final int NINE = 9 * 60;

    private final Scene scene;
    private final Consumer<MonthDraw> revealed;

    /**
     * Draws that have not begun.
     *
     * @param scene what everybody works with
     * @param revealed told of each draw as it is revealed
     */
    MonthlyDraw(Scene scene, Consumer<MonthDraw> revealed) {
        this.scene = scene;
        this.revealed = revealed;
    }

    /** The day on which the draw of a month is known. */
    static LocalDate revealing(YearMonth month, WorkingDays days) {
        return days.of(month.plusMonths(1)).get(1);
    }

    void plan(YearMonth month) {
        at(scene.days().after(month.atDay(24), 0), () -> announce(month));
        at(scene.days().first(month.plusMonths(1)), () -> freeze(month));
        at(revealing(month, scene.days()), () -> reveal(month));
    }

    private void at(LocalDate day, Runnable what) {
        scene.timeline().at(scene.days().at(day, NINE), what);
    }

    private void announce(YearMonth month) {
        LocalDate evening = scene.days().first(month.plusMonths(1));
        scene.answers()
                .accepted(
                        "announce a draw",
                        scene.lead().draws().announce(month, Lottery.announced("lottery " + evening)));
        scene.answers()
                .refused(
                        scene.staffing().title(scene.staffing().lead()),
                        "freeze a month that has not ended",
                        scene.lead().draws().freeze(month));
    }

    private void freeze(YearMonth month) {
        scene.answers().accepted("freeze a month", scene.lead().draws().freeze(month));
    }

    private void reveal(YearMonth month) {
        LocalDate evening = scene.days().first(month.plusMonths(1));
        MonthDraw draw = scene.answers()
                .accepted(
                        "reveal a draw",
                        scene.lead().draws().reveal(month, Lottery.drawn("lottery " + evening, scene)));
        revealed.accept(draw);
    }
}
