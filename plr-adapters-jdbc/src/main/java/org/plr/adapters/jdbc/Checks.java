package org.plr.adapters.jdbc;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plr.adapters.jdbc.Ground.Point;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.Append;
import org.plr.core.spi.Basis;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.Notice;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Settled;

/** Whether an append still fits where the journal is; asked before anything is written. */
final class Checks {
    private final Ground ground;

    Checks(Ground ground) {
        this.ground = ground;
    }

    /**
     * Lets an append pass or throws.
     *
     * @throws ConcurrentChangeException where somebody else was faster
     * @throws IllegalArgumentException where a narrative or a notice has the reference of an earlier one
     */
    void pass(Append append) throws SQLException {
        append.command().ifPresent(this::requireNew);
        requireNextVersions(append);
        if (append.basis().isPresent()) {
            requireUnmoved(append.basis().get());
        }
        append.settled().forEach(this::requireCurrent);
        requireFresh(append);
    }

    private void requireNew(RememberedCommand command) {
        Point left = ground.leftBy(command);
        if (left != null) {
            throw new ConcurrentChangeException(left.stream(), left.version() - 1, left.version());
        }
    }

    private void requireNextVersions(Append append) {
        Map<StreamId, Integer> versions = new HashMap<>();
        for (Draft draft : append.drafts()) {
            int found = versions.computeIfAbsent(draft.stream(), ground::version);
            if (draft.version() != found + 1) {
                throw new ConcurrentChangeException(draft.stream(), draft.version() - 1, found);
            }
            versions.put(draft.stream(), draft.version());
        }
    }

    private void requireUnmoved(Basis basis) throws SQLException {
        Point moved = ground.movedBehind(basis);
        if (moved != null) {
            throw new ConcurrentChangeException(moved.stream(), moved.version() - 1, moved.version());
        }
    }

    private void requireCurrent(Settled settled) {
        if (!ground.isCurrent(settled)) {
            StreamId stream = settled.claimed().notice().stream();
            throw new ConcurrentChangeException(stream, ground.version(stream), ground.version(stream));
        }
    }

    private void requireFresh(Append append) {
        Set<Object> refs = new HashSet<>();
        boolean fresh = true;
        for (Narrative text : append.narratives()) {
            fresh &= refs.add(text.id()) && !ground.isTaken(text.id().text());
        }
        for (Notice notice : append.notices()) {
            fresh &= refs.add(notice.ref()) && !ground.isTaken(notice.ref().text());
        }
        Set<Object> settled = new HashSet<>();
        for (Settled one : append.settled()) {
            fresh &= settled.add(one.claimed().notice().ref());
        }
        if (!fresh) {
            throw new IllegalArgumentException("Each narrative and each notice needs a reference of its own.");
        }
    }
}
