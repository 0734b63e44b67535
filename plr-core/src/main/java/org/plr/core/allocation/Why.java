package org.plr.core.allocation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody was given something: what the best plan without that pair would have been.
 */
public final class Why {
    private final String row;
    private final String column;
    private final @Nullable String other;
    private final @Nullable Step decided;
    private final String sentence;

    private Why(String row, String column, @Nullable String other, @Nullable Step decided, String sentence) {
        this.row = row;
        this.column = column;
        this.other = other;
        this.decided = decided;
        this.sentence = sentence;
    }

    /** A row of a problem. */
    record Pair(Problem problem, int row) {
        String name() {
            return problem.rows().get(row);
        }

        String columnIn(Assigned plan) {
            return problem.columns().get(plan.column(row));
        }
    }

    /**
     * What an aim comes to in two plans. Both lists are as long; they differ.
     *
     * @param aim the aim's name
     * @param chosen what it comes to in the plan
     * @param other what it would come to in the best other plan
     */
    public record Step(String aim, List<Long> chosen, List<Long> other) {
        /** Keeps the lists as they are now. */
        public Step {
            chosen = List.copyOf(chosen);
            other = List.copyOf(other);
        }

        String words() {
            int at = 0;
            while (chosen.get(at).equals(other.get(at))) {
                at++;
            }
            return aim + " would be " + other.get(at) + " instead of " + chosen.get(at)
                    + (chosen.size() == 1 ? "" : ", at place " + (at + 1) + " of them");
        }
    }

    /** Null where a budget ended before another plan was found. */
    static Why of(Pair pair, Assigned plan, @Nullable Assignment other) {
        String row = pair.name();
        String column = pair.columnIn(plan);
        if (other instanceof Assigned next) {
            String instead = pair.columnIn(next);
            Step decided = decided(pair.problem(), plan, next);
            String reason = decided == null
                    ? "every aim would be reached as well, and the lower ticket decides"
                    : decided.words();
            return new Why(row, column, instead, decided, "With " + instead + " instead, " + reason + ".");
        }
        String none = other instanceof Blocked blocked
                ? "There is no plan without it: " + blocked.because()
                : "The search had no time left to find what else could be.";
        return new Why(row, column, null, null, none);
    }

    private static @Nullable Step decided(Problem problem, Assigned plan, Assigned next) {
        for (int aim = 0; aim < problem.request().aims().size(); aim++) {
            List<Long> chosen = plan.reached(aim);
            List<Long> other = next.reached(aim);
            if (!chosen.equals(other)) {
                return new Step(problem.request().aims().get(aim).name(), chosen, other);
            }
        }
        return null;
    }

    /** {@return the row's id} */
    public String row() {
        return row;
    }

    /** {@return the id of the column that it was given to} */
    public String column() {
        return column;
    }

    /** {@return the column that the row would have in the best plan without this pair, or empty where there is none} */
    public Optional<String> other() {
        return Optional.ofNullable(other);
    }

    /** {@return the aim that decided, or empty where a ticket did or where there is no other plan} */
    public Optional<Step> decided() {
        return Optional.ofNullable(decided);
    }

    /** {@return the same in a sentence} */
    public String sentence() {
        return sentence;
    }

    @Override
    public String toString() {
        return row + " with " + column;
    }
}
