package org.plr.core.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plr.core.ticket.Hmac;
import org.plr.core.ticket.Ids;

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
        int[] items = sorted(rows.size(), Comparator.comparing(rows::get, Ids::byBytes));
        if (key == null) {
            int[] byBytes = sorted(columns.size(), Comparator.comparing(columns::get, Ids::byBytes));
            return new LinkTickets(items, rows.stream().map(row -> byBytes).toArray(int[][]::new));
        }
        Hmac hmac = new Hmac(key);
        return new LinkTickets(
                items, rows.stream().map(row -> drawn(row, columns, hmac)).toArray(int[][]::new));
    }

    private static int[] drawn(String row, List<String> columns, Hmac hmac) {
        List<byte[]> tickets = columns.stream()
                .map(column -> hmac.of((row + "\n" + column).getBytes(UTF_8)))
                .toList();
        return sorted(columns.size(), Comparator.comparing(tickets::get, Arrays::compareUnsigned));
    }

    private static int[] sorted(int size, Comparator<Integer> order) {
        return IntStream.range(0, size)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
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
