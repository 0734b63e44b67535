package org.plr.adapters.mosaic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.plr.core.cases.CaseStatus;
import org.plr.core.memory.MemoryIdentities;
import org.plr.testkit.SeededRandomness;

/** Laws of the universe, over invented extracts that are drawn from a seed. */
class UniverseProperties {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

    /** A fact about a child: a kind of row from a day to a day. */
    private record Fact(String kind, LocalDate from, LocalDate end, String code) {
        boolean holds() {
            return !from.isAfter(DAY) && (end == null || end.isAfter(DAY));
        }
    }

    private static <T> T with(Function<Path, T> work) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("plr-universe");
            return work.apply(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Fact fact(Random chance) {
        String kind =
                List.of("referral", "legal", "cp", "cin", "assessment", "early").get(chance.nextInt(6));
        LocalDate from = DAY.plusDays(chance.nextInt(61) - 50);
        LocalDate end = chance.nextInt(3) > 0 ? from.plusDays(chance.nextInt(50)) : null;
        return new Fact(kind, from, end, List.of("C2", "V1", "V3", "V4", "E1").get(chance.nextInt(5)));
    }

    private static void add(Extract extract, String child, int number, Fact fact) {
        String id = child + "-" + number;
        String from = fact.from().toString();
        String end = fact.end() == null ? "" : fact.end().toString();
        switch (fact.kind()) {
            case "referral" -> extract.referral(id, child, from, end);
            case "legal" -> extract.row("ssd_legal_status", id, child, fact.code(), from, end);
            case "cp" -> extract.row("ssd_cp_plans", id, child, from, end);
            case "cin" -> extract.row("ssd_cin_plans", id, child, from, end);
            case "assessment" -> extract.row("ssd_cin_assessments", id, child, from, end);
            default -> extract.row("ssd_early_help_episodes", id, child, from, end, "");
        }
    }

    /** The rule as one would say it, one question after the other. */
    private static CaseStatus naive(List<Fact> facts, LocalDate birth) {
        boolean begun = facts.stream()
                .anyMatch(f -> f.kind().equals("referral") && !f.from().isAfter(DAY));
        boolean open = has(facts, "referral");
        boolean closed = begun && !open;
        boolean minor = birth.plusYears(18).isAfter(DAY);
        if (minor
                && facts.stream()
                        .anyMatch(f -> f.kind().equals("legal")
                                && f.holds()
                                && !f.code().startsWith("V"))) {
            return CaseStatus.LOOKED_AFTER;
        } else if (!closed && has(facts, "cp")) {
            return CaseStatus.CHILD_PROTECTION_PLAN;
        } else if (!closed && has(facts, "cin")) {
            return CaseStatus.CHILD_IN_NEED_PLAN;
        } else if (!closed && has(facts, "assessment")) {
            return CaseStatus.OPEN_ASSESSMENT;
        } else if (open) {
            return CaseStatus.CHILD_IN_NEED;
        }
        return has(facts, "early") ? CaseStatus.EARLY_HELP : null;
    }

    private static boolean has(List<Fact> facts, String kind) {
        return facts.stream().anyMatch(fact -> fact.kind().equals(kind) && fact.holds());
    }

    @Property(tries = 60)
    void the_status_is_what_a_naive_reading_of_the_rule_says(@ForAll long seed) {
        Random chance = new Random(seed);
        Extract extract = Extract.empty();
        List<String> expected = new ArrayList<>();
        for (int child = 100; child < 130; child++) {
            LocalDate birth = DAY.minusYears(18).plusDays(chance.nextInt(7) - 3);
            extract.person(String.valueOf(child), birth.toString());
            List<Fact> facts = new ArrayList<>();
            for (int number = chance.nextInt(6); number > 0; number--) {
                Fact fact = fact(chance);
                facts.add(fact);
                add(extract, String.valueOf(child), number, fact);
            }
            CaseStatus status = naive(facts, birth);
            if (status != null) {
                expected.add(child + ": " + status + " - -");
            }
        }
        assertEquals(
                expected, with(folder -> Told.of(extract.writeTo(folder), DAY).cases()));
    }

    /** With duplicate ids, unknown children, days that are none, and allocations that compete. */
    private static Extract dirty(Random chance) {
        Extract extract = Extract.empty();
        for (int child = 100; child < 115; child++) {
            String id = String.valueOf(child);
            extract.person(id, chance.nextInt(9) == 0 ? "?" : "2010-0" + (1 + chance.nextInt(9)) + "-01");
            if (chance.nextInt(4) == 0) {
                extract.person(id, "2011-01-01");
            }
            extract.referral("R" + id, id, "2022-01-10", chance.nextInt(4) == 0 ? "2022-05-01" : "");
            for (int number = chance.nextInt(5); number > 0; number--) {
                add(extract, id, chance.nextInt(3), fact(chance));
                extract.allocation(
                        String.valueOf(chance.nextInt(60)),
                        List.of("501", "502", "599", "").get(chance.nextInt(4)),
                        chance.nextInt(6) == 0 ? "404" : id,
                        DAY.minusDays(chance.nextInt(300)).toString(),
                        chance.nextInt(2) == 0
                                ? ""
                                : DAY.minusDays(chance.nextInt(300) - 60).toString());
            }
        }
        return extract;
    }

    @Property(tries = 60)
    void the_order_of_rows_never_matters(@ForAll long seed) {
        Extract extract = dirty(new Random(seed));
        List<String> first =
                with(folder -> Told.of(extract.writeTo(folder), DAY).cases());
        List<String> other = with(folder ->
                Told.of(extract.shuffled(seed + 1).writeTo(folder), DAY).cases());
        assertEquals(first, other);
    }

    @Property(tries = 20)
    void files_and_tables_of_a_database_tell_the_same(@ForAll long seed) {
        Extract extract = dirty(new Random(seed));
        with(folder -> {
            Told files = Told.of(extract.writeTo(folder), DAY);
            MemoryIdentities identities = new MemoryIdentities(SeededRandomness.of("tests"));
            var records = MosaicCaseRecords.fromDatabase(
                    extract.loadInto(folder.resolve("ssd.db")), folder, identities, MosaicSettings.usual());
            Told tables = new Told(records.openCases(DAY), identities);
            assertEquals(files.cases(), tables.cases());
            assertEquals(files.refused().size(), tables.refused().size());
            return tables;
        });
    }

    @Property(tries = 20)
    void every_row_is_counted(@ForAll long seed) {
        Extract extract = dirty(new Random(seed));
        with(folder -> {
            Told told = Told.of(extract.writeTo(folder), DAY);
            told.universe()
                    .report()
                    .rows()
                    .forEach((source, rows) -> assertEquals(
                            extract.text(source.replace(".csv", "")).lines().count() - 1, rows, source));
            return told;
        });
    }
}
