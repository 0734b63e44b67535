package org.plr.benchmarks.startup;

import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.plr.core.Plr;
import org.slf4j.Logger;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Times whole processes, from their start to their end, turn by turn so that whatever else the machine does meets all of
 * them. Every process runs with default flags; its class path is jars, as a host's is.
 */
public final class StartUp {
    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final Map<String, List<Double>> wall = new LinkedHashMap<>();
    private final Map<String, Double> cpu = new LinkedHashMap<>();

    private StartUp(String mains) {
        String core = Stream.of(Plr.class, JsonFactory.class, Logger.class, NullMarked.class, Validator.class)
                .map(StartUp::jarOf)
                .collect(Collectors.joining(File.pathSeparator));
        add("bare", BareFirstDecision.class, mains);
        add("plr", PlrFirstDecision.class, mains + File.pathSeparator + core);
        add("flowable", FlowableFirstDecision.class, mains + File.pathSeparator + everything());
    }

    /**
     * Measures and writes the results.
     *
     * @param args how many runs of each, the jar or folder with the classes of this package, and the file to be written
     * @throws IOException where a process or a file fails
     * @throws InterruptedException where the wait is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        StartUp startUp = new StartUp(args[1]);
        int runs = Integer.parseInt(args[0]);
        for (int run = 0; run < runs; run++) {
            for (String name : startUp.commands.keySet()) {
                startUp.run(name);
            }
        }
        startUp.write(runs, Path.of(args[2]));
    }

    private void add(String name, Class<?> main, String classPath) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        commands.put(name, List.of(java, "-cp", classPath, main.getName()));
        wall.put(name, new ArrayList<>());
    }

    private static String jarOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(source.getLocation().getPath()).toString();
    }

    /** The class path of this process; one that was started with {@code -jar} has its libraries in {@code lib} beside it. */
    private static String everything() {
        String classPath = System.getProperty("java.class.path");
        Path lib = Path.of(classPath.split(File.pathSeparator)[0]).resolveSibling("lib");
        return Files.isDirectory(lib) ? lib + File.separator + "*" : classPath;
    }

    private void run(String name) throws IOException, InterruptedException {
        double cpuBefore = cpuOfChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(commands.get(name))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = process.waitFor();
        wall.get(name).add((System.nanoTime() - start) / 1e6);
        cpu.merge(name, cpuOfChildren() - cpuBefore, Double::sum);
        if (code != 0) {
            throw new IllegalStateException(name + " failed: run " + String.join(" ", commands.get(name)));
        }
    }

    /** Milliseconds that ended children have used, as Linux counts them, in steps of 10; elsewhere 0. */
    private static double cpuOfChildren() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return 10.0 * (Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
    }

    private void write(int runs, Path file) throws IOException {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("runs", runs);
        for (String name : commands.keySet()) {
            results.put(name, Map.of("wallMillis", median(wall.get(name)), "cpuMillis", cpu.get(name) / runs));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JsonMapper.builder().build().writeValueAsString(results));
        System.out.println("Start to first decision, median wall and mean CPU: " + results);
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(time -> time).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
