package org.plr.testkit;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.memory.MemoryReadLog.Read;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.ReadLog;

class ReadLogConformanceTest {
    private static UnaryOperator<ReadLog> defect = sound -> sound;

    static final class Planted extends ReadLogConformance {
        private MemoryReadLog sound = new MemoryReadLog();

        @Override
        protected ReadLog open() {
            sound = new MemoryReadLog();
            return defect.apply(sound);
        }

        @Override
        protected List<Read> noted() {
            return sound.reads();
        }

        @Override
        protected ReadLog outOfReach() {
            sound.setUnavailable(true);
            return defect.apply(sound);
        }
    }

    @Test
    void a_sound_log_passes_each_defect_fails_and_no_test_is_idle() {
        Suite.<ReadLog>prove(
                Planted.class,
                planted -> defect = planted,
                Map.of(
                        "notes nothing", sound -> (actor, subject, at) -> {},
                        "cuts the time",
                                sound -> (actor, subject, at) ->
                                        sound.note(actor, subject, at.truncatedTo(ChronoUnit.SECONDS)),
                        "notes a read once", ReadLogConformanceTest::notingOnce,
                        "loses reads under load", ReadLogConformanceTest::losing,
                        "fails in silence", ReadLogConformanceTest::swallowing));
    }

    private static ReadLog notingOnce(ReadLog sound) {
        Set<Object> seen = new HashSet<>();
        return (actor, subject, at) -> {
            synchronized (seen) {
                if (seen.add(new Read(actor, subject, at))) {
                    sound.note(actor, subject, at);
                }
            }
        };
    }

    private static ReadLog losing(ReadLog sound) {
        AtomicInteger inside = new AtomicInteger();
        return (actor, subject, at) -> {
            try {
                boolean alone = inside.incrementAndGet() == 1;
                Thread.sleep(5);
                if (alone) {
                    sound.note(actor, subject, at);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                inside.decrementAndGet();
            }
        };
    }

    private static ReadLog swallowing(ReadLog sound) {
        return (actor, subject, at) -> {
            try {
                sound.note(actor, subject, at);
            } catch (PortUnavailableException down) {
                // the planted defect: what could not be noted is forgotten
            }
        };
    }
}
