package org.plr.adapters.sheets;

import java.util.List;
import org.plr.core.Refusal;

/** What the library refuses, by the cell that says it. */
final class Refused {
    private Refused() {}

    static List<Fault> faults(Line line, List<Refusal> refusals) {
        return refusals.stream().map(refusal -> fault(line, refusal)).toList();
    }

    private static Fault fault(Line line, Refusal refusal) {
        ActionColumn column = switch (refusal.path()) {
            case "$.evidence" -> ActionColumn.EVIDENCE;
            case "$.occurredAt" -> ActionColumn.ON;
            case "$.action" -> ActionColumn.ACTION;
            default -> ActionColumn.COMPLETED;
        };
        return new Fault(
                line.cell(column).sheet(),
                line.cell(column).ref(),
                null,
                refusal.clause(),
                refusal.code(),
                "The library does not take this.",
                refusal.message());
    }
}
