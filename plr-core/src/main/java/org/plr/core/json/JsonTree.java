package org.plr.core.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a JSON text as a tree and notes what no framework file may hold: a key said twice, a null, a number with a
 * fraction or an exponent or over 32 bits. What is noted is left out of the tree.
 */
final class JsonTree {
    /** The most bytes that a framework file may have: twenty times what the bundled one needs. */
    static final int LONGEST = 1 << 18;

    private final JsonParser in;
    private final Problems problems;

    private JsonTree(JsonParser in, Problems problems) {
        this.in = in;
        this.problems = problems;
    }

    /** The tree, or empty where the text is no JSON at all or nothing of use. */
    static Optional<JsonValue> read(String text, Problems problems) {
        try (JsonParser in = JsonText.parser(text, LONGEST)) {
            return new JsonTree(in, problems).whole();
        } catch (Misfit misfit) {
            problems.unreadable("$", misfit.sentence());
            return Optional.empty();
        }
    }

    private Optional<JsonValue> whole() {
        try {
            JsonValue value = value(in.nextToken(), "$");
            if (in.nextToken() != null) {
                throw new Misfit("goes on after its end", "nothing more");
            }
            return Optional.ofNullable(value);
        } catch (JacksonException e) {
            throw JsonText.broken(e);
        }
    }

    private @Nullable JsonValue value(@Nullable JsonToken token, String path) {
        if (token == null) {
            throw new Misfit("is empty", "an object");
        }
        return switch (token) {
            case START_OBJECT -> members(path);
            case START_ARRAY -> items(path);
            case VALUE_STRING -> new JsonValue.Text(in.getString());
            case VALUE_TRUE -> new JsonValue.Flag(true);
            case VALUE_FALSE -> new JsonValue.Flag(false);
            case VALUE_NUMBER_INT -> whole(path);
            case VALUE_NUMBER_FLOAT -> note(path, "has a fraction or an exponent; expected a whole number");
            default -> note(path, "is null; expected a value, or the key left out");
        };
    }

    private @Nullable JsonValue whole(String path) {
        if (in.getNumberType() == JsonParser.NumberType.INT) {
            return new JsonValue.Whole(in.getIntValue());
        }
        problems.unusable(path, "is out of range; expected a smaller number");
        return null;
    }

    private JsonValue members(String path) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            String inner = path + "." + Section.printable(key);
            JsonValue value = value(in.nextToken(), inner);
            if (!seen.add(key)) {
                note(inner, "is said twice; expected each key once");
            } else if (value != null) {
                members.put(key, value);
            }
        }
        return new JsonValue.Members(members);
    }

    private JsonValue items(String path) {
        List<JsonValue> items = new ArrayList<>();
        for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonValue value = value(in.currentToken(), path + "[" + i + "]");
            if (value != null) {
                items.add(value);
            }
        }
        return new JsonValue.Items(items);
    }

    private @Nullable JsonValue note(String path, String message) {
        problems.unreadable(path, message);
        return null;
    }
}
