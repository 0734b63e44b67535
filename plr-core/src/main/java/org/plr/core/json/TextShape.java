package org.plr.core.json;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What stands in JSON as a text. Of types whose values come again and again, such as people, grades and months, the
 * values last read are kept, within bounds: a person named in ten thousand facts is one object.
 */
abstract class TextShape extends Shape {
    private static final int SLOTS = 1 << 12;

    private final String expected;
    private final @Nullable Kept[] kept;

    TextShape(String expected, boolean repeated) {
        this.expected = expected;
        this.kept = new Kept[repeated ? SLOTS : 0];
    }

    private record Kept(String text, Object value) {}

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
        String text = in.getString();
        try {
            return kept.length == 0 ? parse(text) : keep(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Misfit("is not of that form", expected);
        }
    }

    /** Threads may overwrite each other's slots: whatever they keep is immutable. */
    private Object keep(String text) {
        int slot = (text.hashCode() * 0x9E3779B9) >>> 20;
        Kept last = kept[slot];
        if (last != null && last.text.equals(text)) {
            return last.value;
        }
        Object value = parse(text);
        kept[slot] = new Kept(text, value);
        return value;
    }

    @Override
    final void write(JsonGenerator out, Object value) {
        out.writeString(print(value));
    }
}
