package org.plr.core.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Numbers, and true or false, as JSON has them. */
final class PlainShapes {
    private PlainShapes() {}

    static final class Int extends Shape {
        @Override
        Object read(JsonParser in) {
            require(in, JsonToken.VALUE_NUMBER_INT, "a whole number");
            if (in.getNumberType() != JsonParser.NumberType.INT) {
                throw new Misfit("is out of range", "a whole number of 32 bits");
            }
            return in.getIntValue();
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeNumber((int) value);
        }
    }

    static final class Whole extends Shape {
        @Override
        Object read(JsonParser in) {
            require(in, JsonToken.VALUE_NUMBER_INT, "a whole number");
            if (in.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                throw new Misfit("is out of range", "a whole number of 64 bits");
            }
            return in.getLongValue();
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeNumber((long) value);
        }
    }

    static final class Flag extends Shape {
        @Override
        Object read(JsonParser in) {
            if (in.currentToken() != JsonToken.VALUE_FALSE) {
                require(in, JsonToken.VALUE_TRUE, "true or false");
            }
            return in.currentToken() == JsonToken.VALUE_TRUE;
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeBoolean((boolean) value);
        }
    }
}
