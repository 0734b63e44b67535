package org.plr.core.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.framework.Framework;

/** What a framework file says: a framework, or every problem that keeps it from being one. */
public final class FrameworkFile {
    private final @Nullable Framework framework;
    private final List<FrameworkProblem> problems;

    private FrameworkFile(@Nullable Framework framework, List<FrameworkProblem> problems) {
        this.framework = framework;
        this.problems = List.copyOf(problems);
    }

    static FrameworkFile good(Framework framework) {
        return new FrameworkFile(framework, List.of());
    }

    static FrameworkFile bad(String whole) {
        return bad(List.of(new FrameworkProblem("$", whole, FrameworkProblem.Kind.UNREADABLE)));
    }

    static FrameworkFile bad(List<FrameworkProblem> problems) {
        return new FrameworkFile(null, problems);
    }

    /**
     * The framework.
     *
     * @return the framework, or empty where there are problems
     */
    public Optional<Framework> framework() {
        return Optional.ofNullable(framework);
    }

    /**
     * Everything that is wrong.
     *
     * @return the problems as they were found, at most a hundred; none where there is a framework
     */
    public List<FrameworkProblem> problems() {
        return problems;
    }

    /**
     * Everything that is wrong, each as a refusal with its clause.
     *
     * @return the refusals, none where there is a framework
     */
    public List<Refusal> refusals() {
        return problems.stream().map(FrameworkProblem::refusal).toList();
    }

    /**
     * The framework, for whoever has no use for a file with problems.
     *
     * @return the framework
     * @throws IllegalArgumentException where there are problems, with each of them
     */
    public Framework orThrow() {
        if (framework == null) {
            throw new IllegalArgumentException("This is no framework file. Put right (GOV-1):\n"
                    + problems.stream().map(FrameworkProblem::toString).collect(Collectors.joining("\n")));
        }
        return framework;
    }
}
