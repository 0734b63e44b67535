package org.plr.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.framework.Framework;
import org.plr.core.journal.Codec;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.StreamId;
import org.plr.core.json.JsonFactCodec;

/** Writes the facts of one review after another, as the library would have written them. */
public final class Chronicle {
    private final Codec codec = new JsonFactCodec();
    private final Framework framework;

    /**
     * Under one framework.
     *
     * @param framework in force when everything happened
     */
    public Chronicle(Framework framework) {
        this.framework = framework;
    }

    /**
     * Starts a stream.
     *
     * @param stream the subject's stream
     * @return its facts, none yet
     */
    public Stream stream(StreamId stream) {
        return new Stream(stream);
    }

    /** The facts of one stream, in order. */
    public final class Stream {
        private final StreamId stream;
        private final List<Draft> drafts = new ArrayList<>();

        private Stream(StreamId stream) {
            this.stream = stream;
        }

        /**
         * What happened next.
         *
         * @param at when it happened and was recorded
         * @param fact what happened
         * @return this
         */
        public Stream then(Instant at, Fact fact) {
            FactType type = fact.getClass().getAnnotation(FactType.class);
            drafts.add(new Draft(
                    stream,
                    drafts.size() + 1,
                    type.value(),
                    type.version(),
                    "00000000000000010000000000000002",
                    "",
                    at,
                    at,
                    framework.id(),
                    framework.hash(),
                    codec.write(fact)));
            return this;
        }

        /**
         * Everything so far.
         *
         * @return the drafts
         */
        public List<Draft> drafts() {
            return List.copyOf(drafts);
        }
    }
}
