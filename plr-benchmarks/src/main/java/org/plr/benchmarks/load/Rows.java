package org.plr.benchmarks.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plr.benchmarks.People;
import org.plr.core.journal.Draft;
import org.plr.core.journal.StreamId;

/** The facts that are appended: a payload of some 260 bytes, as most are. */
final class Rows {
    static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    static final String WHO = "00000000000000010000000000000002";
    static final String FRAMEWORK = "framework-1";
    static final String HASH = "5e".repeat(32);
    private static final String PAYLOAD = "{\"grade\":\"INADEQUATE\",\"rationale\":{\"id\":\""
            + People.text(7, 7).id().text() + "\",\"commitment\":\"" + HASH + "\"},\"note\":\"" + "x".repeat(90)
            + "\"}";

    private Rows() {}

    static String payload() {
        return PAYLOAD;
    }

    /** The next facts of a stream. */
    static List<Draft> drafts(StreamId stream, int version, int many) {
        List<Draft> drafts = new ArrayList<>(many);
        for (int i = 0; i < many; i++) {
            drafts.add(new Draft(
                    stream, version + i + 1, "review.graded", 1, WHO, "", NOW, NOW, FRAMEWORK, HASH, PAYLOAD));
        }
        return drafts;
    }
}
