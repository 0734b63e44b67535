package org.plr.core.allocation;

import java.util.List;
import org.plr.core.flow.Face;
import org.plr.core.flow.Settling;
import org.plr.core.ticket.PairTickets;

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
        PairTickets tickets = tickets();
        return new Settling(levels.open(), tickets::isBefore, levels.choice()).inOrder(tickets.rowsInOrder());
    }

    PairTickets tickets() {
        return new PairTickets(rows, columns, request.key());
    }

    /** The same, but for one cell. */
    Problem without(int row, int column) {
        return new Problem(request, rows, columns, face.keeping((i, j) -> i != row || j != column));
    }
}
