package org.plr.core.agreement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.Grade;

/** Ratings as tests write them. */
final class Given {
    static final Places FOUR = places("O", "G", "R", "I");

    private Given() {}

    static Places places(String... names) {
        return Places.of(List.of(names).stream().map(Grade::new).toList()).value();
    }

    /** A scale of so many grades that are words. */
    static Places places(int size) {
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            grades.add(new Grade("g" + i));
        }
        return Places.of(grades).value();
    }

    static Ratings table(int[]... rows) {
        return table(places(rows.length), rows);
    }

    static Ratings table(Places places, int[]... rows) {
        List<List<Long>> table = new ArrayList<>();
        for (int[] row : rows) {
            List<Long> counts = new ArrayList<>();
            for (int count : row) {
                counts.add((long) count);
            }
            table.add(counts);
        }
        return Ratings.ofTable(places, table).value();
    }

    /** Units as rows of places, below nought where there is none. */
    static Ratings units(Places places, int[]... units) {
        List<List<@Nullable Grade>> read = new ArrayList<>();
        for (int[] unit : units) {
            List<@Nullable Grade> grades = new ArrayList<>();
            for (int place : unit) {
                grades.add(place < 0 ? null : places.grades().get(place));
            }
            read.add(grades);
        }
        return Ratings.ofUnits(places, read).value();
    }

    static Agreement agreement(int[]... rows) {
        return Agreement.of(table(rows));
    }

    static Direction direction(int[]... rows) {
        return agreement(rows).direction().value();
    }

    /** As text, rounded to so many significant digits. */
    static String rounded(BigDecimal value, int digits) {
        return value.round(new MathContext(digits)).toString();
    }

    /** To 20 digits, which is more than any answer shows. */
    static void assertSame(BigDecimal expected, BigDecimal found) {
        BigDecimal off = expected.subtract(found).abs();
        assertTrue(off.compareTo(expected.abs().movePointLeft(20)) <= 0, () -> expected + " is not " + found);
    }

    /** Each count of a table as that many units. */
    static int[][] unitsOf(int[]... rows) {
        List<int[]> units = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                for (int n = 0; n < rows[i][j]; n++) {
                    units.add(new int[] {i, j});
                }
            }
        }
        return units.toArray(new int[0][]);
    }
}
