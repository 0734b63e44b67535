package org.plr.core.allocation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plr.core.flow.Face;
import org.plr.core.flow.Matching;

/**
 * Finds what stands in the way of a plan, and says so in words. Where all rows can be given out, and all minimums be met,
 * both can be done at once (Mendelsohn and Dulmage, 1958); so one of the two is at fault.
 */
final class Obstacle {
    private final Face face;
    private final List<String> rows;
    private final List<String> columns;
    private final Nouns nouns;

    Obstacle(Face face, List<String> rows, List<String> columns, Nouns nouns) {
        this.face = face;
        this.rows = rows;
        this.columns = columns;
        this.nouns = nouns;
    }

    /** What blocks a face in which there is no plan. */
    Blocked find() {
        int[] capacities = new int[columns.size()];
        for (int column = 0; column < capacities.length; column++) {
            capacities[column] = face.capacity(column);
        }
        Matching ofRows = new Matching(rows.size(), capacities, face::allows);
        return ofRows.giveAll() ? tooFewRows() : tooLittleRoom(ofRows.givers(), ofRows.takers());
    }

    private Blocked tooLittleRoom(BitSet stuck, BitSet takers) {
        long room = takers.stream().mapToLong(face::capacity).sum();
        return Blocked.tooLittleRoom(named(rows, stuck), named(columns, takers), room, nouns);
    }

    /** A column may want several rows, so leaving one out need not be enough: whoever is not needed is left out first. */
    private Blocked tooFewRows() {
        BitSet wanting = new BitSet();
        wanting.set(0, columns.size());
        BitSet few = blocked(wanting).orElseThrow();
        for (int column = 0; column < columns.size(); column++) {
            wanting.clear(column);
            Optional<BitSet> fewer = blocked(wanting);
            wanting.set(column, fewer.isEmpty());
            few = fewer.orElse(few);
        }
        long least = wanting.stream().mapToLong(face::minimum).sum();
        String because = nouns.columns(wanting.cardinality()) + " must take at least " + least + ", and only "
                + nouns.rows(few.cardinality()) + " can go to them.";
        return new Blocked(named(rows, few), named(columns, wanting), because);
    }

    /** The rows that can go to columns which cannot all have their minimum; empty where they can. */
    private Optional<BitSet> blocked(BitSet wanting) {
        int enough = rows.size() + 1;
        int[] slots = wanting.stream()
                .flatMap(column -> IntStream.generate(() -> column).limit(Math.min(face.minimum(column), enough)))
                .toArray();
        int[] once = new int[rows.size()];
        Arrays.fill(once, 1);
        Matching ofSlots = new Matching(slots.length, once, (slot, row) -> face.allows(row, slots[slot]));
        return ofSlots.giveAll() ? Optional.empty() : Optional.of(ofSlots.takers());
    }

    private static List<String> named(List<String> ids, BitSet which) {
        return which.stream().mapToObj(ids::get).toList();
    }
}
