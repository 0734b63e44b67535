package org.plr.adapters.sheets;

import java.util.List;

/** Ends the reading of a workbook that cannot be read; it never leaves this package. */
final class UnreadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    UnreadException(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    UnreadException(Fault fault) {
        this(List.of(fault));
    }

    List<Fault> faults() {
        return faults;
    }
}
