package org.plr.adapters.mosaic.filing;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.RecordDocument;

/**
 * What is said of one document to whoever puts it on the record: a JSON object of texts.
 *
 * @param fields its fields by name
 */
record Manifest(Map<String, String> fields) {
    private static final String FILE = "file";
    private static final Set<String> NAMES = Set.of(
            Statement.KEY,
            Statement.CHILD,
            FILE,
            "name",
            "title",
            "mediaType",
            "size",
            Statement.SHA256,
            "category",
            "subCategory",
            "handedOverAt");

    static Manifest of(FilingRef key, String childId, RecordDocument document, Instant now) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(Statement.KEY, key.text());
        fields.put(Statement.CHILD, childId);
        fields.put(FILE, file(key, document));
        fields.put("name", document.name());
        fields.put("title", document.kind().title());
        fields.put("mediaType", document.format().mediaType());
        fields.put("size", Integer.toString(document.size()));
        fields.put(Statement.SHA256, document.sha256());
        fields.put("category", document.category().category());
        fields.put("subCategory", document.category().subCategory());
        fields.put("handedOverAt", now.toString());
        return new Manifest(fields);
    }

    /** Two documents under one key, which is never right, do not overwrite each other. */
    private static String file(FilingRef key, RecordDocument document) {
        return key.text() + "-" + document.sha256().substring(0, 12) + "."
                + document.format().extension();
    }

    static Manifest read(byte[] json) throws Garbled {
        Map<String, String> fields = FlatJson.read(json, NAMES);
        if (fields.size() != NAMES.size()) {
            throw new Garbled("It lacks a field.");
        }
        return new Manifest(fields);
    }

    String of(String name) {
        return fields.getOrDefault(name, "");
    }

    String file() {
        return of(FILE);
    }

    boolean isAbout(FilingRef key, Collection<String> ids) {
        return of(Statement.KEY).equals(key.text()) && ids.contains(of(Statement.CHILD));
    }

    /** Whether it names the very document that an acknowledgement names. */
    boolean isAcknowledgedBy(Statement statement) {
        return of(Statement.KEY).equals(statement.of(Statement.KEY))
                && of(Statement.CHILD).equals(statement.of(Statement.CHILD))
                && of(Statement.SHA256).equals(statement.of(Statement.SHA256));
    }

    /** What an acknowledgement repeats of it. */
    Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        for (String name : new String[] {Statement.KEY, Statement.CHILD, Statement.SHA256}) {
            about.put(name, of(name));
        }
        return about;
    }

    byte[] json() {
        return FlatJson.written(fields);
    }

    /** The key alone: it names a child. */
    @Override
    public String toString() {
        return "manifest of " + of(Statement.KEY);
    }
}
