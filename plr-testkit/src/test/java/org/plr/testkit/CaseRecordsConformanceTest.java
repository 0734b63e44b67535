package org.plr.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plr.core.cases.CaseOnRecord;
import org.plr.core.cases.CaseStatus;
import org.plr.core.cases.Universe;
import org.plr.core.memory.MemoryCaseRecords;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.spi.CaseRecords;

class CaseRecordsConformanceTest {
    private static UnaryOperator<CaseRecords> defect = sound -> sound;

    static final class Planted extends CaseRecordsConformance {
        @Override
        protected CaseRecords open(List<Given> cases) {
            MemoryCaseRecords sound = new MemoryCaseRecords();
            for (Given given : cases) {
                sound.with(onRecord(given), given.open());
                if (given.restricted() != null) {
                    sound.restrict(child(given.child()), given.restricted());
                }
            }
            return defect.apply(sound);
        }

        private CaseOnRecord onRecord(Given given) {
            Holder holder = given.holder();
            UnitRef team = holder == null ? null : team(holder.team());
            PersonRef person = holder == null ? null : practitioner(holder.practitioner());
            return new CaseOnRecord(child(given.child()), given.status(), team, person, false, List.of());
        }

        @Override
        protected ChildRef child(String id) {
            return new ChildRef(id.hashCode(), 1);
        }

        @Override
        protected UnitRef team(String id) {
            return new UnitRef(id.hashCode(), 2);
        }

        @Override
        protected PersonRef practitioner(String id) {
            return new PersonRef(id.hashCode(), 3);
        }
    }

    @Test
    void sound_case_records_pass_each_defect_fails_and_no_test_is_idle() {
        Map<String, UnaryOperator<CaseRecords>> defects = new HashMap<>();
        defects.put("has no case", cases((day, all) -> List.of()));
        defects.put("makes a case up", cases((day, all) -> plus(all)));
        defects.put("tells another status", cases((day, all) -> each(all, CaseRecordsConformanceTest::inNeed)));
        defects.put("names no practitioner", cases((day, all) -> each(all, CaseRecordsConformanceTest::unheld)));
        defects.put(
                "forgets who nobody holds",
                cases((day, all) -> all.stream().filter(CaseOnRecord::isHeld).toList()));
        defects.put("turns the order round", cases((day, all) -> reversed(all)));
        defects.put("marks nobody as restricted", cases((day, all) -> each(all, CaseRecordsConformanceTest::unmarked)));
        defects.put("tells of the day before", sound -> records(sound, day -> day.minusDays(1)));
        defects.put("tells of the day after", sound -> records(sound, day -> day.plusDays(1)));
        defects.put("answers for another day", CaseRecordsConformanceTest::dated);
        defects.put("restricts open cases alone", CaseRecordsConformanceTest::openAlone);
        defects.put("restricts for ever", CaseRecordsConformanceTest::forEver);
        defects.put("answers the question before", CaseRecordsConformanceTest::late);
        Suite.<CaseRecords>prove(Planted.class, planted -> defect = planted, defects);
    }

    private static UnaryOperator<CaseRecords> cases(
            BiFunction<LocalDate, List<CaseOnRecord>, List<CaseOnRecord>> wrong) {
        return sound -> new Wrapped(sound) {
            @Override
            public Universe openCases(LocalDate day) {
                Universe universe = super.openCases(day);
                return new Universe(day, wrong.apply(day, universe.cases()), universe.report());
            }
        };
    }

    private static List<CaseOnRecord> each(List<CaseOnRecord> all, UnaryOperator<CaseOnRecord> wrong) {
        return all.stream().map(wrong).toList();
    }

    private static List<CaseOnRecord> plus(List<CaseOnRecord> all) {
        List<CaseOnRecord> more = new ArrayList<>(all);
        more.add(new CaseOnRecord(
                new ChildRef(-1, -1), CaseStatus.EARLY_HELP, new UnitRef(1, 1), new PersonRef(1, 1), false, List.of()));
        return more;
    }

    private static List<CaseOnRecord> reversed(List<CaseOnRecord> all) {
        List<CaseOnRecord> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        return turned;
    }

    private static CaseOnRecord inNeed(CaseOnRecord sound) {
        return new CaseOnRecord(
                sound.child(),
                CaseStatus.CHILD_IN_NEED,
                sound.team(),
                sound.practitioner(),
                sound.isRestricted(),
                List.of());
    }

    private static CaseOnRecord unheld(CaseOnRecord sound) {
        return new CaseOnRecord(sound.child(), sound.status(), sound.team(), null, sound.isRestricted(), List.of());
    }

    private static CaseOnRecord unmarked(CaseOnRecord sound) {
        return new CaseOnRecord(sound.child(), sound.status(), sound.team(), sound.practitioner(), false, List.of());
    }

    private static CaseRecords records(CaseRecords sound, UnaryOperator<LocalDate> wrong) {
        return new Wrapped(sound) {
            @Override
            public Universe openCases(LocalDate day) {
                Universe universe = super.openCases(wrong.apply(day));
                return new Universe(day, universe.cases(), universe.report());
            }

            @Override
            public Set<ChildRef> restricted(LocalDate day) {
                return super.restricted(wrong.apply(day));
            }
        };
    }

    private static CaseRecords dated(CaseRecords sound) {
        return new Wrapped(sound) {
            @Override
            public Universe openCases(LocalDate day) {
                Universe universe = super.openCases(day);
                return new Universe(LocalDate.EPOCH, universe.cases(), universe.report());
            }
        };
    }

    private static CaseRecords openAlone(CaseRecords sound) {
        return new Wrapped(sound) {
            @Override
            public Set<ChildRef> restricted(LocalDate day) {
                return openCases(day).restricted();
            }
        };
    }

    private static CaseRecords forEver(CaseRecords sound) {
        Set<ChildRef> ever = new HashSet<>();
        return new Wrapped(sound) {
            @Override
            public Set<ChildRef> restricted(LocalDate day) {
                ever.addAll(super.restricted(day));
                return Set.copyOf(ever);
            }
        };
    }

    private static CaseRecords late(CaseRecords sound) {
        List<Universe> before = new ArrayList<>();
        return new Wrapped(sound) {
            @Override
            public Universe openCases(LocalDate day) {
                before.add(super.openCases(day));
                return before.get(Math.max(0, before.size() - 2));
            }
        };
    }

    /** Does as another does. */
    private static class Wrapped implements CaseRecords {
        private final CaseRecords sound;

        Wrapped(CaseRecords sound) {
            this.sound = sound;
        }

        @Override
        public Universe openCases(LocalDate day) {
            return sound.openCases(day);
        }

        @Override
        public Set<ChildRef> restricted(LocalDate day) {
            return sound.restricted(day);
        }
    }
}
