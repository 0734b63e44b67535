package org.plr.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of results: ratios within one run, beside what was to be reached. */
final class Table {
    private static final String START = "<!-- results -->";
    private static final String END = "<!-- end of results -->";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, JsonNode> scores = new TreeMap<>();
    private final StringBuilder lines = new StringBuilder();

    private Table() {}

    /** The table of whatever was measured. */
    static String of(Path results) throws IOException {
        Table table = new Table();
        table.heading();
        if (table.read(results, "overdue")) {
            table.overdue();
        }
        if (table.read(results, "replay")) {
            table.replay();
        }
        if (Files.exists(results.resolve("heap.json"))) {
            table.heap(JSON.readTree(results.resolve("heap.json")));
        }
        if (table.read(results, "checks")) {
            table.checks();
        }
        if (table.read(results, "draw")) {
            table.draw();
        }
        table.allocations(results);
        if (Files.exists(results.resolve("startup.json"))) {
            table.startUp(JSON.readTree(results.resolve("startup.json")));
        }
        return table.lines.toString();
    }

    private void allocations(Path results) throws IOException {
        if (read(results, "allocation")) {
            allocation();
        }
        if (Files.exists(results.resolve("timefold.json"))) {
            timefold(JSON.readTree(results.resolve("timefold.json")));
        }
        if (read(results, "rota")) {
            rota();
        }
    }

    /** Puts the table between the marks of a page. */
    static void into(Path page, String table) throws IOException {
        String text = Files.readString(page);
        int start = text.indexOf(START) + START.length();
        int end = text.indexOf(END);
        if (start < START.length() || end < start) {
            throw new IllegalArgumentException("The page lacks the marks " + START + " and " + END + ".");
        }
        Files.writeString(page, text.substring(0, start) + "\n" + table + text.substring(end));
    }

    private boolean read(Path results, String name) throws IOException {
        Path file = results.resolve(name + ".json");
        if (!Files.exists(file)) {
            return false;
        }
        for (JsonNode run : JSON.readTree(file)) {
            String benchmark = run.get("benchmark").asString();
            String shortName = benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
            scores.put(shortName, run);
            if (run.has("params")) {
                run.get("params").forEach(value -> scores.put(shortName + " " + value.asString(), run));
            }
            if (run.has("params") && run.get("params").has("reviews")) {
                scores.putIfAbsent(shortName + " of few", run);
            }
        }
        return true;
    }

