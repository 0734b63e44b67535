package org.plr.core.json;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one file: the first hundred things, for nobody reads more. */
final class Problems {
    private static final int MOST = 100;

    private final List<FrameworkProblem> noted = new ArrayList<>();

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

    /** Whether anything is wrong there or further in. */
    boolean anyWithin(String path) {
        return noted.stream().anyMatch(problem -> problem.path().startsWith(path));
    }

    List<FrameworkProblem> all() {
        return noted;
    }
}
