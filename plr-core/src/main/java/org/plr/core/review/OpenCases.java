package org.plr.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.plr.core.Outcome;
import org.plr.core.access.Permission;
import org.plr.core.cases.Universe;
import org.plr.core.command.Desk;
import org.plr.core.spi.CaseRecords;
import org.plr.core.spi.ReadLog;

/** What an actor can ask of the case system: which cases are open, for the rota and for allocations. */
public final class OpenCases {
    private final Desk desk;

    /**
     * For the library's own use: {@code plr.as(actor).cases()} gives one.
     *
     * @param desk where this actor's queries go
     */
    public OpenCases(Desk desk) {
        this.desk = desk;
    }

    /**
     * Every case that is open on a day, restricted ones too and marked so; {@link Universe#forRota()} is without them. It
     * counts as one read of all of them, noted in the read log first.
     *
     * @param day the local day
     * @return the cases, with the report of what could not be used; or the refusal
     * @throws org.plr.core.spi.PortUnavailableException where the case system does not answer, or the read cannot be noted
     * @throws org.plr.core.spi.PortRejectedException where the case system's answer is not what it should be
     * @throws IllegalStateException where the host has wired no case records
     */
    public Outcome<Universe> open(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return desk.ask(Permission.READ_OPEN_CASES, () -> Outcome.accepted(day)).map(this::noted);
    }

    private Universe noted(LocalDate day) {
        CaseRecords records = desk.caseRecords()
                .orElseThrow(
                        () -> new IllegalStateException("Give the builder caseRecords: it says which cases are open."));
        Universe universe = records.openCases(day);
        desk.notebook().note(List.of(ReadLog.OPEN_CASES));
        return universe;
    }
}
