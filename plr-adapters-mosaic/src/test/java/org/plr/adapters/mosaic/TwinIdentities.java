package org.plr.adapters.mosaic;

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

/** References in memory, drawn by scrambling a counter, so that their order is not that of the ids. */
public final class TwinIdentities implements Identities {
    private final Map<String, Ref> refs = new LinkedHashMap<>();
    private final Map<Ref, Ref> merged = new HashMap<>();
    private long drawn;

    @Override
    public synchronized <R extends Ref> Map<String, R> refs(IdKind<R> kind, Collection<String> ids) {
        Map<String, R> found = new HashMap<>();
        ids.forEach(id -> found.put(id, one(kind, id)));
        return found;
    }

    private <R extends Ref> R one(IdKind<R> kind, String id) {
        if (id.isEmpty() || id.length() > 100 || id.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("This is no id.");
        }
        return known(kind, id).orElseGet(() -> {
            R ref = kind.ref(++drawn * 0x9E3779B97F4A7C15L, drawn);
            refs.put(key(kind, id), ref);
            return ref;
        });
    }

    private static String key(IdKind<?> kind, String id) {
        return kind.code() + " " + id;
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <R extends Ref> Optional<R> known(IdKind<R> kind, String id) {
        return Optional.ofNullable((R) refs.get(key(kind, id)));
    }

    @Override
    public synchronized <R extends Ref> List<String> ids(IdKind<R> kind, R ref) {
        List<String> ids = new ArrayList<>();
        refs.forEach((key, each) -> {
            if (each.equals(ref) && key.startsWith(kind.code())) {
                ids.add(key.substring(kind.code().length() + 1));
            }
        });
        return ids;
    }

    @Override
    public synchronized <R extends Ref> R merge(IdKind<R> kind, String gone, String stays) {
        R other = one(kind, gone);
        R ref = one(kind, stays);
        refs.put(key(kind, gone), ref);
        merged.put(other, ref);
        return ref;
    }

    @Override
    public synchronized <R extends Ref> List<R> same(IdKind<R> kind, R ref) {
        List<R> all = new ArrayList<>(List.of(ref));
        merged.forEach((gone, stays) -> {
            if (stays.equals(ref)) {
                @SuppressWarnings("unchecked")
                R same = (R) gone;
                all.add(same);
            }
        });
        return all;
    }

    @Override
    public synchronized <R extends Ref> int erase(IdKind<R> kind, R ref) {
        int before = refs.size();
        refs.values().removeIf(ref::equals);
        return before - refs.size();
    }
}
