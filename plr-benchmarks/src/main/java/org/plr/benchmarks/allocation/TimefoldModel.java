package org.plr.benchmarks.allocation;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Managers and reviewers as Timefold's documentation would have them. */
public final class TimefoldModel {
    private TimefoldModel() {}

    /**
     * A reviewer.
     *
     * @param column the place in the problem
     * @param capacity how many managers at most
     */
    public record Reviewer(int column, int capacity) {}

    /** A manager, whose reviewer is looked for. */
    @PlanningEntity
    public static class Manager {
        @PlanningId
        private int row;

        private long[] cost = new long[0];

        @PlanningVariable
        private @Nullable Reviewer reviewer;

        /** For Timefold. */
        public Manager() {}

        Manager(int row, long[] cost) {
            this.row = row;
            this.cost = cost;
        }

        /** {@return the reviewer, where there is one already} */
        public @Nullable Reviewer getReviewer() {
            return reviewer;
        }

        /**
         * Gives a reviewer.
         *
         * @param reviewer who
         */
        public void setReviewer(@Nullable Reviewer reviewer) {
            this.reviewer = reviewer;
        }

        int cost() {
            return reviewer == null ? 0 : (int) cost[reviewer.column()];
        }
    }

    /** Everybody. */
    @PlanningSolution
    public static class Allocation {
        @ProblemFactCollectionProperty
        @ValueRangeProvider
        private List<Reviewer> reviewers = new ArrayList<>();

        @PlanningEntityCollectionProperty
        private List<Manager> managers = new ArrayList<>();

        @PlanningScore
        private @Nullable HardSoftScore score;

        /** For Timefold. */
        public Allocation() {}

        Allocation(Problem problem) {
            for (int column = 0; column < problem.columns(); column++) {
                reviewers.add(new Reviewer(column, problem.slots()[column].length));
            }
            for (int row = 0; row < problem.rows(); row++) {
                managers.add(new Manager(row, problem.cost()[row]));
            }
        }

        /** The column of each row; none where a manager has nobody. */
        int[] plan() {
            return managers.stream()
                    .mapToInt(manager -> manager.reviewer == null ? -1 : manager.reviewer.column())
                    .toArray();
        }
    }

    /** No forbidden pair, nobody beyond their capacity, and least cost. */
    public static class Rules implements ConstraintProvider {
        /** For Timefold. */
        public Rules() {}

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEach(Manager.class)
                        .filter(manager -> manager.cost() == Problem.FORBIDDEN)
                        .penalize(HardSoftScore.ONE_HARD)
                        .asConstraint("forbidden"),
                factory.forEach(Manager.class)
                        .groupBy(Manager::getReviewer, ConstraintCollectors.count())
                        .filter((reviewer, count) -> count > reviewer.capacity())
                        .penalize(HardSoftScore.ONE_HARD, (reviewer, count) -> count - reviewer.capacity())
                        .asConstraint("capacity"),
                factory.forEach(Manager.class)
                        .penalize(HardSoftScore.ONE_SOFT, manager -> Math.max(0, manager.cost()))
                        .asConstraint("cost")
            };
        }
    }
}
