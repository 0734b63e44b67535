package org.plr.core.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an allocation is to reach. Of several aims the first counts alone, and each later one where the earlier leave it open. */
public final class Aim {
    private final String name;
    private final Kind kind;
    private final @Nullable Costs costs;
    private final int[] loads;

    private Aim(String name, Kind kind, @Nullable Costs costs, int[] loads) {
        this.name = Objects.requireNonNull(name, "name");
        this.kind = kind;
        this.costs = costs;
        this.loads = loads;
    }

    /** What is least. */
    public enum Kind {
        /** The sum of the costs of all rows. */
        LEAST,
        /**
         * The highest cost of a row, then how many rows have it, then the next highest, and so on: nobody is worse off so
         * that others are better off (leximin).
         */
        FAIREST,
        /** The highest load of a column, then how many have it, then the next highest, and so on. */
        EVEN
    }

    /**
     * As little as can be in sum.
     *
     * @param name how an explanation calls it, such as {@code repeated pairs}
     * @param costs what each row costs in each column
     * @return the aim
     */
    public static Aim least(String name, Costs costs) {
        return new Aim(name, Kind.LEAST, Objects.requireNonNull(costs, "costs"), new int[0]);
    }

    /**
     * As little as can be for whoever has it worst.
     *
     * @param name how an explanation calls it
     * @param costs what each row costs in each column
     * @return the aim
     */
    public static Aim fairest(String name, Costs costs) {
        return new Aim(name, Kind.FAIREST, Objects.requireNonNull(costs, "costs"), new int[0]);
    }

    /**
     * Loads as even as can be.
     *
     * @param name how an explanation calls it, such as {@code even loads}
     * @param before what each column carries already, in the columns' order
     * @return the aim
     */
    public static Aim even(String name, List<Integer> before) {
        return new Aim(
                name,
                Kind.EVEN,
                null,
                before.stream().mapToInt(Integer::intValue).toArray());
    }

    /** {@return how an explanation calls it} */
    public String name() {
        return name;
    }

    /** {@return what is least} */
    public Kind kind() {
        return kind;
    }

    /** What each row costs in each column; none of an even load. */
    Costs costs() {
        return Objects.requireNonNull(costs, "costs");
    }

    boolean hasCosts() {
        return costs != null;
    }

    /** What each column carries before. */
    int[] loads() {
        return loads;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Aim that
                && name.equals(that.name)
                && kind == that.kind
                && Objects.equals(costs, that.costs)
                && Arrays.equals(loads, that.loads);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, kind, costs);
    }

    @Override
    public String toString() {
        return name;
    }
}
