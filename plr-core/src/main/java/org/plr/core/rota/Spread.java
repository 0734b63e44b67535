package org.plr.core.rota;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plr.core.flow.Face;
import org.plr.core.flow.Settling;
import org.plr.core.flow.Transport;

/**
 * Sends each turn to a column, exactly: first as few as can be go without a case; then as few as can be are on the side of
 * their line that they do not want; then as few as can be go to a service area where their manager was already; then the
 * areas' shares are as near as can be to their managers'. What is left open is decided by ticket.
 */
final class Spread {
    private final Turns turns;
    private final List<Column> columns;
    private final long[][] shares;
    private final Barred barred;
    private final int nobody;
    private final long off;
    private final long none;
    private int[] choice = {};

    /** Which turn must not be sent to which area. */
    interface Barred {
        boolean bars(int turn, int area);
    }

    /** The shares say what each further review of an area costs, with an empty list at the end for going without. */
    Spread(Turns turns, List<Column> columns, long[][] shares, Barred barred) {
        this.turns = turns;
        this.columns = columns;
        this.shares = shares;
        this.barred = barred;
        this.nobody = columns.size();
        long most = 1
                + IntStream.range(0, turns.count())
                        .mapToLong(turn -> turns.due(turn).mix().areas().values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0))
                        .max()
                        .orElse(0);
        this.off = turns.count() * most + 1;
        this.none = turns.count() * (off + most) + 1;
    }

    /** Sends every turn somewhere, and be it nowhere. */
    void solve(int areas, AreaCount before) {
        Face face = face(areas);
        Transport first = new Transport(face, (turn, column) -> cost(turn, column, before), null);
        first.solve();
        Transport second = new Transport(first.optimal(), null, slots(areas));
        second.solve();
        Settling settling =
                new Settling(second.optimal(), (turn, a, b) -> isBefore(turn, a, b, areas), second.choice());
        choice = settling.inOrder(turns.byTicket());
    }

    /** How often a turn's manager reviewed in an area before. */
    interface AreaCount {
        int of(int turn, int area);
    }

    private Face face(int areas) {
        int count = columns.size() + 1;
        BitSet cells = new BitSet(turns.count() * count);
        for (int turn = 0; turn < turns.count(); turn++) {
            for (int column = 0; column < nobody; column++) {
                if (side(turn, column) != null) {
                    cells.set(turn * count + column);
                }
            }
            cells.set(turn * count + nobody);
        }
        int[] groups = new int[count];
        int[] capacity = new int[count + areas + 1];
        Arrays.fill(capacity, turns.count());
        for (int column = 0; column < nobody; column++) {
            groups[column] = columns.get(column).area();
            capacity[column] = Math.min(capacity[column], columns.get(column).capacity());
        }
        groups[nobody] = areas;
        return Face.grouped(turns.count(), cells, groups, new Face.Limits(new int[count + areas + 1], capacity));
    }

    /** On which side a turn would be in a column; null where it may not be there, or is to go without. */
    @Nullable
    Side side(int turn, int column) {
        if (column == nobody || barred.bars(turn, columns.get(column).area())) {
            return null;
        }
        return columns.get(column).side(turns.manager(turn), turns.wanted(turn));
    }

    private long cost(int turn, int column, AreaCount before) {
        if (column == nobody) {
            return none;
        }
        long side = side(turn, column) == turns.wanted(turn) ? 0 : off;
        return side + before.of(turn, columns.get(column).area());
    }

    /** Of each column nothing, of each area its share. */
    private long[][] slots(int areas) {
        long[][] slots = new long[columns.size() + 1 + areas + 1][0];
        System.arraycopy(shares, 0, slots, columns.size() + 1, areas);
        return slots;
    }

    /** The areas stand in a ring, and each ticket begins at its own place of it; going without comes last. */
    private boolean isBefore(int turn, int a, int b, int areas) {
        int placeOfA = place(turn, a, areas);
        int placeOfB = place(turn, b, areas);
        return placeOfA != placeOfB ? placeOfA < placeOfB : a < b;
    }

    private int place(int turn, int column, int areas) {
        if (column == nobody) {
            return areas;
        }
        int first = (int) Long.remainderUnsigned(turns.ticket(turn), areas);
        return Math.floorMod(columns.get(column).area() - first, areas);
    }

    /** The area of a turn; -1 where it goes without. */
    int area(int turn) {
        return choice[turn] == nobody ? -1 : columns.get(choice[turn]).area();
    }

    /** The side of a turn that has an area. */
    @Nullable
    Side side(int turn) {
        return side(turn, choice[turn]);
    }
}