    private void heading() {
        line(
                "Measured on %s: Java %s, %s with %d processors, %s.%n",
                LocalDate.now(),
                System.getProperty("java.vm.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                "1 fork, 3 warm-up and 5 measured iterations");
        line("| what | measured | to be reached | reached |");
        line("|---|---:|---:|---|");
    }

    private void overdue() {
        double list = score("OverdueNow.list");
        double count = score("OverdueNow.count");
        double scan = score("OverdueNow.scan");
        atMost("count of the overdue among 1,000,000 open duties, µs", count, 1);
        atMost("list of them, times the scan of an array", list / scan, 3);
        atLeast("Easy Rules, times our list", score("OverdueNow.easyRules") / list, 60);
        atLeast("Drools, times our list", score("OverdueNow.drools") / list, 90);
        tell("a java.time loop, times our list", score("OverdueNow.javaTime") / list);
        tell("our list for an actor with their rights, times our list", score("OverdueNow.listForOfficer") / list);
    }

    private void replay() {
        JsonNode library = scores.get("Replay.library");
        double facts = library.get("params").get("facts").asDouble();
        double millis = score("Replay.library");
        atLeast("facts replayed into all views, a second", facts / millis * 1000, 300_000);
        tell("databind and a map, times our replay", score("Replay.databind") / millis);
        tell("our decoding alone, share of our replay", score("Replay.decode") / millis);
        tell("bytes allocated a fact by our replay", allocated("Replay.library") / facts);
        tell("bytes allocated a fact by databind and a map", allocated("Replay.databind") / facts);
    }

    private void heap(JsonNode heap) {
        atMost("bytes of live heap an open duty, mixed", heap.get("mixed").asDouble(), 400);
        atMost(
                "the same, one remedial action a review",
                heap.get("oneActionEach").asDouble(),
                400);
        tell("mixed, by adding up objects", heap.get("mixedByLayout").asDouble());
        tell(
                "one remedial action a review, by adding up objects",
                heap.get("oneActionEachByLayout").asDouble());
    }

    private void checks() {
        atLeast(
                "Hibernate Validator, times our checks of the same form",
                score("RecordChecks.hibernateValidator") / score("RecordChecks.library"),
                20);
        tell(
                "the same with one constraint written for our texts",
                score("RecordChecks.hibernateValidatorTuned") / score("RecordChecks.library"));
    }

    /** The fewest reviews were measured first, the most last. */
    private void draw() {
        double limit = median("MonthlyDraw.ticketsAlone");
        double picks = median("MonthlyDraw.picks");
        atMost("a draw from 1,000,000 reviews in 50 strata, times its HMACs alone", picks / limit, 1.5);
        atMost("the same with every ticket sorted and written out", median("MonthlyDraw.sortedTickets") / limit, 3);
        tell("the same with the manifest, for which all ids are sorted", median("MonthlyDraw.manifest") / limit);
        atMost(
                "our draw a review, at the most times at 10,000",
                picks
                        / reviews("MonthlyDraw.picks")
                        / (median("MonthlyDraw.picks of few") / reviews("MonthlyDraw.picks of few")),
                1.6);
        tell("bytes allocated a review by our draw", allocated("MonthlyDraw.picks") / reviews("MonthlyDraw.picks"));
        tell(
                "bytes allocated a review by its HMACs alone",
                allocated("MonthlyDraw.ticketsAlone") / reviews("MonthlyDraw.picks"));
        tell("the JDK's Mac for the HMACs alone, times ours", median("MonthlyDraw.ticketsByMac") / limit);
        tell("a hash and a sort on strings, times our draw", median("MonthlyDraw.hashedAndSorted") / picks);
        tell("Collections.shuffle with SecureRandom, times our draw", median("MonthlyDraw.shuffled") / picks);
        tell("commons-rng's samplers, times our draw", median("MonthlyDraw.combinations") / picks);
    }

    /** Of all iterations of all forks: on a machine that others share the mean says what they did. */
    private double median(String benchmark) {
        List<Double> all = new ArrayList<>();
        for (JsonNode fork : scores.get(benchmark).get("primaryMetric").get("rawData")) {
            fork.forEach(iteration -> all.add(iteration.asDouble()));
        }
        Collections.sort(all);
        return all.get(all.size() / 2);
    }

    private double reviews(String benchmark) {
        return scores.get(benchmark).get("params").get("reviews").asDouble();
    }

    /** OR-Tools is what all are beside: of those that prove their plan it is the fastest at the largest size. */
    private void allocation() {
        for (String size : measuredWith("LinkReviewers.orTools")) {
            double orTools = median("LinkReviewers.orTools " + size);
            double library = median("LinkReviewers.library " + size);
            String ours = "our allocation of " + size;
            if (size.contains("-")) {
                tell(ours + ", times OR-Tools", library / orTools);
            } else {
                atMost(ours + ", times OR-Tools", library / orTools, size.equals("2000x300") ? 2 : 1);
            }
            tell(
                    "the same with our request and its network made before",
                    median("LinkReviewers.libraryAlone " + size) / median("LinkReviewers.orToolsAlone " + size));
            tell("by hand, times OR-Tools", median("LinkReviewers.byHand " + size) / orTools);
            tell("kilobytes allocated by ours", allocated("LinkReviewers.library " + size) / 1000);
            tell("kilobytes allocated by hand", allocated("LinkReviewers.byHand " + size) / 1000);
        }
        for (String way : List.of("usual", "largest")) {
            for (String size : measuredWith("LinkReviewersByJGraphT." + way)) {
                double jGraphT = median("LinkReviewersByJGraphT." + way + " " + size);
                if (scores.containsKey("LinkReviewers.library " + size)) {
                    tell("JGraphT, times OR-Tools, " + size, jGraphT / median("LinkReviewers.orTools " + size));
                    double ours = jGraphT / median("LinkReviewers.library " + size);
                    atLeast("JGraphT, times ours, " + size, ours, size.equals("20x5") ? 1 : 50);
                }
            }
        }
    }

    private void timefold(JsonNode results) {
        results.properties().stream().filter(each -> each.getValue().isObject()).forEach(each -> {
            double reached = each.getValue().get("timefold").asDouble();
            String what =
                    "Timefold's cost after " + results.get("seconds").asInt() + " s, times the least, " + each.getKey();
            if (reached < 0) {
                row(what, "no plan yet", "", "");
            } else {
                tell(what, reached / each.getValue().get("least").asDouble());
            }
        });
    }

    private void rota() {
        for (String size : measuredWith("MonthlyRota.library")) {
            double ours = median("MonthlyRota.library " + size);
            atMost("our month of " + size + ", ms", ours, 150);
            if (scores.containsKey("MonthlyRota.cpSat " + size)) {
                atLeast("CP-SAT, times the same", median("MonthlyRota.cpSat " + size) / ours, 500);
            }
        }
    }

    /** The values of its parameter, in the order of the alphabet. */
    private List<String> measuredWith(String benchmark) {
        return scores.keySet().stream()
                .filter(key -> key.startsWith(benchmark + " "))
                .map(key -> key.substring(benchmark.length() + 1))
                .toList();
    }

    private void startUp(JsonNode startUp) {
        JsonNode bare = startUp.get("bare");
        JsonNode plr = startUp.get("plr");
        JsonNode flowable = startUp.get("flowable");
        atMost("start to first decision, times a bare JVM (wall)", ratio(plr, bare, "wallMillis"), 2.5);
        tell("the same by CPU", ratio(plr, bare, "cpuMillis"));
        atLeast("Flowable, times our start (wall)", ratio(flowable, plr, "wallMillis"), 10);
        tell("the same by CPU", ratio(flowable, plr, "cpuMillis"));
    }

    private static double ratio(JsonNode a, JsonNode b, String what) {
        return a.get(what).asDouble() / b.get(what).asDouble();
    }

    private double score(String benchmark) {
        return scores.get(benchmark).get("primaryMetric").get("score").asDouble();
    }

    private double allocated(String benchmark) {
        return scores.get(benchmark).get("secondaryMetrics").properties().stream()
                .filter(metric -> metric.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(metric -> metric.getValue().get("score").asDouble())
                .findFirst()
                .orElseThrow();
    }

    private void atMost(String what, double measured, double goal) {
        row(what, number(measured), "at most " + number(goal), measured <= goal ? "yes" : "**no**");
    }

    private void atLeast(String what, double measured, double goal) {
        row(what, number(measured), "at least " + number(goal), measured >= goal ? "yes" : "**no**");
    }

    private void tell(String what, double measured) {
        row(what, number(measured), "", "");
    }

    private void row(String what, String measured, String goal, String reached) {
        line("| %s | %s | %s | %s |", what, measured, goal, reached);
    }

    private static String number(double value) {
        return String.format(Locale.UK, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private void line(String format, Object... values) {
        lines.append(String.format(Locale.UK, format, values)).append('\n');
    }
}
