package org.plr.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.plr.benchmarks.allocation.Comparison;
import org.plr.benchmarks.allocation.TimefoldInTime;
import org.plr.benchmarks.heap.LiveHeap;
import org.plr.benchmarks.load.Load;
import org.plr.benchmarks.startup.StartUp;

/**
 * Measures everything, or what is named ({@code overdue}, {@code replay}, {@code checks}, {@code draw}, {@code allocation},
 * {@code timefold}, {@code rota}, {@code heap}, {@code startup}), and makes the table anew from all results that there are. Results lie in {@code results} beside the jar; with
 * {@code --docs FILE} the table replaces the one in that page. What is under load on a durable store ({@code store},
 * {@code library}, {@code probe}, {@code stored-replay}, {@code lives}, {@code outbox}, {@code mail}), the reading of a case system's extract ({@code universe}), and workbooks ({@code workbooks}), is measured where it is
 * named, and prints a table of its own.
 */
public final class Measure {
    private static final List<String> ALL =
            List.of("overdue", "replay", "checks", "draw", "allocation", "timefold", "rota", "heap", "startup");

    private static final List<String> LINK_REVIEWERS = List.of("20x5", "200x30", "2000x300");

    private final Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    private final Path results = jar.resolveSibling("results");

    private Measure() {}

    /**
     * Measures.
     *
     * @param args what, and where the table goes
     * @throws Exception where a file, a process, a benchmark or a peer fails
     */
    public static void main(String[] args) throws Exception {
        List<String> named = new ArrayList<>(Arrays.asList(args));
        int docs = named.indexOf("--docs");
        Path page = docs < 0 ? null : Path.of(named.remove(docs + 1));
        named.remove("--docs");
        Measure measure = new Measure();
        Files.createDirectories(measure.results);
        for (String name : named.isEmpty() ? ALL : named) {
            measure.measure(name);
        }
        if (Load.SUBJECTS.containsAll(named) && !named.isEmpty()) {
            return;
        }
        String table = Table.of(measure.results);
        System.out.println(table);
        if (page != null) {
            Table.into(page, table);
        }
    }

    private void measure(String name) throws Exception {
        switch (name) {
            case "overdue", "replay", "checks", "draw" -> benchmarks(name, name + "\\.");
            case "allocation" -> {
                Comparison.linkReviewers(LINK_REVIEWERS);
                benchmarks(name, "allocation\\.LinkReviewers");
            }
            case "rota" -> {
                Comparison.rotas(List.of("300x12x20000"));
                benchmarks(name, "allocation\\.MonthlyRota");
            }
            case "timefold" -> timefold();
            case "heap" -> heap();
            case "startup" ->
                StartUp.main(new String[] {
                    "11", jar.resolveSibling("plr-benchmarks-start.jar").toString(), file("startup")
                });
            default -> {
                if (!Load.SUBJECTS.contains(name)) {
                    throw new IllegalArgumentException(
                            "Name some of " + ALL + " or of " + Load.SUBJECTS + ", or nothing for all of the former.");
                }
                Load.measure(name);
            }
        }
    }

    private void timefold() throws IOException {
        List<String> args = new ArrayList<>(List.of("10", file("timefold")));
        args.addAll(LINK_REVIEWERS);
        TimefoldInTime.main(args.toArray(String[]::new));
    }

    private void benchmarks(String name, String included) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("org\\.plr\\.benchmarks\\." + included)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(file(name))
                .build();
        new Runner(options).run();
    }

    private void heap() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                List.of(java, "-Xmx6g", "-cp", jar.toString(), LiveHeap.class.getName(), "1000000", file("heap"));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("The heap could not be measured.");
        }
    }

    private String file(String name) {
        return results.resolve(name + ".json").toString();
    }
}
