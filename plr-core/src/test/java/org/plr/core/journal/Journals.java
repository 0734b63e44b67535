package org.plr.core.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sound journals for tests, and the changes that somebody may make to them. */
final class Journals {
    /** How many kinds of {@link #edited} there are. */
    static final int FIELDS = 13;

    private Journals() {}

    static List<Entry> of(Random random, int length) {
        Map<StreamId, Integer> versions = new HashMap<>();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            StreamId stream = new StreamId("review/" + random.nextInt(4));
            drafts.add(draft(stream, versions.merge(stream, 1, Integer::sum), random.nextInt(1000)));
        }
        return sealed(drafts);
    }

    static List<Entry> sealed(List<Draft> drafts) {
        List<Entry> entries = new ArrayList<>();
        String head = Chain.START;
        for (Draft draft : drafts) {
            Entry entry = Chain.seal(draft, entries.size() + 1, head);
            entries.add(entry);
            head = entry.hash();
        }
        return entries;
    }

    static Draft draft(StreamId stream, int version, int number) {
        Instant at = Instant.parse("2022-06-13T09:04:00Z").plusMillis(number);
        return new Draft(stream, version, "test.happened", 1, "who", "", at, at, "f", "h", "{\"n\":" + number + "}");
    }

    /** The entry with one field changed, the hash left or changed as the field says. */
    static Entry edited(Entry entry, int field) {
        if (field == 11) {
            return new Entry(entry.position() + 1, entry.draft(), entry.hash());
        }
        if (field == 12) {
            return new Entry(entry.position(), entry.draft(), Chain.START);
        }
        return new Entry(entry.position(), edited(entry.draft(), field), entry.hash());
    }

    static Draft edited(Draft d, int field) {
        return new Draft(
                field == 0 ? new StreamId(d.stream() + "0") : d.stream(),
                d.version() + (field == 1 ? 1 : 0),
                d.type() + (field == 2 ? "." : ""),
                d.typeVersion() + (field == 3 ? 1 : 0),
                d.who() + (field == 4 ? "." : ""),
                d.onBehalfOf() + (field == 5 ? "." : ""),
                d.occurredAt().plusMillis(field == 6 ? 1 : 0),
                d.recordedAt().plusMillis(field == 7 ? 1 : 0),
                d.framework() + (field == 8 ? "." : ""),
                d.frameworkHash() + (field == 9 ? "." : ""),
                d.payload() + (field == 10 ? " " : ""));
    }
}
