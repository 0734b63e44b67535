package org.plr.examples.verbs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed behind a verb: options with a value such as {@code --in FILE}, and options without. */
final class Options {
    private final List<String> known;
    private final Map<String, String> given = new HashMap<>();

    /**
     * Reads the options.
     *
     * @param known each option as the help shows it: {@code --lines}, or {@code --in FILE} where a value follows
     * @throws Unreadable where something else was typed
     */
    Options(List<String> arguments, List<String> known) {
        this.known = known;
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            boolean valued = isValued(option);
            if (known.contains(option) && option.indexOf(' ') < 0) {
                put(option, "");
            } else if (valued && i + 1 < arguments.size()) {
                put(option, arguments.get(++i));
            } else {
                throw wrong(option, valued ? "has no value" : "is no option of this verb");
            }
        }
    }

    private boolean isValued(String option) {
        return known.stream().anyMatch(each -> each.startsWith(option + " "));
    }

    private void put(String option, String value) {
        if (given.put(option, value) != null) {
            throw wrong(option, "is said twice");
        }
    }

    private Unreadable wrong(String option, String what) {
        List<String> all = new ArrayList<>(known);
        all.add("--help");
        return new Unreadable(option, what, "any of " + String.join(", ", all));
    }

    boolean has(String option) {
        return given.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(given.get(option));
    }
}
