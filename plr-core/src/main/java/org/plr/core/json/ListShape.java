package org.plr.core.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list, in its order. */
final class ListShape extends Shape {
    private final Shape item;

    ListShape(Shape item) {
        this.item = item;
    }

    @Override
    Object read(JsonParser in) {
        require(in, JsonToken.START_ARRAY, "a list");
        List<Object> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            try {
                items.add(item.read(in));
            } catch (Misfit misfit) {
                throw misfit.under("[" + items.size() + "]");
            }
        }
        return items;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeStartArray();
        for (Object one : (List<?>) value) {
            item.write(out, one);
        }
        out.writeEndArray();
    }
}
