package org.plr.adapters.mail;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** What is said to GOV.UK Notify and what it says, as JSON, bounded in every direction. */
final class NotifyJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxNumberLength(20)
                    .maxNameLength(200)
                    .maxStringLength(NotifyExchange.MOST_BYTES)
                    .maxDocumentLength(NotifyExchange.MOST_BYTES)
                    .build())
            .build();

    private NotifyJson() {}

    /** An object of texts, and of one object of texts within it. */
    static byte[] written(Map<String, String> fields, String within, Map<String, String> fieldsWithin) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            new TreeMap<>(fields).forEach(out::writeStringProperty);
            out.writeObjectPropertyStart(within);
            new TreeMap<>(fieldsWithin).forEach(out::writeStringProperty);
            out.writeEndObject();
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /**
     * The first text of a name, wherever it stands.
     *
     * @return the text where it is 1 to 60 letters, digits and hyphens, or an empty one
     */
    static String firstWord(byte[] json, String name) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.VALUE_STRING && name.equals(in.currentName())) {
                    return wordOrNothing(in.getString());
                }
            }
            return "";
        } catch (JacksonException garbled) {
            NotifyNotifications.LOG.debug(
                    "Notify's answer is no JSON: {}", garbled.getClass().getName());
            return "";
        }
    }

    private static String wordOrNothing(String text) {
        boolean plain = text.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-');
        return plain && text.length() <= 60 ? text : "";
    }
}
