package org.plr.examples.demo;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plr.examples.verbs.Unreadable;

/** What was typed behind {@code plr demo}. */
final class DemoOptions {
    private static final List<String> KNOWN = List.of("--council", "--months", "--seed", "--out", "--store");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4}-\\d{2})\\.\\.(\\d{4}-\\d{2})");
    private static final String A_SPAN = "two months as in 2022-06..2023-05";
    private static final int LONGEST_SEED = 200;

    private final Map<String, String> given = new HashMap<>();

    /**
     * Reads the options.
     *
     * @throws Unreadable where an option is unknown, is given twice or lacks its value
     */
    DemoOptions(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (!KNOWN.contains(option)) {
                throw new Unreadable(option, "is no option", "one of " + String.join(", ", KNOWN));
            }
            if (i + 1 == arguments.size()) {
                throw new Unreadable(option, "has no value", "one behind it");
            }
            if (given.put(option, arguments.get(i + 1)) != null) {
                throw new Unreadable(option, "is given twice", "it once");
            }
        }
    }

    Optional<Path> council() {
        return path("--council");
    }

    Optional<Path> store() {
        return path("--store");
    }

    Path out() {
        return path("--out").orElse(Path.of("plr-out"));
    }

    private Optional<Path> path(String option) {
        try {
            return Optional.ofNullable(given.get(option)).map(Path::of);
        } catch (InvalidPathException e) {
            throw new Unreadable(option, "is no path", option.equals("--store") ? "a file" : "a folder");
        }
    }

    Optional<String> seed() {
        Optional<String> seed = Optional.ofNullable(given.get("--seed"));
        if (seed.filter(text -> text.isBlank() || text.length() > LONGEST_SEED).isPresent()) {
            throw new Unreadable("--seed", "is blank or too long", "1 to " + LONGEST_SEED + " characters");
        }
        return seed;
    }

    Optional<Months> months() {
        return Optional.ofNullable(given.get("--months")).map(DemoOptions::months);
    }

    private static Months months(String text) {
        Matcher matcher = MONTHS.matcher(text);
        if (!matcher.matches()) {
            throw new Unreadable("--months", "is no span of months", A_SPAN);
        }
        Months months = new Months(month(matcher.group(1)), month(matcher.group(2)));
        if (months.last().isBefore(months.first())) {
            throw new Unreadable("--months", "ends before it begins", A_SPAN);
        }
        return months;
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable("--months", "names a month that there is not", A_SPAN);
        }
    }
}
