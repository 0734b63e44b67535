package org.plr.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.plr.core.journal.Chain;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.ConcurrentChangeException;

/** Mistakes of a store that show only when several use it at once. */
final class StoreRaces {
    private StoreRaces() {}

    static void plant(Map<String, Consumer<PlantedStore>> all) {
        all.put("two winners of a race", to -> {
            AtomicInteger inside = new AtomicInteger();
            to.append = append -> {
                inside.incrementAndGet();
                linger();
                try {
                    return to.sound.append(append);
                } catch (ConcurrentChangeException lost) {
                    if (inside.get() == 1) {
                        throw lost;
                    }
                    return List.of(Chain.seal(append.drafts().get(0), 1, Chain.START));
                } finally {
                    inside.decrementAndGet();
                }
            };
        });
        all.put("loser without a race", to -> {
            AtomicInteger inside = new AtomicInteger();
            to.append = append -> {
                try {
                    if (inside.incrementAndGet() > 1) {
                        throw new ConcurrentChangeException(append.drafts().get(0).stream(), 0, 0);
                    }
                    linger();
                    return to.sound.append(append);
                } finally {
                    inside.decrementAndGet();
                }
            };
        });
        all.put("one notice claimed by two at once", to -> {
            AtomicInteger inside = new AtomicInteger();
            AtomicReference<List<ClaimedNotice>> last = new AtomicReference<>(List.of());
            to.claim = (now, lease, most) -> {
                if (inside.incrementAndGet() > 1) {
                    linger();
                    inside.decrementAndGet();
                    return last.get();
                }
                last.set(to.sound.claim(now, lease, most));
                linger();
                linger();
                inside.decrementAndGet();
                return last.get();
            };
        });
    }

    private static void linger() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
