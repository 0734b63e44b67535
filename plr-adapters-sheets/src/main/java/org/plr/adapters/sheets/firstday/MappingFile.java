package org.plr.adapters.sheets.firstday;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.Channel;

/** The form of a mapping file: every key is known, every value is of its kind, everything needed is there. */
final class MappingFile {
    private static final Set<String> KEYS = Set.of(
            "sheet",
            "headerRow",
            "headerRows",
            "rows",
            "skip",
            "columns",
            "actions",
            "days",
            "months",
            "grades",
            "yes",
            "no",
            "channel");
    private static final List<Map<String, Object>> NO_ACTIONS = List.of();

    private final Map<String, Object> file;

    private MappingFile(Map<String, Object> file) {
        this.file = file;
    }

    static Mapping read(String json) {
        MappingFile file = new MappingFile(Json.object(json));
        file.file.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw wrong(
                            "$." + key,
                            "There is no such key: use "
                                    + String.join(", ", KEYS.stream().sorted().toList()));
                });
        return file.mapping();
    }

    private Mapping mapping() {
        Map<String, String> columns = headings("$.columns", file.get("columns"), false);
        List<Map<String, String>> actions = new ArrayList<>();
        List<?> groups = file.get("actions") instanceof List<?> list ? list : NO_ACTIONS;
        for (int i = 0; i < groups.size(); i++) {
            actions.add(headings("$.actions[" + i + "]", groups.get(i), true));
        }
        Channel channel = channel();
        if (channel == null && (columns.containsKey("sharedOn") || columns.containsKey("outcomeToldOn"))) {
            throw wrong("$.channel", "Say how people were told: MAIL, LETTER or RECORD_SYSTEM.");
        }
        return new Mapping(place(), columns, actions, written(), channel);
    }

    private Mapping.Place place() {
        int headerRow = number("headerRow");
        int headerRows = number("headerRows");
        if (headerRows > headerRow) {
            throw wrong("$.headerRows", "The headings end in headerRow, so there are no more rows of them than that.");
        }
        Object rows = file.getOrDefault("rows", "review");
        if (!rows.equals("review") && !rows.equals("action")) {
            throw wrong("$.rows", "Say \"review\" or \"action\": what a row is.");
        }
        Object sheet = file.getOrDefault("sheet", "");
        return new Mapping.Place(
                sheet instanceof String name ? name : "", headerRow, headerRows, rows.equals("action"), texts("skip"));
    }

    private Mapping.Written written() {
        List<String> days = texts("days");
        List<String> months = texts("months");
        patterns("$.days", days);
        patterns("$.months", months);
        return new Mapping.Written(days, months, textMap("$.grades", file.get("grades")), texts("yes"), texts("no"));
    }

    private static void patterns(String path, List<String> patterns) {
        for (String pattern : patterns) {
            try {
                Objects.requireNonNull(Cells.formatter(pattern), pattern);
            } catch (IllegalArgumentException e) {
                throw wrong(path, "This is no pattern of a day or month: write one such as d/M/uuuu or MMMM uuuu.");
            }
        }
    }

    private @Nullable Channel channel() {
        Object named = file.get("channel");
        if (named == null) {
            return null;
        }
        Optional<Channel> known = Arrays.stream(Channel.values())
                .filter(each -> each.name().equals(named))
                .findFirst();
        return known.orElseThrow(() -> wrong("$.channel", "Say MAIL, LETTER or RECORD_SYSTEM."));
    }

    private static Map<String, String> headings(String path, @Nullable Object given, boolean ofActions) {
        Map<String, String> headings = textMap(path, given);
        for (String key : headings.keySet()) {
            if (Field.of(key).filter(field -> field.isOfActions() == ofActions).isEmpty()) {
                throw wrong(path + "." + key, "There is no such field here.");
            }
        }
        for (Field field : Field.values()) {
            if (field.isNeeded && field.isOfActions() == ofActions && !headings.containsKey(field.key)) {
                throw wrong(
                        path + "." + field.key, "Name the heading of this column: a review cannot be read without.");
            }
        }
        if (new HashSet<>(headings.values()).size() < headings.size()) {
            throw wrong(path, "Two fields have one heading: give each its own.");
        }
        return headings;
    }

    private int number(String key) {
        Object given = file.getOrDefault(key, 1);
        if (!(given instanceof Integer number) || number < 1 || number > 1000) {
            throw wrong("$." + key, "Give a whole number from 1 to 1000.");
        }
        return number;
    }

    private List<String> texts(String key) {
        Object given = file.getOrDefault(key, List.of());
        if (!(given instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            throw wrong("$." + key, "Give a list of texts.");
        }
        return list.stream().map(String.class::cast).toList();
    }

    private static Map<String, String> textMap(String path, @Nullable Object given) {
        if (!(given instanceof Map<?, ?> map) || !map.values().stream().allMatch(String.class::isInstance)) {
            throw wrong(path, "Give an object of texts.");
        }
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        map.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }

    private static IllegalArgumentException wrong(String path, String what) {
        return new IllegalArgumentException("Mapping file, " + path + ": " + what);
    }
}
