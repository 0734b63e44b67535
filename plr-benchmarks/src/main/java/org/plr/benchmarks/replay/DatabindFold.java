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
final class DatabindFold {
    private final Map<String, ObjectReader> readers = new HashMap<>();

    DatabindFold() {
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

    Map<String, State> fold(List<Entry> entries) {
        Map<String, State> states = new HashMap<>();
        for (Entry entry : entries) {
            Draft draft = entry.draft();
            Object payload = readers.get(draft.type()).readValue(draft.payload());
            if (draft.stream().isOf("review")) {
                states.computeIfAbsent(draft.stream().value(), none -> new State())
                        .on(payload);
            }
        }
        return states;
    }
}
