package org.plr.adapters.mosaic.filing;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON object of plain texts, read strictly and bounded in every direction. */
final class FlatJson {
    static final int MOST_BYTES = 64 * 1024;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4)
                    .maxNumberLength(20)
                    .maxNameLength(40)
                    .maxStringLength(4_000)
                    .maxDocumentLength(MOST_BYTES)
                    .build())
            .build();

    private FlatJson() {}

    static JsonFactory factory() {
        return FACTORY;
    }

    /**
     * Reads an object of texts.
     *
     * @param json what was given; a byte order mark before it is passed over, as some editors write one
     * @param names the names that it may have
     * @throws Garbled where it is no such object, has another name or one twice, or anything behind it
     */
    static Map<String, String> read(byte[] json, Set<String> names) throws Garbled {
        if (json.length > MOST_BYTES) {
            throw new Garbled("It is over 64 KB.");
        }
        boolean marked = json.length >= 3 && Arrays.equals(MARK, Arrays.copyOf(json, 3));
        byte[] plain = marked ? Arrays.copyOfRange(json, 3, json.length) : json;
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), plain)) {
            return object(in, names);
        } catch (JacksonException garbled) {
            throw new Garbled("It is not one JSON object in UTF-8, each name in it once.");
        }
    }

    private static Map<String, String> object(JsonParser in, Set<String> names) throws Garbled {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw new Garbled("It is not a JSON object.");
        }
        Map<String, String> texts = new TreeMap<>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            if (!names.contains(name)) {
                throw new Garbled("It has a field that is none of " + String.join(", ", new TreeSet<>(names)) + ".");
            }
            if (in.nextToken() != JsonToken.VALUE_STRING) {
                throw new Garbled("Its field " + name + " is not a text.");
            }
            texts.put(name, in.getString());
        }
        if (in.currentToken() != JsonToken.END_OBJECT || in.nextToken() != null) {
            throw new Garbled("It is not one whole JSON object with nothing behind it.");
        }
        return texts;
    }

    /** An object of these texts, in their order. */
    static byte[] written(Map<String, String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            texts.forEach(out::writeStringProperty);
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
