package org.plr.core.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** One value of a JSON text, just as it stands there. */
sealed interface JsonValue {

    /** Writes the value in its canonical form: keys in alphabetical order. */
    void write(JsonGenerator out);

    record Text(String text) implements JsonValue {
        @Override
        public void write(JsonGenerator out) {
            out.writeString(text);
        }
    }

    record Whole(int number) implements JsonValue {
        @Override
        public void write(JsonGenerator out) {
            out.writeNumber(number);
        }
    }

    record Flag(boolean flag) implements JsonValue {
        @Override
        public void write(JsonGenerator out) {
            out.writeBoolean(flag);
        }
    }

    record Items(List<JsonValue> items) implements JsonValue {
        @Override
        public void write(JsonGenerator out) {
            out.writeStartArray();
            items.forEach(item -> item.write(out));
            out.writeEndArray();
        }
    }

    record Members(Map<String, JsonValue> members) implements JsonValue {
        @Override
        public void write(JsonGenerator out) {
            out.writeStartObject();
            new TreeMap<>(members).forEach((key, value) -> {
                out.writeName(key);
                value.write(out);
            });
            out.writeEndObject();
        }
    }
}
