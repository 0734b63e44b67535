package org.plr.benchmarks.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plr.workbook.About;
import org.plr.workbook.Column;
import org.plr.workbook.Content;
import org.plr.workbook.Mark;
import org.plr.workbook.SheetPlan;
import org.plr.workbook.SheetWriter;
import org.plr.workbook.WorkbookWriter;

/**
 * Trackers written and read: 15 columns with borders, choices, marks, a frozen header with a filter and print set-up, beside
 * fastexcel and Apache POI's streaming writer with the same; read with all checks, beside fastexcel-reader and POI's events,
 * which have none or their own. By the processor time of the whole process, so that what is thrown away costs what it costs.
 */
final class WorkbookLoad {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<Tracker.Line> lines;
    private final int turns;
    private final Path folder;

    WorkbookLoad(Extent extent, Path folder) {
        this.lines = Tracker.lines(Math.min(100_000, extent.facts()));
        this.turns = extent.turns();
        this.folder = folder;
    }

    /** Does it once. */
    private interface Job {
        void run() throws Exception;
    }

    void run() throws Exception {
        Turns.heading();
        written();
        Path inline = folder.resolve("inline.xlsx");
        Path shared = folder.resolve("shared.xlsx");
        try (OutputStream one = Files.newOutputStream(inline);
                OutputStream other = Files.newOutputStream(shared)) {
            ours(lines, one);
            WorkbookPeers.bareFastexcel(lines, other, true);
        }
        read("text in cells", inline, Tracker.COLUMNS);
        read("shared text", shared, 0);
    }

    private void written() throws Exception {
        String ours = "rows written, a second of CPU";
        String bare = "fastexcel, values alone";
        String same = "fastexcel, the same but quotePrefix";
        String poi = "POI SXSSF, the same";
        new Turns()
                .way(ours, () -> rate(() -> ours(lines, OutputStream.nullOutputStream())))
                .way(same, () -> rate(() -> WorkbookPeers.fastexcel(lines, OutputStream.nullOutputStream())))
                .way(bare, () -> rate(() -> WorkbookPeers.bareFastexcel(lines, OutputStream.nullOutputStream(), false)))
                .way(poi, () -> rate(() -> WorkbookPeers.streamingPoi(lines, OutputStream.nullOutputStream())))
                .run(turns)
                .tellAll()
                .ratio("written, times fastexcel with the same", ours, same, "at least 0.83")
                .ratio("written, times fastexcel with values alone", ours, bare, "")
                .ratio("written, times POI SXSSF", ours, poi, "at least 2");
    }

    private void read(String what, Path file, long headers) throws Exception {
        String ours = what + ": rows read with all checks, a second of CPU";
        String fast = what + ": fastexcel-reader";
        String poi = what + ": POI events";
        long cells = (long) lines.size() * Tracker.COLUMNS + headers;
        new Turns()
                .way(ours, () -> rate(() -> require(cells, WorkbookReaders.ours(file))))
                .way(fast, () -> rate(() -> require(cells, WorkbookReaders.fastexcel(file))))
                .way(poi, () -> rate(() -> require(cells, WorkbookReaders.poiEvents(file))))
                .run(turns)
                .tellAll()
                .ratio(what + ": read, times fastexcel-reader", ours, fast, "at least 0.83")
                .ratio(what + ": read, times POI events", ours, poi, "at least 3");
    }

    private double rate(Job job) throws Exception {
        long before = SYSTEM.getProcessCpuTime();
        job.run();
        return lines.size() * 1e9 / (SYSTEM.getProcessCpuTime() - before);
    }

    private static void require(long wanted, long read) {
        if (wanted != read) {
            throw new IllegalStateException(read + " cells were read of " + wanted);
        }
    }

    static void ours(List<Tracker.Line> lines, OutputStream out) throws IOException {
        try (WorkbookWriter workbook = WorkbookWriter.to(out, new About("Tracker", "1", LocalDate.of(2026, 1, 1)))) {
            SheetWriter sheet = workbook.sheet(new SheetPlan("Tracker", columns()));
            List<Content.Value> row = new ArrayList<>(Tracker.COLUMNS);
            for (Tracker.Line line : lines) {
                row.clear();
                for (String text : line.texts()) {
                    row.add(Content.text(text));
                }
                for (LocalDate day : line.dates()) {
                    row.add(Content.date(day));
                }
                for (long number : line.numbers()) {
                    row.add(Content.number(number));
                }
                sheet.row(row);
            }
            workbook.finish();
        }
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < Tracker.COLUMNS; c++) {
            String header = "Column " + c;
            columns.add(
                    c < Tracker.TEXTS
                            ? Column.text(header, 20)
                            : c < Tracker.TEXTS + Tracker.DATES ? Column.date(header, 20) : Column.number(header, 20));
        }
        columns.set(
                Tracker.STATE, columns.get(Tracker.STATE).oneOf(Tracker.STATES).marking("Overdue", Mark.ALERT));
        return columns;
    }
}
