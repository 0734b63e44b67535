package org.plr.core.json;

import java.time.DateTimeException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What stands in JSON as a text. */
abstract class TextShape extends Shape {
    private final String expected;

    TextShape(String expected) {
        this.expected = expected;
    }

    /**
     * The value that a text says.
     *
     * @throws IllegalArgumentException where it says none
     * @throws DateTimeException likewise
     */
    abstract Object parse(String text);

    String print(Object value) {
        return value.toString();
    }

    @Override
    final Object read(JsonParser in) {
        require(in, JsonToken.VALUE_STRING, expected);
        try {
            return parse(in.getString());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Misfit("is not of that form", expected);
        }
    }

    @Override
    final void write(JsonGenerator out, Object value) {
        out.writeString(print(value));
    }
}
