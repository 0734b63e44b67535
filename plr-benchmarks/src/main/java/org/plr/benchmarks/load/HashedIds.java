package org.plr.benchmarks.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.journal.Ref;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;

/** References that follow from their ids, so that keeping them costs next to nothing. */
final class HashedIds implements Identities {
    @Override
    public <R extends Ref> Map<String, R> refs(IdKind<R> kind, Collection<String> ids) {
        Map<String, R> refs = new HashMap<>();
        ids.forEach(id -> refs.put(id, kind.ref(0x9E3779B97F4A7C15L * id.hashCode(), id.hashCode())));
        return refs;
    }

    @Override
    public <R extends Ref> Optional<R> known(IdKind<R> kind, String id) {
        return Optional.ofNullable(refs(kind, List.of(id)).get(id));
    }

    @Override
    public <R extends Ref> List<String> ids(IdKind<R> kind, R ref) {
        return List.of();
    }

    @Override
    public <R extends Ref> R merge(IdKind<R> kind, String gone, String stays) {
        return known(kind, stays).orElseThrow();
    }

    @Override
    public <R extends Ref> List<R> same(IdKind<R> kind, R ref) {
        return List.of(ref);
    }

    @Override
    public <R extends Ref> int erase(IdKind<R> kind, R ref) {
        return 0;
    }
}
