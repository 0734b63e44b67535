package org.plr.testkit;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plr.core.journal.StreamId;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Read;
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
                        "notes nothing", sound -> around(sound, read -> {}),
                        "cuts the time",
                                sound -> around(
                                        sound,
                                        read -> sound.note(new Read(
                                                read.actor(),
                                                read.onBehalfOf(),
                                                read.subject(),
                                                read.at().truncatedTo(ChronoUnit.SECONDS)))),
                        "forgets in whose place",
                                sound -> around(
                                        sound,
                                        read -> sound.note(new Read(read.actor(), "", read.subject(), read.at()))),
                        "notes a read once", ReadLogConformanceTest::notingOnce,
                        "loses reads under load", ReadLogConformanceTest::losing,
                        "fails in silence", ReadLogConformanceTest::swallowing,
                        "notes the first of many", ReadLogConformanceTest::notingTheFirst,
                        "tells of every subject", ReadLogConformanceTest::tellingAll));
    }

    /** A log that notes in another way, and is asked as the sound one. */
    private static ReadLog around(ReadLog sound, Consumer<Read> note) {
        return new ReadLog() {
            @Override
            public void note(Read read) {
                note.accept(read);
            }

            @Override
            public List<Read> readsOf(Collection<StreamId> subjects) {
                return sound.readsOf(subjects);
            }
        };
    }

    private static ReadLog notingTheFirst(ReadLog sound) {
        return new ReadLog() {
            @Override
            public void note(Read read) {
                sound.note(read);
            }

            @Override
            public void noteAll(List<Read> reads) {
                reads.stream().limit(1).forEach(sound::note);
            }

            @Override
            public List<Read> readsOf(Collection<StreamId> subjects) {
                return sound.readsOf(subjects);
            }
        };
    }

    private static ReadLog tellingAll(ReadLog sound) {
        return new ReadLog() {
            @Override
            public void note(Read read) {
                sound.note(read);
            }

            @Override
            public List<Read> readsOf(Collection<StreamId> subjects) {
                return sound.readsOf(List.of(Samples.ONE, Samples.OTHER));
            }
        };
    }

    private static ReadLog notingOnce(ReadLog sound) {
        Set<Object> seen = new HashSet<>();
        return around(sound, read -> {
            synchronized (seen) {
                if (seen.add(read)) {
                    sound.note(read);
                }
            }
        });
    }

    private static ReadLog losing(ReadLog sound) {
        AtomicInteger inside = new AtomicInteger();
        return around(sound, read -> {
            try {
                boolean alone = inside.incrementAndGet() == 1;
                Thread.sleep(5);
                if (alone) {
                    sound.note(read);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                inside.decrementAndGet();
            }
        });
    }

    private static ReadLog swallowing(ReadLog sound) {
        return around(sound, read -> {
            try {
                sound.note(read);
            } catch (PortUnavailableException down) {
                // the planted defect: what could not be noted is forgotten
            }
        });
    }
}
