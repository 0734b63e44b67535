package org.plr.core.ticket;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which of two columns comes first for a row where nothing else decides: the lower HMAC-SHA256 of {@code row LF column}
 * under the key; without a key, the lower id of the column by its bytes. Not for several threads at once.
 */
public final class PairTickets {
    private final List<String> rows;
    private final List<String> columns;
    private final @Nullable Hmac hmac;
    private final byte[][] tickets;
    private int ticketsOf = -1;

    /**
     * Tickets of pairs.
     *
     * @param rows ids in their normal form
     * @param columns ids in their normal form
     * @param key the key, or null for none
     */
    public PairTickets(List<String> rows, List<String> columns, byte @Nullable [] key) {
        this.rows = rows;
        this.columns = columns;
        this.hmac = key == null ? null : new Hmac(key);
        this.tickets = new byte[columns.size()][];
    }

    /** {@return the places of the rows by the bytes of their ids, in which they choose} */
    public int[] rowsInOrder() {
        return sorted(rows.size(), Comparator.comparing(rows::get, Ids::byBytes));
    }

    /**
     * The columns as a row would choose.
     *
     * @param row the row's place
     * @return the places of the columns, the lowest ticket first
     */
    public int[] columnsInOrder(int row) {
        return sorted(columns.size(), (a, b) -> a.equals(b) ? 0 : isBefore(row, a, b) ? -1 : 1);
    }

    private static int[] sorted(int size, Comparator<Integer> order) {
        return IntStream.range(0, size)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Which of two columns comes first for a row.
     *
     * @param row the row's place
     * @param column one column's place
     * @param other another's
     * @return whether the one does
     */
    public boolean isBefore(int row, int column, int other) {
        return hmac == null
                ? Ids.byBytes(columns.get(column), columns.get(other)) < 0
                : Arrays.compareUnsigned(ticket(row, column), ticket(row, other)) < 0;
    }

    private byte[] ticket(int row, int column) {
        if (row != ticketsOf) {
            Arrays.fill(tickets, null);
            ticketsOf = row;
        }
        if (tickets[column] == null && hmac != null) {
            String pair = rows.get(row) + "\n" + columns.get(column);
            tickets[column] = hmac.of(pair.getBytes(StandardCharsets.UTF_8));
        }
        return tickets[column];
    }
}
