package org.plr.examples.verbs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.journal.Ref;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;

/** References that are counted up, mean nothing, and end with the run. For one thread. */
final class IdsOfOneRun implements Identities {
    private record Key(String kind, String id) {}

    private final Map<Key, Ref> refs = new HashMap<>();
    private final Map<Ref, List<String>> ids = new HashMap<>();
    private long counted;

    @Override
    public <R extends Ref> Map<String, R> refs(IdKind<R> kind, Collection<String> asked) {
        Map<String, R> found = new LinkedHashMap<>();
        asked.forEach(id -> found.put(id, known(kind, id).orElseGet(() -> counted(kind, id))));
        return found;
    }

    private <R extends Ref> R counted(IdKind<R> kind, String id) {
        R ref = kind.ref(1, ++counted);
        keep(kind, id, ref);
        return ref;
    }

    private void keep(IdKind<?> kind, String id, Ref ref) {
        refs.put(new Key(kind.code(), id), ref);
        ids.computeIfAbsent(ref, none -> new ArrayList<>(1)).add(id);
    }

    @Override
    @SuppressWarnings("unchecked") // Only references of a kind are kept under its code.
    public <R extends Ref> Optional<R> known(IdKind<R> kind, String id) {
        return Optional.ofNullable((R) refs.get(new Key(kind.code(), id)));
    }

    @Override
    public <R extends Ref> List<String> ids(IdKind<R> kind, R ref) {
        return List.copyOf(ids.getOrDefault(ref, List.of()));
    }

    /** Nothing was met before this run, so there is nothing that a merge could bring together but what it names. */
    @Override
    public <R extends Ref> R merge(IdKind<R> kind, String gone, String stays) {
        R ref = known(kind, stays).orElseGet(() -> counted(kind, stays));
        keep(kind, gone, ref);
        return ref;
    }

    @Override
    public <R extends Ref> List<R> same(IdKind<R> kind, R ref) {
        return List.of(ref);
    }

    @Override
    public <R extends Ref> int erase(IdKind<R> kind, R ref) {
        refs.values().removeIf(ref::equals);
        List<String> erased = ids.remove(ref);
        return erased == null ? 0 : erased.size();
    }
}
