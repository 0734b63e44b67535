package org.plr.core.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.people.ChildRef;
import org.plr.core.sim.Faults;
import org.plr.core.sim.Quiet;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.RecordDocument;
import org.plr.core.spi.RecordFiling;
import org.plr.core.spi.Store;

/** A process that dies, or a port that fails, at each call of filing one review: nothing is lost, and nothing filed twice. */
@Proves("TRK-6")
@ExtendWith(Quiet.class)
class FilingCrashTest {
    private static final List<String> FACTS =
            List.of("filing.intended", "filing.handed-in", "filing.filed", "review.attached-to-record");

    /** One council, whose process can be made to fail and is started anew. */
    private static final class Scene {
        private final Registry registry = new Registry();
        private final Faults faults = new Faults();
        private final AtomicInteger starts = new AtomicInteger();
        private Plr plr = registry.plr;

        void start() {
            plr = registry.over(
                    faults.around(Store.class, registry.given.store),
                    faults.around(RecordFiling.class, registry.record),
                    "start " + starts.incrementAndGet());
            plr.warm();
        }

        void file() {
            assertAccepted(
                    plr.as(Actor.of(Scenario.QA_OFFICER)).filings().file(registry.review, List.of(Registry.PDF)));
        }

        void check() {
            assertAccepted(plr.as(Actor.system()).filings().check());
        }

        /** The case system's people file whatever lies there. */
        void acknowledge() {
            registry.record.held().stream()
                    .filter(held -> held.answer() instanceof FilingAnswer.Pending)
                    .forEach(held -> registry.record.acknowledge(held.key(), registry.given.clock.instant()));
        }

        void assertFiledOnce(String where) {
            assertEquals(1, registry.record.held().size(), where);
            assertFalse(registry.duty(ClauseId.TRK_6).isOpen(), where);
            List<String> facts = registry.facts();
            assertEquals(FACTS, facts.contains("filing.handed-in") ? facts : FACTS, where);
            assertEquals(1, facts.stream().filter("filing.filed"::equals).count(), where);
            assertEquals(1, registry.filings().size(), where);
        }
    }

    private static int calls(boolean handsIn) {
        Scene scene = new Scene();
        scene.start();
        scene.faults.none();
        scene.file();
        if (!handsIn) {
            scene.acknowledge();
            scene.faults.none();
            scene.check();
        }
        return scene.faults.calls();
    }

    @Test
    void a_process_that_dies_at_any_call_while_it_files_is_healed_by_asking_under_the_same_key() {
        int calls = calls(true);
        assertTrue(calls > 5, "the store and the record are asked");
        for (int call = 1; call <= calls; call++) {
            for (boolean after : new boolean[] {false, true}) {
                String where = "crash " + (after ? "after" : "before") + " call " + call + " of " + calls;
                Scene scene = new Scene();
                scene.start();
                scene.faults.crash(call, after);
                assertTrue(dies(scene::file), where);
                scene.faults.none();
                scene.start();
                scene.check();
                scene.file();
                scene.acknowledge();
                scene.check();
                scene.assertFiledOnce(where);
            }
        }
    }

    @Test
    void a_process_that_dies_at_any_call_while_it_asks_finds_the_receipt_when_it_asks_again() {
        int calls = calls(false);
        for (int call = 1; call <= calls; call++) {
            for (boolean after : new boolean[] {false, true}) {
                String where = "crash " + (after ? "after" : "before") + " call " + call + " of " + calls;
                Scene scene = new Scene();
                scene.start();
                scene.file();
                scene.acknowledge();
                scene.faults.crash(call, after);
                assertTrue(dies(scene::check), where);
                scene.faults.none();
                scene.start();
                scene.check();
                scene.assertFiledOnce(where);
            }
        }
    }

    @Test
    void a_record_that_does_not_answer_at_any_call_is_asked_again() {
        failing(() -> new PortUnavailableException("RecordFiling", "key", null));
    }

    @Test
    void a_record_that_contradicts_or_breaks_at_any_call_makes_no_fact_and_is_asked_again() {
        failing(() -> new PortRejectedException("RecordFiling", "key", null));
        failing(() -> new IllegalStateException("a defect of the adapter"));
    }

    private static void failing(Supplier<RuntimeException> fault) {
        for (int call = 1; call <= 3; call++) {
            for (boolean after : new boolean[] {false, true}) {
                String where = "fault " + (after ? "after" : "before") + " call " + call + " of the record";
                Scene scene = new Scene();
                Faults ofRecord = new Faults();
                scene.plr = scene.registry.over(
                        scene.registry.given.store, ofRecord.around(RecordFiling.class, scene.registry.record), where);
                ofRecord.strike(call, after, fault);
                for (int again = 1; again <= 3; again++) {
                    scene.file();
                }
                scene.acknowledge();
                scene.check();
                assertTrue(ofRecord.struck(), where);
                scene.assertFiledOnce(where);
            }
        }
    }

    @Test
    void two_nodes_that_file_the_same_at_the_same_moment_hand_over_one_key() {
        Registry registry = new Registry();
        List<FilingRef> keys = new ArrayList<>();
        Plr second = registry.over(registry.given.store, registry.record, "second");
        RecordFiling racing = new RecordFiling() {
            @Override
            public FilingAnswer file(FilingRef key, ChildRef child, RecordDocument document) {
                assertAccepted(
                        second.as(Actor.of(Scenario.QA_LEAD)).filings().file(registry.review, List.of(Registry.PDF)));
                keys.add(key);
                return registry.record.file(key, child, document);
            }

            @Override
            public Optional<FilingAnswer> ask(FilingRef key, ChildRef child) {
                return registry.record.ask(key, child);
            }
        };
        Plr first = registry.over(registry.given.store, racing, "first");

        List<Filing> filings = assertAccepted(
                first.as(Actor.of(Scenario.QA_OFFICER)).filings().file(registry.review, List.of(Registry.PDF)));

        assertEquals(keys, filings.stream().map(Filing::ref).toList());
        assertEquals(1, registry.record.held().size());
        assertEquals(List.of("filing.intended", "filing.handed-in"), registry.facts());
    }

    @Test
    void a_record_that_is_silent_three_times_in_a_row_is_not_asked_of_the_rest() {
        Registry registry = new Registry();
        AtomicInteger asked = new AtomicInteger();
        registry.record.setUnavailable(true);
        registry.file();
        for (int more = 1; more <= 4; more++) {
            assertAccepted(registry.officer().file(registry.given.returned(Grade.GOOD), List.of(Registry.PDF)));
        }
        RecordFiling silent = new RecordFiling() {
            @Override
            public FilingAnswer file(FilingRef key, ChildRef child, RecordDocument document) {
                throw new PortUnavailableException("RecordFiling", key.text(), null);
            }

            @Override
            public Optional<FilingAnswer> ask(FilingRef key, ChildRef child) {
                asked.incrementAndGet();
                throw new PortUnavailableException("RecordFiling", key.text(), null);
            }
        };
        CheckRun run = assertAccepted(registry.over(registry.given.store, silent, "silent")
                .as(Actor.system())
                .filings()
                .check());

        assertEquals(5, run.unanswered().size());
        assertEquals(3, asked.get());
    }

    private static boolean dies(Runnable deed) {
        try {
            deed.run();
            return false;
        } catch (Faults.Crash end) {
            return true;
        }
    }
}
