package org.plr.core.command;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.journal.StreamId;

/**
 * How one kind of command is handled.
 *
 * @param stream the subject's stream
 * @param begins whether the command begins its subject, whose reference was drawn for it; its state is null until then
 * @param permission what the actor must be permitted
 * @param subject the subject and what is known of it
 * @param decide the rule
 * @param restsOn the kinds of streams on which the decision rests beside its subject's own; empty where it may rest on any
 * @param <S> the subject's state
 */
public record Handling<S>(
        StreamId stream,
        boolean begins,
        Permission permission,
        Subject<S> subject,
        BiFunction<S, Moment, Decision> decide,
        Set<String> restsOn) {

    /**
     * A command that begins its subject, whose reference was drawn for it.
     *
     * @param stream the subject's stream
     * @param permission what the actor must be permitted
     * @param subject the subject and what is known of it
     * @param decide the rule
     * @param <S> the subject's state
     * @return the handling
     */
    public static <S> Handling<S> beginning(
            StreamId stream, Permission permission, Subject<S> subject, BiFunction<S, Moment, Decision> decide) {
        return new Handling<>(stream, true, permission, subject, decide, Set.of());
    }

    /**
     * A command on a subject that is there.
     *
     * @param stream the subject's stream
     * @param permission what the actor must be permitted
     * @param subject the subject and what is known of it
     * @param decide the rule
     * @param <S> the subject's state
     * @return the handling
     */
    public static <S> Handling<S> of(
            StreamId stream, Permission permission, Subject<S> subject, BiFunction<S, Moment, Decision> decide) {
        return new Handling<>(stream, false, permission, subject, decide, Set.of());
    }

    /**
     * The same, where the rule and all that its facts cause look at nothing but the subject and these kinds of streams.
     * Such commands on different subjects do not wait for each other's commit.
     *
     * @param kinds the kinds of streams beside the subject's own
     * @return the handling that says so
     */
    public Handling<S> restingOn(String... kinds) {
        return new Handling<>(stream, begins, permission, subject, decide, Set.of(kinds));
    }

    /**
     * A subject: where its state comes from.
     *
     * @param state its state as caught up; asked while the ledger's lock is held
     * @param matter whose matter it is, for access
     * @param fold one step of its fold
     * @param <S> its state
     */
    public record Subject<S>(Supplier<@Nullable S> state, Function<S, Matter> matter, Ledger.Fold<S> fold) {}
}
