package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plr.core.spi.Append;
import org.plr.core.spi.Store;

/** Proves the suite itself: a sound store passes it, each planted defect fails it, and no test of it is idle. */
class StoreConformanceTest {
    private static final Map<String, Suite> OUTCOMES = new ConcurrentHashMap<>();
    private static Consumer<PlantedStore> defect = store -> {};

    static final class Planted extends StoreConformance {
        @Override
        protected Store open() {
            PlantedStore store = new PlantedStore();
            defect.accept(store);
            return store;
        }
    }

    static Set<String> defects() {
        return StoreDefects.ALL.keySet();
    }

    @Test
    void a_sound_store_passes() {
        assertEquals(Set.of(), run(store -> {}).failed());
    }

    @ParameterizedTest
    @MethodSource("defects")
    void a_store_with_a_defect_fails(String name) {
        assertFalse(outcome(name).failed().isEmpty(), "no test of the suite sees: " + name);
    }

    @Test
    void each_test_of_the_suite_fails_for_some_defect() {
        Set<String> idle = new TreeSet<>(run(store -> {}).passed());
        defects().forEach(name -> idle.removeAll(outcome(name).failed()));
        assertEquals(Set.of(), idle);
    }

    @Test
    void a_store_that_is_not_fresh_passes_nothing() {
        Append fact = Append.of(List.of(Samples.draft(Samples.ONE, 1)));
        assertEquals(Set.of(), run(store -> store.sound.append(fact)).passed());
    }

    private static Suite outcome(String name) {
        return OUTCOMES.computeIfAbsent(name, defective -> run(StoreDefects.ALL.get(defective)));
    }

    private static Suite run(Consumer<PlantedStore> planted) {
        defect = planted;
        return Suite.run(Planted.class);
    }
}
