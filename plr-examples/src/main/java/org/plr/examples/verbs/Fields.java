package org.plr.examples.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of an answer as it is put together. Keys stand in the order in which they were added. */
final class Fields {
    private final Map<String, Json> members = new LinkedHashMap<>();

    Fields with(String key, Object value) {
        members.put(key, json(value));
        return this;
    }

    /** Leaves the key out where there is nothing to say. */
    Fields withIf(String key, Optional<?> value) {
        value.ifPresent(present -> with(key, present));
        return this;
    }

    Json done() {
        return new Json.Members(members);
    }

    /** Refs, dates and instants stand as their text. */
    private static Json json(Object value) {
        if (value instanceof Json json) {
            return json;
        } else if (value instanceof Boolean flag) {
            return new Json.Flag(flag);
        } else if (value instanceof Number number) {
            return new Json.Numeral(number.toString());
        } else if (value instanceof List<?> list) {
            return new Json.Items(list.stream().map(Fields::json).toList());
        }
        return new Json.Text(value.toString());
    }
}
