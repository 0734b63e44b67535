package org.plr.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is wrong with one file: the first hundred things, for nobody reads more. It is told which keys stand in the file
 * and which were asked for; what stands there and nobody asked for is unknown.
 */
final class Problems {
    private static final int MOST = 100;

    private final List<FrameworkProblem> noted = new ArrayList<>();
    private final Map<String, Set<String>> standing = new LinkedHashMap<>();
    private final Map<String, Set<String>> asked = new LinkedHashMap<>();

    void unreadable(String path, String message) {
        note(new FrameworkProblem(path, message, FrameworkProblem.Kind.UNREADABLE));
    }

    void unusable(String path, String message) {
        note(new FrameworkProblem(path, message, FrameworkProblem.Kind.UNUSABLE));
    }

    private void note(FrameworkProblem problem) {
        if (noted.size() < MOST) {
            noted.add(problem);
        }
    }

    /** An object was opened at a path, with these keys in it. */
    void opened(String path, Set<String> keys) {
        standing.put(path, keys);
    }

    /** A key was asked for in the object at a path. */
    void asked(String path, String key) {
        asked.computeIfAbsent(path, any -> new TreeSet<>()).add(key);
    }

    /** The keys that there can be in the object at a path, as far as it was read. */
    Set<String> known(String path) {
        return asked.getOrDefault(path, Set.of());
    }

    /** Notes every key that stands in the file and that nobody asked for. */
    void noteUnknown() {
        standing.forEach((path, keys) -> keys.stream()
                .filter(key -> !known(path).contains(key))
                .limit(MOST)
                .forEach(key -> unreadable(
                        path + "." + Section.printable(key),
                        "is an unknown key; expected "
                                + (known(path).isEmpty() ? "none" : "one of " + String.join(", ", known(path))))));
    }

    /** Whether anything is wrong there or further in. */
    boolean anyWithin(String path) {
        return noted.stream().anyMatch(problem -> problem.path().startsWith(path));
    }

    List<FrameworkProblem> all() {
        return noted;
    }
}
