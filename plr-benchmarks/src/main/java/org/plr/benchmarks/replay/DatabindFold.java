package org.plr.benchmarks.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a Java developer writes: databind decodes each payload into a record, and a map folds them into the latest state of
 * each review. It knows no duties, keeps no history and checks no hash.
 */
public final class DatabindFold {
    private final Map<String, ObjectReader> readers = new HashMap<>();

    /** Readers for every type in the journal. */
    public DatabindFold() {
        JsonMapper mapper = JsonMapper.builder().build();
        Payloads.TYPES.forEach((name, type) -> readers.put(name, mapper.readerFor(type)));
    }

    /** A review as it stands: the latest of each part. */
    static final class State {
        Payloads.Allocated allocated;
        Payloads.Reflected reflected;
        Payloads.FeedbackHeard feedback;
        String grade = "";
        boolean returned;
        boolean attached;
        boolean discussed;

        void on(Object payload) {
            if (payload instanceof Payloads.Allocated fact) {
                allocated = fact;
            } else if (payload instanceof Payloads.Reflected fact) {
                reflected = fact;
            } else if (payload instanceof Payloads.FeedbackHeard fact) {
                feedback = fact;
            } else if (payload instanceof Payloads.Graded fact) {
                grade = fact.grade();
            } else if (payload instanceof Payloads.Returned) {
                returned = true;
            } else if (payload instanceof Payloads.AttachedToRecord) {
                attached = true;
            } else if (payload instanceof Payloads.DiscussedInSupervision) {
                discussed = true;
            }
        }
    }

    /**
     * The decoding alone.
     *
     * @param entry what is decoded
     * @return the payload's record
     */
    public Object decode(Entry entry) {
        return readers.get(entry.draft().type()).readValue(entry.draft().payload());
    }

    Map<String, State> fold(List<Entry> entries) {
        Map<String, State> states = new HashMap<>();
        for (Entry entry : entries) {
            Draft draft = entry.draft();
            Object payload = decode(entry);
            if (draft.stream().isOf("review")) {
                states.computeIfAbsent(draft.stream().value(), none -> new State())
                        .on(payload);
            }
        }
        return states;
    }
}
