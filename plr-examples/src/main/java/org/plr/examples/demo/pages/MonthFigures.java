package org.plr.examples.demo.pages;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.duty.Standing;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Scale;
import org.plr.core.moderation.Moderation;
import org.plr.core.review.Review;

/**
 * A month in numbers, as they stand at the end of the year. Reviews belong to the month for which they were allocated, focussed
 * ones to that in which they were, withdrawn ones to none; mails to the month in which they were sent; duties to the month in which they arose.
 *
 * @param month the local month
 * @param allocated reviews allocated for it
 * @param byGrade those of them returned since, by grade, the best first; a grade that nobody gave stands with 0
 * @param moderation what its draw selected
 * @param mails mails sent
 * @param duties duties that arose in it, by standing
 */
record MonthFigures(
        YearMonth month,
        int allocated,
        Map<Grade, Integer> byGrade,
        Moderated moderation,
        int mails,
        Map<Standing, Integer> duties) {

    /** How many reviews a month's draw selected for certain and by chance, how many are to be moderated by now, and how many of all are decided. */
    record Moderated(int certain, int drawn, int selected, int decided) {}

    static List<MonthFigures> of(Year year) {
        return year.months().stream().map(month -> of(month, year)).toList();
    }

    int returned() {
        return byGrade.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of those returned meet the council's standard. */
    int meetingStandard(Scale scale) {
        return byGrade.entrySet().stream()
                .filter(entry -> scale.meetsStandard(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static MonthFigures of(YearMonth month, Year year) {
        List<Review> reviews = year.seen().reviews().stream()
                .filter(review -> !review.isWithdrawn())
                .filter(review -> review.month()
                        .orElseGet(() -> year.month(review.allocatedAt()))
                        .equals(month))
                .toList();
        long mails = year.seen().mails().stream()
                .filter(mail -> year.month(mail.at()).equals(month))
                .count();
        return new MonthFigures(
                month,
                reviews.size(),
                byGrade(reviews, year),
                moderated(month, year),
                (int) mails,
                duties(month, year));
    }

    private static Moderated moderated(YearMonth month, Year year) {
        return year.seen().draws().stream()
                .filter(draw -> draw.month().equals(month))
                .findFirst()
                .map(draw -> new Moderated(
                        draw.drawn().orElseThrow().size().certain(),
                        draw.drawn().orElseThrow().size().drawn(),
                        draw.selected().size(),
                        (int) draw.selected().stream()
                                .filter(review -> year.moderation(review)
                                        .flatMap(Moderation::decision)
                                        .isPresent())
                                .count()))
                .orElse(new Moderated(0, 0, 0, 0));
    }

    private static Map<Grade, Integer> byGrade(List<Review> reviews, Year year) {
        Map<Grade, Integer> byGrade = new LinkedHashMap<>();
        for (Scale.Step step : year.seen().framework().scale().steps()) {
            byGrade.put(step.grade(), 0);
        }
        reviews.stream()
                .filter(review -> review.returnedAt().isPresent())
                .forEach(review -> byGrade.merge(review.graded().orElseThrow().grade(), 1, Integer::sum));
        return byGrade;
    }

    private static Map<Standing, Integer> duties(YearMonth month, Year year) {
        Map<Standing, Integer> duties = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            duties.put(standing, 0);
        }
        year.seen().duties().stream()
                .filter(duty -> year.month(duty.arisen()).equals(month))
                .forEach(duty -> duties.merge(duty.standing(year.now()), 1, Integer::sum));
        return duties;
    }
}
