package org.plr.core.allocation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.flow.Face;
import org.plr.core.flow.Transport;

/** Reaches one aim after another, each among the plans that the earlier ones leave open. */
final class Levels {
    private Face open;
    private int @Nullable [] choice;

    private Levels(Face face) {
        this.open = face;
    }

    /** What the aims leave open, or null where there is no plan. */
    static @Nullable Levels reach(Face face, List<Aim> aims) {
        Levels levels = new Levels(face);
        if ((aims.isEmpty() || aims.get(0).kind() == Aim.Kind.FAIREST) && !levels.solve(null, null)) {
            return null;
        }
        for (Aim aim : aims) {
            if (!levels.reach(aim)) {
                return null;
            }
        }
        return levels;
    }

    private boolean reach(Aim aim) {
        return switch (aim.kind()) {
            case LEAST -> solve(aim.costs()::at, null);
            case EVEN -> solve(null, slots(open, aim.loads()));
            case FAIREST -> beFair(aim.costs());
        };
    }

    Face open() {
        return open;
    }

    int[] choice() {
        return choice == null ? new int[0] : choice.clone();
    }

    private boolean solve(Transport.@Nullable Cell costs, long @Nullable [][] slots) {
        Transport transport = new Transport(open, costs, slots);
        if (!transport.solve()) {
            return false;
        }
        choice = transport.choice();
        open = transport.optimal();
        return true;
    }

    /** The squares of the loads grow by odd numbers; where their sum is least, the loads are as even as can be. */
    private static long[][] slots(Face face, int[] before) {
        long[][] slots = new long[face.columns()][];
        for (int column = 0; column < slots.length; column++) {
            slots[column] = squares(before[column], face.capacity(column));
        }
        return slots;
    }

    static long[] squares(int before, int capacity) {
        long[] slots = new long[capacity];
        for (int i = 0; i < capacity; i++) {
            slots[i] = 2L * (before + i) + 1;
        }
        return slots;
    }

    /** The highest cost that some row must bear is found first, then how few must; and so on below it. */
    private boolean beFair(Costs costs) {
        long bound = Long.MAX_VALUE;
        long[] values = below(costs, bound);
        while (values.length > 0) {
            long least = leastHighest(costs, values, bound);
            keepBelow(costs, least, bound);
            if (least == Long.MIN_VALUE) {
                return true;
            }
            long highest = least;
            solve((row, column) -> costs.at(row, column) == highest ? 1 : 0, null);
            bound = least;
            values = below(costs, bound);
        }
        return true;
    }

    /** The lowest value above which, up to the bound, no row need be; {@link Long#MIN_VALUE} where none need be below it. */
    private long leastHighest(Costs costs, long[] values, long bound) {
        int low = -1;
        int high = values.length - 1;
        while (low < high) {
            int middle = Math.floorDiv(low + high, 2);
            long highest = middle < 0 ? Long.MIN_VALUE : values[middle];
            if (new Transport(below(costs, highest, bound), null, null).solve()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high < 0 ? Long.MIN_VALUE : values[high];
    }

    private void keepBelow(Costs costs, long highest, long bound) {
        open = below(costs, highest, bound);
    }

    private Face below(Costs costs, long highest, long bound) {
        return open.keeping((row, column) -> costs.at(row, column) >= bound || costs.at(row, column) <= highest);
    }

    private long[] below(Costs costs, long bound) {
        long[] values = new long[open.cells()];
        int count = 0;
        for (int row = 0; row < open.rows(); row++) {
            for (int column = open.next(row, 0); column >= 0; column = open.next(row, column + 1)) {
                if (costs.at(row, column) < bound) {
                    values[count++] = costs.at(row, column);
                }
            }
        }
        return Arrays.stream(values, 0, count).distinct().sorted().toArray();
    }
}
