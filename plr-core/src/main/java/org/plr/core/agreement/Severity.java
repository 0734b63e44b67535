package org.plr.core.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;

/**
 * How moderators graded what one manager had graded. Positive is harsher: the manager grades mildly. These are few
 * reviews each, so it is a reason to talk, and no place in a table of managers.
 *
 * @param manager the manager whose grades were moderated
 * @param shift how far they were moved on average, and of how many reviews
 * @param standardError of the shift, from how much it differs from review to review; undefined with one review
 * @param signTest how many were graded worse and how many better, and how likely so uneven a split is by chance
 */
public record Severity(
        PersonRef manager, Direction.MeanShift shift, Said<BigDecimal> standardError, Direction.Split signTest) {
    private static final BigInteger ENOUGH = BigInteger.valueOf(6);

    /** Refuses null. */
    public Severity {
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(standardError, "standardError");
        Objects.requireNonNull(signTest, "signTest");
    }

    /**
     * One review that was moderated.
     *
     * @param manager who graded it first
     * @param given the manager's grade
     * @param moderated the moderator's
     */
    public record Moderated(PersonRef manager, Grade given, Grade moderated) {
        /** Refuses null. */
        public Moderated {
            Objects.requireNonNull(manager, "manager");
            Objects.requireNonNull(given, "given");
            Objects.requireNonNull(moderated, "moderated");
        }
    }

    /**
     * The severity against each manager.
     *
     * @param places the scale
     * @param reviews what was moderated, of any managers, in any order
     * @return one for each manager, in the order of their references
     * @throws IllegalArgumentException where a grade is not on the scale
     */
    public static List<Severity> of(Places places, List<Moderated> reviews) {
        Map<String, List<Moderated>> byManager = new TreeMap<>();
        for (Moderated review : reviews) {
            byManager
                    .computeIfAbsent(review.manager().text(), manager -> new ArrayList<>())
                    .add(review);
        }
        return byManager.values().stream().map(own -> ofOne(places, own)).toList();
    }

    private static Severity ofOne(Places places, List<Moderated> reviews) {
        CrossTable table = new CrossTable(places.size());
        reviews.forEach(
                review -> table.add(place(places, review.given()), place(places, review.moderated()), BigInteger.ONE));
        Direction direction = new Direction(places, table);
        return new Severity(
                reviews.get(0).manager(),
                direction.meanShift().value(),
                standardError(Shifts.of(table), table.all()),
                direction.signTest());
    }

    private static int place(Places places, Grade grade) {
        return places.place(grade)
                .orElseThrow(() -> new IllegalArgumentException("A grade is not on the scale: take those of its own."));
    }

    private static Said<BigDecimal> standardError(Shifts shifts, BigInteger n) {
        if (n.equals(BigInteger.ONE)) {
            return Said.undefined(Undefined.ONE_REVIEW);
        }
        Ratio squares = Ratio.of(shifts.squares(), BigInteger.ONE);
        Ratio spread = squares.minus(Ratio.of(shifts.total().pow(2), n));
        Ratio variance = spread.dividedBy(n.subtract(BigInteger.ONE)).dividedBy(n);
        return Said.of(variance.toDecimal(Decimals.WORKING).sqrt(Decimals.WORKING));
    }

    /** {@return of how many reviews} */
    public BigInteger reviews() {
        return shift.units();
    }

    /**
     * Whether these are too few to tell a habit from chance: of under six, even if all were moved the same way, chance
     * would have done the same more than once in twenty times.
     *
     * @return true with five reviews or fewer
     */
    public boolean isTooFew() {
        return reviews().compareTo(ENOUGH) < 0;
    }
}
