package org.plr.core.link;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plr.core.ticket.PairTickets;

/**
 * The lot among plans that are equal otherwise: ticket(row, column) = HMAC-SHA256(key, utf8(row) LF utf8(column)), compared
 * as unsigned bytes. Without a key the bytes of the pair are the ticket.
 */
final class LinkTickets {
    private final int[] items;
    private final int[][] bins;

    private LinkTickets(int[] items, int[][] bins) {
        this.items = items;
        this.bins = bins;
    }

    static LinkTickets of(List<String> rows, List<String> columns, byte @Nullable [] key) {
        PairTickets tickets = new PairTickets(rows, columns, key);
        return new LinkTickets(
                tickets.rowsInOrder(),
                IntStream.range(0, rows.size())
                        .mapToObj(tickets::columnsInOrder)
                        .toArray(int[][]::new));
    }

    /** {@return the rows by the bytes of their ids} */
    int[] items() {
        return items;
    }

    /** {@return the columns by this row's tickets, the lowest first} */
    int[] bins(int item) {
        return bins[item];
    }
}
