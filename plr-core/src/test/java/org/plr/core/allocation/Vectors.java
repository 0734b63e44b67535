package org.plr.core.allocation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The instances with proved best objectives, as maps, lists, texts and numbers. */
public final class Vectors {

    private Vectors() {}

    @SuppressWarnings("unchecked")
    public static Map<String, Object> vector(String id) {
        try (InputStream in = Vectors.class.getResourceAsStream("/org/plr/core/allocation/assignment.json");
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            List<Map<String, Object>> all =
                    (List<Map<String, Object>>) ((Map<String, Object>) value(parser)).get("instances");
            return all.stream()
                    .filter(each -> id.equals(each.get("id")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
            return members;
        } else if (token == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return items;
        }
        return token == JsonToken.VALUE_NUMBER_INT ? (Object) parser.getIntValue() : parser.getString();
    }

    /** A list of numbers of a vector's input. */
    public static int[] numbers(Map<String, Object> vector, String key) {
        return row(of(vector, "input", key));
    }

    /** One number of a vector's best objective. */
    public static int best(Map<String, Object> vector, String key) {
        return (Integer) of(vector, "optimal", key);
    }

    /** A table of a vector's input. */
    public static int[][] table(Map<String, Object> vector, String key) {
        return ((List<?>) of(vector, "input", key)).stream().map(Vectors::row).toArray(int[][]::new);
    }

    private static int[] row(Object list) {
        return ((List<?>) list).stream().mapToInt(each -> (Integer) each).toArray();
    }

    private static Object of(Map<String, Object> vector, String part, String key) {
        return ((Map<?, ?>) vector.get(part)).get(key);
    }
}
