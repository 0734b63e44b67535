package org.plr.core.allocation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.ticket.Hmac;
import org.plr.core.ticket.Ids;

/**
 * Which of two columns comes first for a row where nothing else decides: the lower HMAC-SHA256 of {@code row LF column}
 * under the key; without a key, the lower id of the column by its bytes. Not for several threads at once.
 */
final class PairTickets {
    private final List<String> rows;
    private final List<String> columns;
    private final @Nullable Hmac hmac;
    private final byte[][] tickets;
    private int ticketsOf = -1;

    PairTickets(List<String> rows, List<String> columns, byte @Nullable [] key) {
        this.rows = rows;
        this.columns = columns;
        this.hmac = key == null ? null : new Hmac(key);
        this.tickets = new byte[columns.size()][];
    }

    boolean isBefore(int row, int column, int other) {
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
