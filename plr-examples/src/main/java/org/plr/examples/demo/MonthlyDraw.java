package org.plr.examples.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plr.core.draw.MonthDraw;
import org.plr.examples.demo.host.Chance;

/**
 * The draw of the reviews to be moderated (MOD-2): announced in the month's last week, frozen on the first working day of the
 * next, and revealed on the second, with the numbers of a lottery that was drawn in the evening between.
 */
final class MonthlyDraw {
    private static final int NINE = 9 * 60;
    private static final int BALLS = 6;
    private static final int HIGHEST = 59;

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
                        scene.lead()
                                .draws()
                                .announce(
                                        month, "lottery " + evening + ", its six numbers from low to high: 01.02.03"));
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
        MonthDraw draw =
                scene.answers().accepted("reveal a draw", scene.lead().draws().reveal(month, lottery(evening)));
        revealed.accept(draw);
    }

    /** What anybody could look up, had it taken place. */
    private String lottery(LocalDate evening) {
        Chance chance = scene.chance().of("lottery " + evening);
        List<Integer> balls = new ArrayList<>();
        while (new TreeSet<>(balls).size() < BALLS) {
            balls.add(chance.between(1, HIGHEST));
        }
        return "lottery " + evening + ": "
                + new TreeSet<>(balls).stream().map("%02d"::formatted).collect(Collectors.joining("."));
    }
}
