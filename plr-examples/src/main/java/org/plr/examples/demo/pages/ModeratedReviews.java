package org.plr.examples.demo.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plr.core.agreement.Agreement;
import org.plr.core.agreement.DesignWeighted;
import org.plr.core.agreement.Places;
import org.plr.core.agreement.Ratings;
import org.plr.core.agreement.Severity;
import org.plr.core.draw.Drawn;
import org.plr.core.draw.FrozenReview;
import org.plr.core.draw.MonthDraw;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Grade;
import org.plr.core.moderation.Moderation;
import org.plr.core.review.ReviewRef;

/**
 * The reviews of some months whose moderation is decided: the grade at the freeze beside the moderated one, and of how many
 * completed reviews each speaks. Late and turned reviews stand outside the draw's probabilities, and so outside these figures.
 *
 * @param places the scale
 * @param rows one for each review
 */
record ModeratedReviews(Places places, List<Row> rows) {

    /** One moderated review: by whom it was graded, and the weight with which it stands for all completed ones. */
    record Row(Severity.Moderated grades, Fraction weight) {}

    static ModeratedReviews of(List<MonthDraw> draws, Year year) {
        List<Row> rows = new ArrayList<>();
        draws.forEach(draw -> draw.drawn().ifPresent(drawn -> rows.addAll(rows(drawn, year))));
        return new ModeratedReviews(Places.of(year.seen().framework().scale()), rows);
    }

    /** Certain ones stand for the certain, drawn ones for all that could be drawn. */
    private static List<Row> rows(Drawn drawn, Year year) {
        Set<String> certain = new HashSet<>(drawn.certain());
        Map<String, Grade> frozen = new LinkedHashMap<>();
        for (FrozenReview review : drawn.request().reviews()) {
            frozen.put(review.id(), review.grade());
        }
        List<String> decidedCertain = decided(drawn.certain(), year);
        List<String> decidedDrawn = decided(drawn.drawn(), year);
        List<Row> rows = new ArrayList<>();
        decidedCertain.forEach(id -> rows.add(row(id, frozen, certain.size(), decidedCertain.size(), year)));
        int others = drawn.population() - certain.size();
        decidedDrawn.forEach(id -> rows.add(row(id, frozen, others, decidedDrawn.size(), year)));
        return rows;
    }

    private static List<String> decided(List<String> ids, Year year) {
        return ids.stream()
                .filter(id -> year.moderation(ReviewRef.of(id))
                        .flatMap(Moderation::decision)
                        .isPresent())
                .toList();
    }

    private static Row row(String id, Map<String, Grade> frozen, int completed, int moderated, Year year) {
        Moderation moderation = year.moderation(ReviewRef.of(id)).orElseThrow();
        Severity.Moderated grades = new Severity.Moderated(
                moderation.review().reviewer(),
                Objects.requireNonNull(frozen.get(id), "a drawn review was frozen"),
                moderation.decision().orElseThrow().to());
        return new Row(grades, new Fraction(completed, moderated));
    }

    Agreement agreement() {
        return Agreement.of(ratings());
    }

    private Ratings ratings() {
        return Ratings.ofUnits(
                        places,
                        rows.stream()
                                .map(row -> List.of(row.grades.given(), row.grades.moderated()))
                                .toList())
                .value();
    }

    DesignWeighted weighted() {
        return ratings().weighted(rows.stream().map(Row::weight).toList()).value();
    }

    List<Severity> severity() {
        return Severity.of(places, rows.stream().map(Row::grades).toList());
    }

    static List<MonthDraw> upTo(YearMonth month, List<MonthDraw> draws) {
        return draws.stream().filter(draw -> !draw.month().isAfter(month)).toList();
    }
}
