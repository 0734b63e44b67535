package org.plr.core.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** How the values of one Java type stand in JSON. There is one way to write each value, and only that one is read. */
abstract class Shape {

    /**
     * Reads the value at which the parser stands, and leaves it at the value's last token.
     *
     * @throws Misfit where it is not of this shape
     */
    abstract Object read(JsonParser in);

    abstract void write(JsonGenerator out, Object value);

    static void require(JsonParser in, JsonToken wanted, String expected) {
        if (in.currentToken() != wanted) {
            throw new Misfit(named(in.currentToken()), expected);
        }
    }

    private static String named(@Nullable JsonToken token) {
        if (token == null) {
            return "is empty";
        }
        return switch (token) {
            case VALUE_NULL -> "is null";
            case VALUE_STRING -> "is a text";
            case VALUE_NUMBER_INT -> "is a number";
            case VALUE_NUMBER_FLOAT -> "is a number with a fraction or an exponent";
            case VALUE_TRUE, VALUE_FALSE -> "is true or false";
            case START_ARRAY -> "is a list";
            default -> "is an object";
        };
    }
}
