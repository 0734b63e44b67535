package org.plr.core.duty;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * Duties as an answer, which never changes. It is kept in pieces: hundreds of thousands in one array would be an object so
 * large that the collector treats it apart, at many times the cost of the copying.
 */
final class Answer extends AbstractList<Duty> implements RandomAccess {
    private static final int BITS = 12;
    private static final int PIECE = 1 << BITS;

    private final Duty[][] pieces;
    private final int size;

    Answer(int size) {
        this.size = size;
        pieces = new Duty[(size + PIECE - 1) >>> BITS][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = new Duty[Math.min(PIECE, size - (i << BITS))];
        }
    }

    /** Takes in what a block holds from a place on, as much as there is room for, before anybody reads. */
    int fill(int at, DueBlock block, int place) {
        int filled = 0;
        int copied = -1;
        while (copied != 0 && at + filled < size) {
            Duty[] piece = pieces[(at + filled) >>> BITS];
            copied = block.copy(place + filled, piece, (at + filled) & (PIECE - 1));
            filled += copied;
        }
        return filled;
    }

    @Override
    public Duty get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return pieces[index >>> BITS][index & (PIECE - 1)];
    }

    @Override
    public int size() {
        return size;
    }
}
