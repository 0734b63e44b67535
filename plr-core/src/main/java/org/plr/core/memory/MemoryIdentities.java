package org.plr.core.memory;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plr.core.journal.Ref;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;
import org.plr.core.spi.Randomness;

/** The twin of the identities, for the quick start and for tests. Safe for use by several threads. */
public final class MemoryIdentities implements Identities {
    private final Randomness randomness;
    private final Map<IdKind<?>, Known> known = new HashMap<>();

    /**
     * Identities that know nobody.
     *
     * @param randomness from which references are drawn
     */
    public MemoryIdentities(Randomness randomness) {
        this.randomness = Objects.requireNonNull(randomness, "randomness");
    }

    /** Of one kind: each id's reference, each reference's ids as they count, and into which reference others were merged. */
    private record Known(Map<String, Ref> refs, Map<Ref, List<String>> ids, LinkedHashMap<Ref, Ref> merged) {
        Known() {
            this(new HashMap<>(), new HashMap<>(), new LinkedHashMap<>());
        }

        Ref counting(Ref ref) {
            return merged.getOrDefault(ref, ref);
        }

        void put(Ref ref, Collection<String> inOrder) {
            inOrder.forEach(id -> refs.put(id, ref));
            ids.put(ref, List.copyOf(inOrder));
        }
    }

    @Override
    public synchronized <R extends Ref> Map<String, R> refs(IdKind<R> kind, Collection<String> ids) {
        ids.forEach(Identities::requireId);
        Map<String, R> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, met(kind, id)));
        return found;
    }

    @Override
    public synchronized <R extends Ref> Optional<R> known(IdKind<R> kind, String id) {
        return Optional.ofNullable(of(kind).refs.get(Identities.requireId(id))).map(ref -> typed(kind, ref));
    }

    @Override
    public synchronized <R extends Ref> List<String> ids(IdKind<R> kind, R ref) {
        Known all = of(kind);
        return all.ids.getOrDefault(all.counting(ref), List.of());
    }

    @Override
    public synchronized <R extends Ref> R merge(IdKind<R> kind, String gone, String stays) {
        Identities.requireTwo(gone, stays);
        Known all = of(kind);
        R old = all.refs.containsKey(gone) || !all.refs.containsKey(stays) ? met(kind, gone) : met(kind, stays);
        R ref = typed(kind, all.refs.getOrDefault(stays, old));
        Set<String> inOrder = new LinkedHashSet<>(List.of(stays));
        inOrder.addAll(ids(kind, ref));
        if (!old.equals(ref)) {
            inOrder.addAll(ids(kind, old));
            all.ids.remove(old);
            all.merged.replaceAll((before, into) -> into.equals(old) ? ref : into);
            all.merged.put(old, ref);
        }
        inOrder.add(gone);
        all.put(ref, inOrder);
        return ref;
    }

    @Override
    public synchronized <R extends Ref> List<R> same(IdKind<R> kind, R ref) {
        Known all = of(kind);
        R counting = typed(kind, all.counting(ref));
        List<R> same = new ArrayList<>(List.of(counting));
        all.merged.forEach((before, into) -> {
            if (into.equals(counting)) {
                same.add(typed(kind, before));
            }
        });
        return same;
    }

    @Override
    public synchronized <R extends Ref> int erase(IdKind<R> kind, R ref) {
        Known all = of(kind);
        List<String> ids = ids(kind, ref);
        ids.forEach(all.refs::remove);
        all.ids.remove(all.counting(ref));
        return ids.size();
    }

    private Known of(IdKind<?> kind) {
        return known.computeIfAbsent(kind, first -> new Known());
    }

    private <R extends Ref> R met(IdKind<R> kind, String id) {
        Known all = of(kind);
        if (!all.refs.containsKey(id)) {
            all.put(drawn(kind), List.of(id));
        }
        return typed(kind, Objects.requireNonNull(all.refs.get(id)));
    }

    private Ref drawn(IdKind<?> kind) {
        byte[] bytes = new byte[2 * Long.BYTES];
        randomness.fill(bytes);
        ByteBuffer drawn = ByteBuffer.wrap(bytes);
        return kind.ref(drawn.getLong(), drawn.getLong());
    }

    private static <R extends Ref> R typed(IdKind<R> kind, Ref ref) {
        return kind.ref(ref.high(), ref.low());
    }
}
