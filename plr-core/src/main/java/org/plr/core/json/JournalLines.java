package org.plr.core.json;

import java.io.StringWriter;
import java.time.Instant;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.journal.StreamId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Entries as lines of a {@code journal.jsonl}: one JSON object a line, every field of the entry under its name, the
 * payload byte for byte as a text within it. Whether the chain holds is not asked here.
 */
public final class JournalLines {
    private JournalLines() {}

    /** An entry as it stands in its line. */
    record Line(
            long position,
            StreamId stream,
            int version,
            String type,
            int typeVersion,
            String who,
            String onBehalfOf,
            Instant occurredAt,
            Instant recordedAt,
            String framework,
            String frameworkHash,
            String payload,
            String hash) {

        static Line of(Entry entry) {
            Draft draft = entry.draft();
            return new Line(
                    entry.position(),
                    draft.stream(),
                    draft.version(),
                    draft.type(),
                    draft.typeVersion(),
                    draft.who(),
                    draft.onBehalfOf(),
                    draft.occurredAt(),
                    draft.recordedAt(),
                    draft.framework(),
                    draft.frameworkHash(),
                    draft.payload(),
                    entry.hash());
        }

        Entry entry() {
            if (position < 1) {
                throw new Misfit("is not positive", "a place counted from 1").under(".position");
            }
            return new Entry(
                    position,
                    new Draft(
                            stream,
                            version,
                            type,
                            typeVersion,
                            who,
                            onBehalfOf,
                            occurredAt,
                            recordedAt,
                            framework,
                            frameworkHash,
                            payload),
                    hash);
        }
    }

    /**
     * One entry as a line.
     *
     * @param entry the entry
     * @return the line, without its line feed
     */
    public static String write(Entry entry) {
        StringWriter out = new StringWriter(512);
        try (JsonGenerator generator = JsonText.generator(out)) {
            Shapes.of(Line.class).write(generator, Line.of(entry));
        }
        return out.toString();
    }

    /**
     * The entry of a line.
     *
     * @param line one line, without its line feed
     * @return the entry
     * @throws IllegalArgumentException where the line is anything but what {@link #write} makes, but for white space and
     *     the order of keys: {@code path: what; what was expected}
     */
    public static Entry read(String line) {
        try (JsonParser in = JsonText.parser(line, JsonText.LONGEST_LINE)) {
            return ((Line) JsonText.whole(in, Shapes.of(Line.class))).entry();
        } catch (Misfit misfit) {
            throw new IllegalArgumentException(misfit.text());
        }
    }
}
