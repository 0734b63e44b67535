package org.plr.examples.verbs;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON value, as it was read or is to be written. */
sealed interface Json {

    /** How a message names what stands where something else was expected. */
    String kind();

    void write(JsonGenerator out);

    /** The value in one line, keys in their order. */
    default String line() {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            write(out);
        }
        return line.toString();
    }

    record Text(String text) implements Json {
        @Override
        public String kind() {
            return "a text";
        }

        @Override
        public void write(JsonGenerator out) {
            out.writeString(text);
        }
    }

    /** Kept as it is written: who reads it says which numbers will do, and none is rounded before. */
    record Numeral(String digits) implements Json {
        @Override
        public String kind() {
            return "a number";
        }

        @Override
        public void write(JsonGenerator out) {
            out.writeNumber(digits);
        }
    }

    record Flag(boolean flag) implements Json {
        @Override
        public String kind() {
            return String.valueOf(flag);
        }

        @Override
        public void write(JsonGenerator out) {
            out.writeBoolean(flag);
        }
    }

    record Nothing() implements Json {
        @Override
        public String kind() {
            return "null";
        }

        @Override
        public void write(JsonGenerator out) {
            out.writeNull();
        }
    }

    record Items(List<Json> items) implements Json {
        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public void write(JsonGenerator out) {
            out.writeStartArray();
            items.forEach(item -> item.write(out));
            out.writeEndArray();
        }
    }

    record Members(Map<String, Json> members) implements Json {
        @Override
        public String kind() {
            return "an object";
        }

        @Override
        public void write(JsonGenerator out) {
            out.writeStartObject();
            members.forEach((key, value) -> {
                out.writeName(key);
                value.write(out);
            });
            out.writeEndObject();
        }
    }
}
