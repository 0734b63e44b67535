package org.plr.core.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

        private Content without(Set<NarrativeId> ids, Withheld why) {
            List<Text> left = texts.stream().map(text -> text.without(ids, why)).toList();
            return new Content(who, onBehalfOf, payload, left, thirdParties);
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
     * @param wordsOrNull the words, or null where they were erased or are withheld
     * @param withheldOrNull why they are withheld, or null where they are not
     */
    public record Text(
            String path,
            NarrativeId id,
            @Nullable String wordsOrNull,
            @Nullable Withheld withheldOrNull) {

        /** {@return the words, or empty where they were erased or are withheld} */
        public Optional<String> words() {
            return Optional.ofNullable(wordsOrNull);
        }

        /** {@return why they are withheld, or empty where they are not} */
        public Optional<Withheld> withheld() {
            return Optional.ofNullable(withheldOrNull);
        }

        private Text without(Set<NarrativeId> ids, Withheld why) {
            return ids.contains(id) ? new Text(path, id, null, why) : this;
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

    /** The ids of its texts. */
    Set<NarrativeId> texts() {
        return contentOrNull == null
                ? Set.of()
                : contentOrNull.texts().stream().map(Text::id).collect(Collectors.toSet());
    }

    Item without(Set<NarrativeId> ids, Withheld why) {
        Content left = contentOrNull == null ? null : contentOrNull.without(ids, why);
        return new Item(position, stream, type, occurredAt, recordedAt, framework, left, withheldOrNull);
    }

    @Override
    public String toString() {
        return type + " at " + position;
    }
}
