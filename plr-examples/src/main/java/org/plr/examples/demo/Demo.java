package org.plr.examples.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.jdbc.SqliteStore;
import org.plr.core.Plr;
import org.plr.core.framework.Frameworks;
import org.plr.core.json.FrameworkFile;
import org.plr.core.memory.MemoryDrawSecrets;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.memory.MemoryStore;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Store;
import org.plr.examples.council.Council;
import org.plr.examples.council.Span;
import org.plr.examples.demo.host.CaseSystem;
import org.plr.examples.demo.host.Chance;
import org.plr.examples.demo.host.CouncilChart;
import org.plr.examples.demo.host.CouncilMail;
import org.plr.examples.demo.host.CouncilStaff;
import org.plr.examples.demo.host.Host;
import org.plr.examples.demo.host.Mailboxes;
import org.plr.examples.demo.host.OutFolder;
import org.plr.examples.demo.host.Refs;
import org.plr.examples.demo.host.ResumedStore;
import org.plr.examples.demo.host.SeededBytes;
import org.plr.examples.demo.host.SimulatedClock;
import org.plr.examples.demo.pages.Year;
import org.plr.examples.demo.pages.YearFiles;
import org.plr.examples.verbs.Unreadable;

/** The whole demonstration: wires the host, embeds the library in it, lets the year pass and writes what is left of it. */
final class Demo {
    /** Who looks after the system; nobody in the council's folder. */
    private static final String ADMINISTRATOR = "system administrator";

    private final Council council;
    private final Frameworks frameworks;
    private final Months months;
    private final String seed;
    private final @Nullable Path storeOrNull;

    /**
     * A year that was not run yet.
     *
     * @throws Unreadable where the folder cannot be used, or tells nothing about one of the months
     */
    Demo(DemoOptions options) {
        this.council = council(options);
        this.frameworks = frameworks(council);
        this.seed = options.seed().orElse(council.seed());
        this.months = options.months().orElseGet(this::allMonths);
        this.storeOrNull = options.store().orElse(null);
        requireCovered();
    }

    private static Council council(DemoOptions options) {
        Council council = options.council().map(Demo::council).orElseGet(Council::bundled);
        council.report().faults().stream()
                .filter(fault -> fault.row() == 0 || fault.file().equals("council.csv"))
                .findFirst()
                .ifPresent(fault -> {
                    String what = fault.reason().substring(0, fault.reason().length() - 1);
                    throw new Unreadable(fault.file(), what, "the format of docs/council-folder.md");
                });
        return council;
    }

    /** The council's own framework, or the bundled one where its folder has none. */
    private static Frameworks frameworks(Council council) {
        Frameworks own = Frameworks.of();
        for (Map.Entry<String, FrameworkFile> file : council.frameworks().entrySet()) {
            file.getValue().problems().stream().findFirst().ifPresent(problem -> {
                String what = problem.path() + " " + problem.message();
                throw new Unreadable(file.getKey(), what, "a framework that plr framework check accepts");
            });
            own = own.and(file.getValue().orThrow().document());
        }
        return own.documents().isEmpty() ? Frameworks.bundled() : own;
    }

    private static Council council(Path folder) {
        try {
            return Council.from(folder);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(folder.toString(), "is no folder", "one that holds council.csv and the others");
        }
    }

    private Months allMonths() {
        Span covers = council.covers();
        LocalDate first = covers.first();
        YearMonth from = YearMonth.from(first.getDayOfMonth() == 1 ? first : first.plusMonths(1));
        YearMonth to = YearMonth.from(covers.last().plusDays(1)).minusMonths(1);
        if (to.isBefore(from)) {
            throw new Unreadable("council.csv", "tells about no whole month", "at least one");
        }
        return new Months(from, to);
    }

    private void requireCovered() {
        if (!council.covers().contains(months.first().atDay(1))
                || !council.covers().contains(months.last().atEndOfMonth())) {
            throw new Unreadable(
                    "--months",
                    "goes beyond what the council's folder tells",
                    "months within " + council.covers().first() + " to "
                            + council.covers().last());
        }
    }

    Months months() {
        return months;
    }

    /**
     * Runs it.
     *
     * @param folder where it writes
     * @param progress told the simulated time, every hour
     * @return one sentence on the year
     */
    String run(Path folder, Consumer<Instant> progress) {
        Store store = store();
        try (Host host = host(out(folder), store)) {
            return run(host, progress);
        }
    }

    private String run(Host host, Consumer<Instant> progress) {
        PersonRef administrator = host.refs().person(ADMINISTRATOR);
        try (Plr plr = embed(host, administrator)) {
            Scene scene = scene(host, plr);
            new CouncilYear(scene, scene.as(administrator), progress).pass(months);
            Year.Seen seen = Year.Seen.by(scene.lead(), host);
            return YearFiles.write(new Year(
                    seed,
                    months.list(),
                    host,
                    scene.lead(),
                    new Year.Answered(
                            scene.answers().refused(),
                            scene.answers().chosen(),
                            scene.answers().planned(),
                            scene.answers().linked()),
                    seen));
        }
    }

    private static OutFolder out(Path folder) {
        try {
            return OutFolder.at(folder);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(
                    folder.toString(), "holds something else than an earlier demo", "a new or an empty folder");
        }
    }

    private Host host(OutFolder out, Store store) {
        Refs refs = new Refs(new SeededBytes(seed + "\nrefs"));
        SimulatedClock clock = new SimulatedClock(months.start());
        return new Host(
                council,
                refs,
                clock,
                new CouncilChart(council, refs),
                new CouncilStaff(council, refs, clock),
                new CouncilMail(council, new Mailboxes(out), new Chance(seed).of("mailboxes"), clock),
                new CaseSystem(out, refs, clock),
                store,
                out);
    }

    private Store store() {
        if (storeOrNull == null) {
            return new MemoryStore();
        }
        try {
            return new ResumedStore(SqliteStore.open(storeOrNull));
        } catch (IllegalArgumentException | IllegalStateException unfit) {
            throw new Unreadable(
                    "--store", "names no file that this version can use", "a new file in a folder that exists");
        } catch (PortUnavailableException closed) {
            throw new Unreadable("--store", "cannot be opened", "a file in a folder that may be written");
        }
    }

    private Plr embed(Host host, PersonRef administrator) {
        return Plr.builder()
                .frameworks(frameworks)
                .store(host.store())
                .notifications(host.mail())
                .staff(host.staff())
                .readLog(new MemoryReadLog())
                .recordFiling(host.record().filing())
                .drawSecrets(MemoryDrawSecrets.fresh(new SeededBytes(seed + "\ndraws")))
                .administrators(Set.of(administrator))
                .clock(host.clock())
                .randomness(new SeededBytes(seed + "\nlibrary"))
                .build();
    }

    private Scene scene(Host host, Plr plr) {
        return new Scene(
                host,
                plr,
                new Timeline(host.clock()),
                new Staffing(council, host.refs(), host.clock()),
                new WorkingDays(),
                new Answers(host.clock()),
                new Chance(seed));
    }
}
