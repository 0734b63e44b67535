package org.plr.core.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.StreamId;

/**
 * One entry of the journal as it is given out.
 *
 * @param position its place in the journal
 * @param stream the subject to which it happened
 * @param type the fixed name of what happened
 * @param occurredAt when it happened, as was said
 * @param recordedAt when it was recorded
 * @param framework the framework in force then, or empty before the first
 * @param contentOrNull what it says, or null where that is withheld
 * @param withheldOrNull why it is withheld, or null where it is not
 */
public record Item(
        long position,
        StreamId stream,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        String framework,
        @Nullable Content contentOrNull,
        @Nullable Withheld withheldOrNull) {

    /**
     * What an entry says.
     *
     * @param who the ref of the person who acted, or {@code system}
     * @param onBehalfOf the ref of the person in whose place, or empty
     * @param payload the fact as JSON, byte for byte as the journal has it
     * @param texts its texts
     * @param thirdParties who else stands in it
     */
    public record Content(String who, String onBehalfOf, String payload, List<Text> texts, ThirdParties thirdParties) {

        /** Keeps the list as it is now. */
        public Content {
            texts = List.copyOf(texts);
        }

        /** Numbers alone: no text reaches a log. */
        @Override
        public String toString() {
            return "content of " + texts.size() + " texts";
        }
    }

    /**
     * A text that somebody typed.
     *
     * @param path where the fact has it, such as {@code rationale}
     * @param id its opaque id, as in the payload
     * @param wordsOrNull the words, or null where they were erased
     */
    public record Text(
            String path, NarrativeId id, @Nullable String wordsOrNull) {

        /** {@return the words, or empty where they were erased} */
        public Optional<String> words() {
            return Optional.ofNullable(wordsOrNull);
        }

        /** The id alone: the words never reach a log. */
        @Override
        public String toString() {
            return "text " + id;
        }
    }

    /** {@return what it says, or empty where that is withheld} */
    public Optional<Content> content() {
        return Optional.ofNullable(contentOrNull);
    }

    /** {@return why it is withheld, or empty where it is not} */
    public Optional<Withheld> withheld() {
        return Optional.ofNullable(withheldOrNull);
    }

    Item without(Withheld why) {
        return new Item(position, stream, type, occurredAt, recordedAt, framework, null, why);
    }

    @Override
    public String toString() {
        return type + " at " + position;
    }
}
