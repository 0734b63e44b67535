package org.plr.core.command;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plr.core.Outcome;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Read;

/**
 * Where one actor's reads of children are noted, before anything is shown. Where they cannot be noted, nothing is. Never
 * asked while the ledger's lock is held: others do not wait for the log.
 */
public final class Notebook {
    private final Caller caller;
    private final House house;

    Notebook(Caller caller, House house) {
        this.caller = caller;
        this.house = house;
    }

    /**
     * Gives out what an actor was permitted to see, once it is noted.
     *
     * @param found what was found, or the refusal, which is noted nowhere
     * @param about each child's subject that is shown; noted once each
     * @param <T> what was found
     * @return the same
     * @throws org.plr.core.spi.PortUnavailableException where it cannot be noted
     */
    public <T> Outcome<T> shown(Outcome<T> found, Function<T, Stream<StreamId>> about) {
        return found.map(one -> {
            note(about.apply(one).toList());
            return one;
        });
    }

    /**
     * Gives out a list of what an actor was permitted to see, once all of it is noted.
     *
     * @param found what was found
     * @param about the subjects that each shows
     * @param <T> what was found
     * @return the same
     * @throws org.plr.core.spi.PortUnavailableException where one of them cannot be noted
     */
    public <T> List<T> shown(List<T> found, Function<T, Stream<StreamId>> about) {
        note(found.stream().flatMap(about).toList());
        return found;
    }

    /**
     * Notes that this actor reads subjects.
     *
     * @param subjects the subjects; noted once each, in one batch; for none, the log is not asked
     * @throws org.plr.core.spi.PortUnavailableException where one of them cannot be noted
     */
    public void note(Collection<StreamId> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        Instant now = house.ledger().now();
        String actor = Commands.text(caller.actor());
        String whose = caller.actor().inPlaceOf().map(PersonRef::text).orElse("");
        house.outside()
                .readLog()
                .noteAll(new LinkedHashSet<>(subjects)
                        .stream()
                                .map(subject -> new Read(actor, whose, subject, now))
                                .toList());
    }

    /**
     * Who read subjects, whoever they are; for an actor who was already permitted to know.
     *
     * @param subjects the subjects
     * @return the reads in the order in which they were noted
     * @throws org.plr.core.spi.PortUnavailableException where the log cannot be read now
     */
    public List<Read> readsOf(Collection<StreamId> subjects) {
        return house.outside().readLog().readsOf(subjects);
    }
}
