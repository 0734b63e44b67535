package org.plr.core.json;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one file: the first hundred things, for nobody reads more. */
final class Problems {
    private static final int MOST = 100;

    private final List<FrameworkProblem> noted = new ArrayList<>();

    void note(String path, String message) {
        if (noted.size() < MOST) {
            noted.add(new FrameworkProblem(path, message));
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
