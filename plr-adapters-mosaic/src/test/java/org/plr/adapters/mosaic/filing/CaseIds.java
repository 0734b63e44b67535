package org.plr.adapters.mosaic.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.journal.Ref;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;
import org.plr.core.spi.PortUnavailableException;

/** The case system's ids of a few children, as a test gives them. Only {@link #ids} is asked for. */
final class CaseIds implements Identities {
    static final ChildRef CHILD = new ChildRef(2, 1);
    static final ChildRef SIBLING = new ChildRef(2, 2);
    static final ChildRef STRANGER = new ChildRef(2, 3);

    private final Map<Ref, List<String>> ids = new HashMap<>();
    private boolean unavailable;

    static CaseIds usual() {
        return new CaseIds().with(CHILD, "0012345").with(SIBLING, "0012346");
    }

    /** The first id that is given counts. */
    CaseIds with(ChildRef child, String... theirs) {
        ids.put(child, List.of(theirs));
        return this;
    }

    CaseIds outOfReach() {
        unavailable = true;
        return this;
    }

    @Override
    public <R extends Ref> List<String> ids(IdKind<R> kind, R ref) {
        if (unavailable) {
            throw new PortUnavailableException("Identities", ref.text(), null);
        }
        return kind == IdKind.CHILD ? new ArrayList<>(ids.getOrDefault(ref, List.of())) : List.of();
    }

    @Override
    public <R extends Ref> Map<String, R> refs(IdKind<R> kind, Collection<String> asked) {
        throw new UnsupportedOperationException("filing never makes a reference");
    }

    @Override
    public <R extends Ref> Optional<R> known(IdKind<R> kind, String id) {
        throw new UnsupportedOperationException("filing never asks for a reference");
    }

    @Override
    public <R extends Ref> R merge(IdKind<R> kind, String gone, String stays) {
        throw new UnsupportedOperationException("filing never merges");
    }

    @Override
    public <R extends Ref> List<R> same(IdKind<R> kind, R ref) {
        throw new UnsupportedOperationException("filing never asks for other references");
    }

    @Override
    public <R extends Ref> int erase(IdKind<R> kind, R ref) {
        throw new UnsupportedOperationException("filing never erases");
    }
}
