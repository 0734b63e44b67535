package org.plr.examples.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.agreement.Places;
import org.plr.core.agreement.Ratings;
import org.plr.core.agreement.Ratio;
import org.plr.core.framework.Grade;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads vectors, and holds figures against them to the last digit that they have. */
final class Vectors {

    private Vectors() {}

    static List<JsonNode> all(String file) throws IOException {
        try (InputStream in = Vectors.class.getResourceAsStream("/agreement/" + file)) {
            return new JsonMapper().readTree(in).get("vectors").valueStream().toList();
        }
    }

    static JsonNode of(String file, String id) throws IOException {
        return all(file).stream()
                .filter(vector -> vector.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Places places(Iterable<JsonNode> names) {
        List<Grade> grades = new ArrayList<>();
        names.forEach(name -> grades.add(new Grade(name.asString())));
        return Places.of(grades).value();
    }

    static Ratings table(Places places, JsonNode rows) {
        List<List<Long>> table = new ArrayList<>();
        for (JsonNode row : rows) {
            table.add(row.valueStream().map(JsonNode::asLong).toList());
        }
        return Ratings.ofTable(places, table).value();
    }

    static Ratings units(Places places, JsonNode units) {
        List<List<@Nullable Grade>> read = new ArrayList<>();
        for (JsonNode unit : units) {
            List<@Nullable Grade> grades = new ArrayList<>();
            unit.forEach(grade -> grades.add(grade.isNull() ? null : new Grade(grade.asString())));
            read.add(grades);
        }
        return Ratings.ofUnits(places, read).value();
    }

    /** A figure with its exact fraction. */
    static void assertExact(JsonNode expected, Ratio found) {
        assertEquals(expected.get("exact").asString(), found.toString());
        assertDigits(expected.get("value"), found.toDecimal());
    }

    /** A figure that was rounded: to 12 places, or to fewer. */
    static void assertDigits(JsonNode expected, BigDecimal found) {
        BigDecimal figure = expected.decimalValue();
        BigDecimal off = figure.subtract(found).abs();
        assertTrue(off.compareTo(new BigDecimal("0.6E-12")) <= 0, () -> figure + " is not " + found);
    }

    /** A figure that was rounded to 10 places, as other programs print it. */
    static void assertTenPlaces(JsonNode expected, BigDecimal found) {
        BigDecimal off = expected.decimalValue().subtract(found).abs();
        assertTrue(off.compareTo(new BigDecimal("0.6E-10")) <= 0, () -> expected + " is not " + found);
    }
}
