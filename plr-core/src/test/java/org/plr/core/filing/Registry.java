package org.plr.core.filing;

import static org.plr.core.Scenario.assertAccepted;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.PlrBuilder;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.duty.Duty;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Entry;
import org.plr.core.memory.MemoryRecordFiling;
import org.plr.core.review.ReviewRef;
import org.plr.core.sim.Node;
import org.plr.core.spi.DocumentFormat;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.RecordFiling;
import org.plr.core.spi.Store;

/** A small council that files on its children's records, of which everything is known. */
final class Registry {
    static final GivenDocument PDF = review("%PDF-1.7 what the review says");

    final Scenario given = Scenario.on("2022-06-15T09:00:00Z");
    final MemoryRecordFiling record = new MemoryRecordFiling();
    final Plr plr = over(given.store, record, "registry");
    final ReviewRef review = given.returned(Grade.GOOD);

    Plr over(Store store, RecordFiling port, String name) {
        return unwired(store, name).recordFiling(port).build();
    }

    PlrBuilder unwired(Store store, String name) {
        return Plr.builder()
                .store(store)
                .notifications(given.notifications)
                .staff(person -> Optional.empty())
                .readLog(given.readLog)
                .clock(given.clock)
                .randomness(
                        Node.of(name, store, given.notifications, given.clock).randomness())
                .administrators(List.of(Scenario.ADMINISTRATOR));
    }

    static GivenDocument review(String words) {
        return new GivenDocument(DocumentKind.REVIEW, DocumentFormat.PDF, words.getBytes(StandardCharsets.UTF_8));
    }

    Filings officer() {
        return plr.as(Actor.of(Scenario.QA_OFFICER)).filings();
    }

    Acting lead() {
        return plr.as(Actor.of(Scenario.QA_LEAD));
    }

    CheckRun check() {
        return assertAccepted(plr.as(Actor.system()).filings().check());
    }

    Filing file() {
        List<Filing> filings = assertAccepted(officer().file(review, List.of(PDF)));
        return filings.get(filings.size() - 1);
    }

    Filing filed() {
        Filing filing = file();
        given.clock.moveTo("2022-06-16T09:00:00Z");
        record.acknowledge(filing.ref(), given.clock.instant());
        check();
        return at(filing.ref());
    }

    Filing at(FilingRef ref) {
        return filings().stream()
                .filter(filing -> filing.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    List<Filing> filings() {
        return assertAccepted(lead().filings().of(review));
    }

    Duty duty(ClauseId clause) {
        return assertAccepted(lead().duties().of(review)).of(clause).duties().get(0);
    }

    List<String> facts() {
        return given.journal().stream()
                .map(Entry::draft)
                .map(draft -> draft.type())
                .filter(type -> type.startsWith("filing.") || type.startsWith("review.attached"))
                .toList();
    }
}
