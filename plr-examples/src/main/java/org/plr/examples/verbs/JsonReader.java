package org.plr.examples.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON value to its end, strictly: a key said twice, more than 32 levels, half a surrogate pair, anything
 * behind the end and anything that the standard does not know are unreadable, each with its path.
 */
final class JsonReader {
    private static final int DEEPEST = 32;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .maxStringLength(StrictText.LONGEST)
                    .build())
            .build();

    private final JsonParser in;

    private JsonReader(JsonParser in) {
        this.in = in;
    }

    static Json read(String text) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(in).whole();
        }
    }

    private Json whole() {
        try {
            Json value = value(in.nextToken());
            if (in.nextToken() != null) {
                throw unreadable("goes on after its end", "nothing more");
            }
            return value;
        } catch (StreamConstraintsException beyond) {
            throw unreadable("is beyond a limit" + at(beyond), "at most 32 levels, numbers of 100 digits");
        } catch (JacksonException broken) {
            throw unreadable("is not well formed" + at(broken), "JSON");
        }
    }

    /** Jackson's own words would repeat some of the text. */
    private static String at(JacksonException thrown) {
        TokenStreamLocation at = thrown.getLocation();
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private Json value(@Nullable JsonToken token) {
        if (token == null) {
            throw unreadable("is empty", "JSON");
        }
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Json.Text(wellFormed(in.getString()));
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            case VALUE_NULL -> new Json.Nothing();
            default -> new Json.Numeral(in.getString());
        };
    }

    private Json members() {
        Map<String, Json> members = new LinkedHashMap<>();
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            wellFormed(key);
            if (members.put(key, value(in.nextToken())) != null) {
                throw unreadable("is said twice", "each key once");
            }
        }
        return new Json.Members(members);
    }

    private Json items() {
        List<Json> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(in.currentToken()));
        }
        return new Json.Items(items);
    }

    /** Where the reading stands: Jackson knows it even where what comes next is broken. */
    private static String path(TokenStreamContext at) {
        TokenStreamContext outer = at.getParent();
        if (outer == null) {
            return "$";
        }
        String path = path(outer);
        if (at.inArray()) {
            return path + "[" + at.getCurrentIndex() + "]";
        }
        return at.hasCurrentName() ? under(path, at.currentName()) : path;
    }

    static String under(String path, String key) {
        return path + "." + key;
    }

    /** An escape can write half of a surrogate pair, which no UTF-8 can say again. */
    private String wellFormed(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                throw unreadable("holds half of a surrogate pair", "whole characters");
            }
        }
        return text;
    }

    private Unreadable unreadable(String what, String expected) {
        return new Unreadable(path(in.streamReadContext()), what, expected);
    }
}
