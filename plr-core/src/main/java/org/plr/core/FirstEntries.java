package org.plr.core;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.calendar.Holidays;
import org.plr.core.calendar.HolidaysLoaded;
import org.plr.core.command.Commands;
import org.plr.core.command.Decision;
import org.plr.core.command.Ledger;
import org.plr.core.command.Reference;
import org.plr.core.command.Told;
import org.plr.core.framework.Framework;
import org.plr.core.framework.FrameworkFact;
import org.plr.core.framework.FrameworksInForce;
import org.plr.core.journal.Fact;
import org.plr.core.journal.Sha256;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.ConcurrentChangeException;

/**
 * Records the frameworks and holidays that the host has wired and the journal does not have yet (GOV-1).
 *
 * @param ledger the journal
 * @param commands the way of commands
 * @param reference the reference data
 */
record FirstEntries(Ledger ledger, Commands commands, Reference reference) {

    /** Another node may record the same at the same moment: then its entries stand, and nothing is left to record. */
    void record(List<Framework> given, @Nullable Holidays holidays) {
        try {
            recordNew(given, holidays);
        } catch (ConcurrentChangeException faster) {
            recordNew(given, holidays);
        }
    }

    private void recordNew(List<Framework> given, @Nullable Holidays holidays) {
        commands.bySystem(() -> missing(given, holidays), List.of());
    }

    private Decision missing(List<Framework> given, @Nullable Holidays holidays) {
        Decision decision = Decision.accept();
        FrameworksInForce adopted = reference.frameworks();
        for (Framework framework : given) {
            boolean isNew = adopted.byId(framework.id()).isEmpty();
            adopted = adopted.and(framework);
            if (isNew) {
                tell(decision, framework.document(), FrameworkFact.Adopted.of(framework));
            }
        }
        if (reference.holidaysHash().isEmpty()) {
            String text = holidays == null ? Holidays.textOfEnglandAndWales() : holidays.text();
            tell(decision, text, new HolidaysLoaded(Sha256.of(text)));
        }
        return decision;
    }

    private void tell(Decision decision, String content, Fact fact) {
        decision.keep(content).tell(new Told(StreamId.REFERENCE, fact, ledger.now()));
    }
}
