package org.plr.core.allocation;

import java.util.List;
import java.util.stream.IntStream;
import org.plr.core.flow.Face;
import org.plr.core.flow.Settling;
import org.plr.core.ticket.Ids;

/**
 * A request that was read.
 *
 * @param request the request
 * @param rows the rows' ids in their normal form
 * @param columns the columns' ids in their normal form
 * @param face what is open before any aim
 */
record Problem(AssignmentRequest request, List<String> rows, List<String> columns, Face face) {

    /** One of the plans that the aims leave open. */
    int[] settled(Levels levels) {
        PairTickets tickets = new PairTickets(rows, columns, request.key());
        return new Settling(levels.open(), tickets::isBefore, levels.choice()).inOrder(order());
    }

    /** The rows by the bytes of their ids. */
    int[] order() {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted((a, b) -> Ids.byBytes(rows.get(a), rows.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The same, but for one cell. */
    Problem without(int row, int column) {
        return new Problem(request, rows, columns, face.keeping((i, j) -> i != row || j != column));
    }
}
