package org.plr.core.rota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.ticket.Ids;

/** Reads a rota's request: everything that is wrong with it, or its numbers. */
final class YearIntake {
    static final int MOST_MONTHS = 120;
    static final int MOST_LINES = 200;
    static final int MOST_REVIEWS = 1_000_000;

    private final YearRotaRequest request;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, Integer> perMonth = new HashMap<>();

    private YearIntake(YearRotaRequest request) {
        this.request = request;
    }

    /**
     * The request in numbers.
     *
     * @param shape lines and managers in the order of their ids' bytes
     * @param ids the managers' ids in the order of the request
     * @param places which manager of the shape each of them is
     */
    record Taken(YearShape shape, List<String> ids, List<Integer> places) {}

    static Outcome<Taken> of(YearRotaRequest request) {
        YearIntake intake = new YearIntake(request);
        intake.checkFigures();
        intake.readLines();
        intake.checkManagers();
        if (intake.refusals.isEmpty()) {
            intake.checkSums();
        }
        return intake.refusals.isEmpty() ? Outcome.accepted(intake.taken()) : Outcome.refused(intake.refusals);
    }

    private void checkFigures() {
        if (request.months() < 1 || request.months() > MOST_MONTHS) {
            refuse(ClauseId.ELE_1, "months.out-of-range", "$.months", "Plan for 1 to 120 months.");
        }
        if (request.insideTarget() < 0 || request.insideTarget() > request.months()) {
            refuse(
                    ClauseId.ROL_3,
                    "inside-target.out-of-range",
                    "$.insideTarget",
                    "Want from none to all of a manager's reviews inside the own line: one is completed each month.");
        }
        if (request.managers().isEmpty()) {
            refuse(ClauseId.ROL_2, "managers.missing", "$.managers", "Name at least one manager.");
        }
        if ((long) request.managers().size() * request.months() > MOST_REVIEWS) {
            refusals.add(Refusal.plain(
                    "rota.too-large", "$.managers", "Plan for fewer managers or months: at most 1,000,000 reviews."));
        }
    }

    private void readLines() {
        for (int i = 0; i < request.lines().size(); i++) {
            RotaLine line = request.lines().get(i);
            String path = "$.lines[" + i + "]";
            String id = Ids.normal(line.id());
            if (isId(id, path + ".id")
                    && perMonth.putIfAbsent(id, line.perMonth().orElse(-1)) != null) {
                refusals.add(Ids.repeated(path + ".id"));
            }
            if (line.perMonth().orElse(0) < 0) {
                refuse(
                        ClauseId.ROL_2,
                        "per-month.negative",
                        path + ".perMonth",
                        "Say how many reviews the line receives each month: none or more.");
            }
        }
    }

    private void checkManagers() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.managers().size(); i++) {
            RotaMember manager = request.managers().get(i);
            String path = "$.managers[" + i + "]";
            String id = Ids.normal(manager.id());
            if (isId(id, path + ".id") && !seen.add(id)) {
                refusals.add(Ids.repeated(path + ".id"));
            }
            checkLine(Ids.normal(manager.line()), path + ".line");
        }
    }

    private void checkLine(String line, String path) {
        if (!isId(line, path)) {
            return;
        }
        if (request.lines().isEmpty()) {
            perMonth.put(line, -1);
        } else if (!perMonth.containsKey(line)) {
            refuse(ClauseId.ROL_3, "line.unknown", path, "Name one of the lines, or add this one to them.");
        }
    }

    private boolean isId(String normal, String path) {
        var refusal = Ids.refusal(normal, path);
        refusal.ifPresent(refusals::add);
        return refusal.isEmpty();
    }

    /** Lines that say no number receive as many reviews as they have managers. */
    private void checkSums() {
        request.managers()
                .forEach(manager -> perMonth.computeIfPresent(Ids.normal(manager.line()), YearIntake::oneMore));
        perMonth.replaceAll((line, number) -> number < 0 ? -1 - number : number);
        long received = perMonth.values().stream().mapToLong(each -> each).sum();
        long differs = received - request.managers().size();
        if (differs != 0) {
            refuse(
                    ClauseId.ROL_2,
                    "per-month.sum",
                    "$.lines",
                    "Let the lines receive as many reviews a month as there are managers, each of whom completes one: now"
                            + " it is " + Math.abs(differs) + " too " + (differs > 0 ? "many." : "few."));
        }
        if (perMonth.size() > MOST_LINES) {
            String path = request.lines().isEmpty() ? "$.managers" : "$.lines";
            refusals.add(Refusal.plain("lines.too-many", path, "Plan for at most 200 lines."));
        }
    }

    /** Numbers below 0 count managers of a line that says no number: -1 is none yet. */
    private static int oneMore(String line, int number) {
        return number < 0 ? number - 1 : number;
    }

    private void refuse(ClauseId clause, String code, String path, String message) {
        refusals.add(Refusal.by(clause, code, path, message));
    }

    private Taken taken() {
        Set<String> sorted = new TreeSet<>(Ids::byBytes);
        sorted.addAll(perMonth.keySet());
        List<String> lines = List.copyOf(sorted);
        Map<String, Integer> lineAt = new HashMap<>();
        lines.forEach(line -> lineAt.put(line, lineAt.size()));
        int[] received =
                lines.stream().mapToInt(line -> perMonth.getOrDefault(line, 0)).toArray();

        List<String> ids = request.managers().stream()
                .map(manager -> Ids.normal(manager.id()))
                .toList();
        Integer[] order = new Integer[ids.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Ids.byBytes(ids.get(a), ids.get(b)));
        int[] lineOf = new int[order.length];
        Integer[] places = new Integer[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
            lineOf[place] = lineAt.getOrDefault(
                    Ids.normal(request.managers().get(order[place]).line()), 0);
        }
        return new Taken(new YearShape(lines, lineOf, received, request), ids, List.of(places));
    }
}
