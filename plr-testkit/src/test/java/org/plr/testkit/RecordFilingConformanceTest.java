package org.plr.testkit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plr.core.memory.MemoryRecordFiling;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.RecordDocument;
import org.plr.core.spi.RecordFiling;

class RecordFilingConformanceTest {
    private static final Instant NOON = Instant.parse("2022-06-15T12:00:00Z");
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static UnaryOperator<RecordFiling> defect = sound -> sound;

    static final class Planted extends RecordFilingConformance {
        private MemoryRecordFiling sound = new MemoryRecordFiling();

        @Override
        protected RecordFiling open() {
            COPIES.set(0);
            sound = new MemoryRecordFiling();
            sound.forget(unknown());
            return another();
        }

        @Override
        protected RecordFiling another() {
            return defect.apply(sound);
        }

        @Override
        protected List<ChildRef> known() {
            return List.of(new ChildRef(2, 1), new ChildRef(2, 2));
        }

        @Override
        protected ChildRef unknown() {
            return new ChildRef(2, 3);
        }

        @Override
        protected void acknowledge(FilingRef key) {
            sound.acknowledge(key, NOON);
        }

        @Override
        protected void reject(FilingRef key) {
            sound.reject(key, "document.type");
        }

        @Override
        protected int lying() {
            return sound.held().size() + COPIES.get();
        }

        @Override
        protected RecordFiling outOfReach() {
            sound.setUnavailable(true);
            return another();
        }
    }

    /** A way that does as the sound one does, but where it is overridden. */
    private static class Through implements RecordFiling {
        final RecordFiling sound;

        Through(RecordFiling sound) {
            this.sound = sound;
        }

        @Override
        public FilingAnswer file(FilingRef key, ChildRef child, RecordDocument document) {
            return sound.file(key, child, document);
        }

        @Override
        public Optional<FilingAnswer> ask(FilingRef key, ChildRef child) {
            return sound.ask(key, child);
        }
    }

    private interface Filing {
        FilingAnswer file(FilingRef key, ChildRef child, RecordDocument document);
    }

    private interface Asking {
        Optional<FilingAnswer> ask(FilingRef key, ChildRef child);
    }

    private static RecordFiling filing(RecordFiling sound, Filing filing) {
        return new Through(sound) {
            @Override
            public FilingAnswer file(FilingRef key, ChildRef child, RecordDocument document) {
                return filing.file(key, child, document);
            }
        };
    }

    private static RecordFiling asking(RecordFiling sound, Asking asking) {
        return new Through(sound) {
            @Override
            public Optional<FilingAnswer> ask(FilingRef key, ChildRef child) {
                return asking.ask(key, child);
            }
        };
    }

    @Test
    void a_sound_way_passes_each_defect_fails_and_no_test_is_idle() {
        Suite.<RecordFiling>prove(
                Planted.class,
                planted -> defect = planted,
                Map.of(
                        "takes nothing",
                        sound -> filing(sound, (key, child, document) -> new FilingAnswer.Pending()),
                        "files at every call",
                        sound -> filing(sound, (key, child, document) -> {
                            COPIES.incrementAndGet();
                            return sound.file(key, child, document);
                        }),
                        "knows everything",
                        sound -> asking(sound, (key, child) -> Optional.of(new FilingAnswer.Pending())),
                        "always filed",
                        sound -> filing(
                                sound,
                                (key, child, document) ->
                                        new FilingAnswer.Filed(new FilingAnswer.Receipt("", "", NOON))),
                        "forgets the answer",
                        sound -> filing(sound, (key, child, document) -> {
                            sound.file(key, child, document);
                            return new FilingAnswer.Pending();
                        }),
                        "a code in words",
                        RecordFilingConformanceTest::wordy,
                        "remembers its own alone",
                        RecordFilingConformanceTest::ownAlone,
                        "a key for any document",
                        RecordFilingConformanceTest::careless,
                        "does not look at the child",
                        RecordFilingConformanceTest::blind,
                        "silent in silence",
                        RecordFilingConformanceTest::swallowing));
    }

    private static RecordFiling wordy(RecordFiling sound) {
        return asking(
                sound,
                (key, child) -> sound.ask(key, child)
                        .map(answer -> answer instanceof FilingAnswer.Rejected
                                ? new FilingAnswer.Rejected("not this type!", "")
                                : answer));
    }

    private static RecordFiling ownAlone(RecordFiling sound) {
        Map<FilingRef, Boolean> own = new HashMap<>();
        return new Through(sound) {
            @Override
            public FilingAnswer file(FilingRef key, ChildRef child, RecordDocument document) {
                own.put(key, true);
                return sound.file(key, child, document);
            }

            @Override
            public Optional<FilingAnswer> ask(FilingRef key, ChildRef child) {
                return own.containsKey(key) ? sound.ask(key, child) : Optional.empty();
            }
        };
    }

    private static RecordFiling careless(RecordFiling sound) {
        return filing(sound, (key, child, document) -> {
            try {
                return sound.file(key, child, document);
            } catch (PortRejectedException other) {
                COPIES.incrementAndGet();
                return new FilingAnswer.Pending();
            }
        });
    }

    private static RecordFiling blind(RecordFiling sound) {
        return asking(sound, (key, child) -> {
            try {
                return sound.ask(key, child);
            } catch (PortRejectedException other) {
                return Optional.of(new FilingAnswer.Pending());
            }
        });
    }

    private static RecordFiling swallowing(RecordFiling sound) {
        return filing(sound, (key, child, document) -> {
            try {
                return sound.file(key, child, document);
            } catch (PortUnavailableException down) {
                return new FilingAnswer.Pending();
            }
        });
    }
}
