package org.plr.core.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;

/**
 * Every link that there ever was, and every conflict (LNK-1). Nothing leaves it: the last link of a Service Manager is the
 * one that holds, and those before it are the history.
 *
 * @param history the links, in the order in which they were allocated
 * @param conflicts the conflicts, those that ended too, in the order in which they were declared
 */
public record LinkRegister(List<Link> history, List<Conflict> conflicts) {
    /** Where everything about links is recorded. */
    public static final StreamId STREAM = StreamId.of("links", "service-managers");

    /** Before anything was recorded. */
    public static final LinkRegister EMPTY = new LinkRegister(List.of(), List.of());

    /** Keeps the lists as they are now. */
    public LinkRegister {
        history = List.copyOf(history);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * A reviewer is the link of a Service Manager.
     *
     * @param serviceManager whose link
     * @param reviewer who is it
     * @param since from when on
     */
    public record Link(PersonRef serviceManager, PersonRef reviewer, Instant since) {}

    /**
     * A reviewer must not be the link of a Service Manager.
     *
     * @param pair who, and whose link
     * @param since when it was declared
     * @param reason the text, shown by {@link Links#text}
     * @param approver who approved
     * @param endedOrNull when it ended, or null while it stands
     */
    public record Conflict(
            LinkFact.Pair pair,
            Instant since,
            NarrativeRef reason,
            PersonRef approver,
            @Nullable Instant endedOrNull) {

        /** {@return when it ended, or empty while it stands} */
        public Optional<Instant> ended() {
            return Optional.ofNullable(endedOrNull);
        }

        boolean stands(LinkFact.Pair other) {
            return endedOrNull == null && pair.equals(other);
        }
    }

    /**
     * The link of a Service Manager as it was last allocated, whether the reviewer is still there or not.
     *
     * @param serviceManager whose
     * @return the link, or empty where none was ever allocated
     */
    public Optional<Link> link(PersonRef serviceManager) {
        return Optional.ofNullable(links().get(serviceManager));
    }

    /**
     * Whose link somebody is.
     *
     * @param reviewer who
     * @return the Service Managers whose link was last given to them, whether they are there still or not
     */
    public Set<PersonRef> linkedTo(PersonRef reviewer) {
        return links().values().stream()
                .filter(link -> link.reviewer.equals(reviewer))
                .map(Link::serviceManager)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The last link of each Service Manager. */
    Map<PersonRef, Link> links() {
        Map<PersonRef, Link> links = new LinkedHashMap<>();
        history.forEach(link -> links.put(link.serviceManager, link));
        return links;
    }

    boolean hasConflict(LinkFact.Pair pair) {
        return conflicts.stream().anyMatch(conflict -> conflict.stands(pair));
    }

    static LinkRegister fold(@Nullable LinkRegister before, Recorded recorded) {
        if (recorded.fact() instanceof LinkFact fact) {
            return fact.answer(new Fold(before == null ? EMPTY : before, recorded.occurredAt()));
        }
        throw new IllegalStateException("The stream of links holds its own facts alone.");
    }

    /** How each fact changes the register. */
    private record Fold(LinkRegister before, Instant at) implements LinkFact.Cases<LinkRegister> {

        @Override
        public LinkRegister allocated(LinkFact.Allocated fact) {
            List<Link> history = new ArrayList<>(before.history);
            fact.links().forEach(pair -> history.add(new Link(pair.serviceManager(), pair.reviewer(), at)));
            return new LinkRegister(history, before.conflicts);
        }

        @Override
        public LinkRegister conflictDeclared(LinkFact.ConflictDeclared fact) {
            List<Conflict> conflicts = new ArrayList<>(before.conflicts);
            LinkFact.Pair pair = new LinkFact.Pair(fact.serviceManager(), fact.reviewer());
            conflicts.add(new Conflict(pair, at, fact.reason(), fact.approver(), null));
            return new LinkRegister(before.history, conflicts);
        }

        @Override
        public LinkRegister conflictEnded(LinkFact.ConflictEnded fact) {
            LinkFact.Pair pair = new LinkFact.Pair(fact.serviceManager(), fact.reviewer());
            List<Conflict> conflicts = new ArrayList<>(before.conflicts);
            conflicts.replaceAll(conflict -> conflict.stands(pair)
                    ? new Conflict(pair, conflict.since, conflict.reason, conflict.approver, at)
                    : conflict);
            return new LinkRegister(before.history, conflicts);
        }
    }
}
