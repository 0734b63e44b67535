package org.plr.benchmarks.load;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What it takes to read an extract of half a million rows into the universe of open cases, in a process of its own with a heap
 * of 512 MB: from files, from tables of SQLite, and beside them the files split into cells alone.
 */
final class UniverseLoad {
    private static final int TURNS = 5;

    private final Extent extent;
    private final Path folder;
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> heaps = new ArrayList<>();

    UniverseLoad(Extent extent, Path folder) {
        this.extent = extent;
        this.folder = folder.resolve("extract");
    }

    void run() throws Exception {
        long rows = SyntheticExtract.write(folder, extent.children());
        read("load");
        String told = "";
        for (int turn = 0; turn < Math.min(TURNS, extent.turns()); turn++) {
            String[] files = read("files");
            String[] tables = read("tables");
            String[] cells = read("cells");
            note("from files, s", files);
            note("from tables of SQLite, s", tables);
            note("files split into cells alone, s", cells);
            ratios.add(Double.parseDouble(files[1]) / Double.parseDouble(cells[1]));
            heaps.add(Double.parseDouble(files[4]));
            if (!files[2].equals(tables[2]) || !files[3].equals(tables[3])) {
                throw new IllegalStateException("Files and tables tell different universes: compare them.");
            }
            told = files[2] + " open cases, " + files[3] + " rows refused";
        }
        System.out.printf("%,d rows, %s%n%n", rows, told);
        Turns.heading();
        seconds.forEach((what, values) -> Turns.tell(what, values, what.startsWith("from") ? "under 10" : ""));
        Turns.tell("from files, times splitting them into cells alone (CPU)", ratios, "");
        Turns.tell("heap at its fullest, from files, MB", heaps, "at most 512");
    }

    private void note(String what, String[] told) {
        seconds.computeIfAbsent(what, none -> new ArrayList<>()).add(Double.parseDouble(told[0]));
        seconds.computeIfAbsent(what + " of CPU", none -> new ArrayList<>()).add(Double.parseDouble(told[1]));
    }

    /** Seconds, those of the processor, cases, refused rows, and megabytes at the fullest. */
    private String[] read(String way) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String main = ReadUniverse.class.getName();
        Process process = new ProcessBuilder(java, "-Xmx512m", "-cp", classPath(), main, way, folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The extract could not be read: see above.");
        }
        return told.strip().split(" ", -1);
    }

    /** Of a process that was started with {@code -jar} the libraries lie in {@code lib} beside it. */
    private static String classPath() {
        String here = System.getProperty("java.class.path");
        Path lib =
                Path.of(here.split(File.pathSeparator, -1)[0]).toAbsolutePath().resolveSibling("lib");
        return Files.isDirectory(lib) ? here + File.pathSeparator + lib + File.separator + "*" : here;
    }
}
