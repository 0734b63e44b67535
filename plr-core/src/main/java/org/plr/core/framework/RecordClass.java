package org.plr.core.framework;

import java.util.Arrays;
import java.util.Optional;
import org.plr.core.journal.StreamId;

/**
 * The classes of records for whose texts a council can state how long they are kept. A class is a kind of stream: with one
 * of its subjects go all texts that belong to that stream, and no other. Facts are of no class: they hold no text and stay.
 */
public enum RecordClass {
    /** The texts of one review: what was written of it, its concerns and remedial actions, its moderation. */
    REVIEW("review"),
    /** The texts of one focussed review: its issue, its terms of reference, why they changed; not those of its reviews. */
    FOCUSSED_REVIEW("focussed"),
    /** The texts of one benchmarking exercise: the rationales given in it. */
    BENCHMARKING("benchmarking"),
    /** The texts of one month of the programme: what it shows, and why somebody was exempted from it. */
    PROGRAMME("programme"),
    /** Why training of one person was withdrawn. */
    TRAINING("training"),
    /** Why link reviewers were declared to be in conflict: all of them go together, and only while no conflict stands. */
    LINKS("links"),
    /** Why texts of one child, or of one other subject, were held, released or ordered to be erased. */
    RETENTION("retention");

    private final String kind;

    RecordClass(String kind) {
        this.kind = kind;
    }

    /**
     * The class to which a stream's texts belong.
     *
     * @param stream the stream
     * @return its class, or empty where its facts never have texts
     */
    public static Optional<RecordClass> of(StreamId stream) {
        return Arrays.stream(values()).filter(one -> stream.isOf(one.kind)).findFirst();
    }
}
