package org.plr.core.rota;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which manager held or supervised which case before, where it matters still. Few cases have somebody. */
final class Excluded {
    private final Map<Integer, int[]> managersOf = new HashMap<>();

    void add(int openCase, int manager) {
        int[] before = of(openCase);
        if (Arrays.stream(before).noneMatch(one -> one == manager)) {
            int[] more = Arrays.copyOf(before, before.length + 1);
            more[before.length] = manager;
            managersOf.put(openCase, more);
        }
    }

    int[] of(int openCase) {
        return managersOf.getOrDefault(openCase, new int[0]);
    }

    boolean has(int openCase, int manager) {
        int[] managers = managersOf.get(openCase);
        if (managers == null) {
            return false;
        }
        for (int one : managers) {
            if (one == manager) {
                return true;
            }
        }
        return false;
    }

    Set<Integer> cases() {
        return managersOf.keySet();
    }
}
