package org.plr.core.command;

import org.plr.core.journal.Draft;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;

/**
 * How far a stream has come, and the one object that names it. Every view keeps what it knows of a stream under its name: as
 * read from the store, each fact would bring a name of its own, and each view would keep another.
 */
final class Reached {
    private final StreamId stream;
    private int version;

    Reached(StreamId stream) {
        this.stream = stream;
    }

    int version() {
        return version;
    }

    void to(int version) {
        this.version = version;
    }

    /** The same fact under this name. */
    @SuppressWarnings("ReferenceEquality") // an equal name is what is to be replaced
    Recorded named(Recorded recorded) {
        Draft draft = recorded.draft();
        return draft.stream() == stream ? recorded : new Recorded(recorded.position(), named(draft), recorded.fact());
    }

    private Draft named(Draft draft) {
        return new Draft(
                stream,
                draft.version(),
                draft.type(),
                draft.typeVersion(),
                draft.who(),
                draft.onBehalfOf(),
                draft.occurredAt(),
                draft.recordedAt(),
                draft.framework(),
                draft.frameworkHash(),
                draft.payload());
    }
}
