package org.plr.core.spi;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Narrative;

/**
 * What one command keeps, all or nothing.
 *
 * @param drafts the facts to be written, in order; those of one stream continue its versions
 * @param narratives the texts to which they refer
 * @param notices what is to be sent because of them
 * @param contents reference data to be kept by hash; one already kept stays as it is
 * @param settled claimed notices that are done with
 * @param commandOrNull the command to be remembered with the entries written, or null for what time or the library does
 * @param basisOrNull what the decision rests on, or null where it rests on the streams of its drafts alone
 */
public record Append(
        List<Draft> drafts,
        List<Narrative> narratives,
        List<Notice> notices,
        List<String> contents,
        List<Settled> settled,
        @Nullable RememberedCommand commandOrNull,
        @Nullable Basis basisOrNull) {

    /** Keeps the lists as they are now. */
    public Append {
        drafts = List.copyOf(drafts);
        narratives = List.copyOf(narratives);
        notices = List.copyOf(notices);
        contents = List.copyOf(contents);
        settled = List.copyOf(settled);
    }

    /**
     * Facts alone.
     *
     * @param drafts the facts to be written
     * @return an append of nothing else
     */
    public static Append of(List<Draft> drafts) {
        return new Append(drafts, List.of(), List.of(), List.of(), List.of(), null, null);
    }

    /**
     * The command to be remembered.
     *
     * @return the command, or empty
     */
    public Optional<RememberedCommand> command() {
        return Optional.ofNullable(commandOrNull);
    }

    /**
     * What the decision rests on beside the streams of its drafts.
     *
     * @return the basis, or empty where it rests on nothing else
     */
    public Optional<Basis> basis() {
        return Optional.ofNullable(basisOrNull);
    }

    /** Numbers alone: what is kept is nobody's reading in a log. */
    @Override
    public String toString() {
        return "append of " + drafts.size() + " facts";
    }
}
