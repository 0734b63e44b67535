package org.plr.adapters.mosaic.filing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.FilingRef;

/**
 * What the record's side says of one document, in the one form that folder and gateway share: a JSON object of texts.
 *
 * @param fields its fields by name, each well by itself
 */
record Statement(Map<String, String> fields) {
    static final String KEY = "key";
    static final String CHILD = "childId";
    static final String SHA256 = "sha256";
    static final String STATE = "state";
    private static final String REFERENCE = "reference";
    private static final String FILED_BY = "filedBy";
    private static final String FILED_AT = "filedAt";
    private static final String CODE = "code";
    private static final String MESSAGE = "message";
    private static final Set<String> ALWAYS = Set.of(KEY, CHILD, SHA256, STATE);
    private static final Set<String> OF_FILED = Set.of(REFERENCE, FILED_BY, FILED_AT);
    private static final Set<String> OF_REJECTED = Set.of(CODE, MESSAGE);
    private static final Set<String> NAMES =
            Set.of(KEY, CHILD, SHA256, STATE, REFERENCE, FILED_BY, FILED_AT, CODE, MESSAGE);
    private static final int LONGEST = 200;
    private static final int LONGEST_MESSAGE = 1_000;

    /**
     * Reads one.
     *
     * @throws Garbled where a field is missing, is another than its state has, or is not in its form
     */
    static Statement read(byte[] json) throws Garbled {
        Map<String, String> fields = FlatJson.read(json, NAMES);
        for (String name : ALWAYS) {
            require(fields, name);
        }
        String state = fields.getOrDefault(STATE, "");
        switch (state) {
            case "PENDING" -> forbid(fields, OF_FILED, OF_REJECTED);
            case "FILED" -> {
                forbid(fields, OF_REJECTED, Set.of());
                requireReceipt(fields);
            }
            case "REJECTED" -> {
                forbid(fields, OF_FILED, Set.of());
                requireCause(fields);
            }
            default -> throw new Garbled("Its state is none of PENDING, FILED, REJECTED.");
        }
        return new Statement(fields);
    }

    private static void require(Map<String, String> fields, String name) throws Garbled {
        String text = fields.getOrDefault(name, "");
        if (text.isBlank() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new Garbled("Its field " + name + " is missing, over 200 characters or holds control characters.");
        }
    }

    private static void forbid(Map<String, String> fields, Set<String> some, Set<String> others) throws Garbled {
        for (String name : fields.keySet()) {
            if (some.contains(name) || others.contains(name)) {
                throw new Garbled("Its field " + name + " does not go with its state.");
            }
        }
    }

    private static void requireReceipt(Map<String, String> fields) throws Garbled {
        for (String name : OF_FILED) {
            require(fields, name);
        }
        try {
            at(fields);
        } catch (DateTimeException garbled) {
            throw new Garbled("Its field filedAt is no moment with its offset, such as 2022-06-15T09:30:00Z.");
        }
    }

    private static Instant at(Map<String, String> fields) {
        return OffsetDateTime.parse(fields.getOrDefault(FILED_AT, "")).toInstant();
    }

    private static void requireCause(Map<String, String> fields) throws Garbled {
        if (!isCode(fields.getOrDefault(CODE, ""))) {
            throw new Garbled("Its field code is not 1 to 60 letters, digits, dots and hyphens.");
        }
        if (fields.getOrDefault(MESSAGE, "").length() > LONGEST_MESSAGE) {
            throw new Garbled("Its field message is over 1,000 characters.");
        }
    }

    static boolean isCode(String code) {
        boolean plain = code.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-'));
        return plain && !code.isEmpty() && code.length() <= 60;
    }

    String of(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether it is about this filing, and about a child with one of these ids: more than one where records were merged. */
    boolean isAbout(FilingRef key, Collection<String> ids) {
        return of(KEY).equals(key.text()) && ids.contains(of(CHILD));
    }

    /** Its ids were erased since: whose record it was about can be told no more. */
    static void requireKnown(Collection<String> ids) throws Garbled {
        if (ids.isEmpty()) {
            throw new Garbled("No id of the case system is known for its child any more.");
        }
    }

    FilingAnswer answer() {
        return switch (of(STATE)) {
            case "FILED" -> new FilingAnswer.Filed(new FilingAnswer.Receipt(of(REFERENCE), of(FILED_BY), at(fields)));
            case "REJECTED" -> new FilingAnswer.Rejected(of(CODE), of(MESSAGE));
            default -> new FilingAnswer.Pending();
        };
    }

    /** The same document, of which this is now said. */
    static Statement of(Map<String, String> about, FilingAnswer answer) {
        Map<String, String> fields = new LinkedHashMap<>(about);
        if (answer instanceof FilingAnswer.Filed filed) {
            fields.put(STATE, "FILED");
            fields.put(REFERENCE, filed.receipt().reference());
            fields.put(FILED_BY, filed.receipt().by());
            fields.put(FILED_AT, filed.receipt().at().toString());
        } else if (answer instanceof FilingAnswer.Rejected rejected) {
            fields.put(STATE, "REJECTED");
            fields.put(CODE, rejected.code());
            fields.put(MESSAGE, rejected.words());
        } else {
            fields.put(STATE, "PENDING");
        }
        return new Statement(fields);
    }

    byte[] json() {
        return FlatJson.written(fields);
    }

    /** The state alone: it names a child. */
    @Override
    public String toString() {
        return "statement " + of(STATE);
    }
}
