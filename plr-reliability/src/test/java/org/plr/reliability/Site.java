package org.plr.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plr.core.delivery.Deliveries;
import org.plr.core.journal.Entry;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.Verification;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.core.spi.Store;
import org.plr.testkit.mail.SmtpSink;

/** A journal, its clock and its mail server, which outlive the processes that use them. */
final class Site implements AutoCloseable {
    /** Beyond the lease of the deliveries, and within what two clocks may differ by. */
    static final Duration LEASE = Duration.ofMinutes(5).plusSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Place place;
    private final SharedClock clock;
    private final SmtpSink sink;
    private final Duration patience;

    private Site(Place place, SharedClock clock, SmtpSink sink, Duration patience) {
        this.place = place;
        this.clock = clock;
        this.sink = sink;
        this.patience = patience;
    }

    /** Nothing has happened, not even a first start. */
    static Site at(Place place, Path folder, SmtpSink sink) {
        return new Site(place, SharedClock.at(folder.resolve("clock-" + System.nanoTime())), sink, PATIENCE);
    }

    /** The same clock and mail server for a journal in another place. */
    Site at(Place other) {
        return new Site(other, clock, sink, patience);
    }

    /** The same with less patience for the mail server at each step. */
    Site waiting(Duration most) {
        return new Site(place, clock, sink, most);
    }

    /** The organisation is loaded; nothing else has happened. */
    static Site founded(Place place, Path folder, SmtpSink sink) {
        Site site = at(place, folder, sink);
        try (Place.Opened opened = place.open()) {
            site.council(opened.store()).founded();
        }
        return site;
    }

    static Site sqlite(Path folder, SmtpSink sink) {
        return founded(new Place.Sqlite(folder.resolve("plr-" + System.nanoTime() + ".db")), folder, sink);
    }

    static Site postgres(Path folder, SmtpSink sink) {
        return founded(Postgres.fresh(), folder, sink);
    }

    Place place() {
        return place;
    }

    SmtpSink sink() {
        return sink;
    }

    Witness witness() {
        return Witness.of(sink.accepted());
    }

    Child.Start start() {
        return new Child.Start(List.of(), place, clock, mailing());
    }

    /** Started by another command in turn. */
    Child child(List<String> before) {
        return new Child.Start(before, place, clock, mailing()).child();
    }

    Council council(Store store) {
        return Council.on(store, clock, mailing());
    }

    private Council.Mailing mailing() {
        return new Council.Mailing(sink.port(), patience);
    }

    /** Moves all clocks on together: those of the processes and the database's. */
    void pass(Duration time) {
        if (place instanceof Place.PostgreSql server) {
            Postgres.move(server, time);
        }
        clock.move(time);
    }

    /** Everything that a process said it had done stands, and the chain holds. */
    void assertStands(Store store, List<String> said) {
        assertFalse(said.contains(Node.BROKEN), "something else than a port's failure");
        assertFacts(store, Child.of(said, "allocated"), "review.allocated");
        assertFacts(store, Child.of(said, "graded"), "review.graded");
        assertFacts(store, Child.of(said, "returned"), "review.returned");
        List<Entry> all = store.entriesAfter(0, 10_000_000);
        assertEquals(Optional.empty(), Verification.of(all).fault());
    }

    private static void assertFacts(Store store, List<String> reviews, String type) {
        for (String review : reviews) {
            assertTrue(
                    store.stream(StreamId.of("review", review)).stream()
                            .anyMatch(entry -> entry.draft().type().equals(type)),
                    "lost: " + type + " of " + review);
        }
    }

    /** After the lease, one process sends what is left; nobody may wait then. */
    void recover() {
        pass(LEASE);
        try (Place.Opened opened = place.open()) {
            assertEquals(Optional.empty(), opened.store().hold());
            Council council = council(opened.store());
            Deliveries.Run run = council.plr().deliveries().run();
            assertEquals(0, run.refused() + run.postponed() + run.parked(), run.toString());
            assertEquals(List.of(), opened.store().notices(Standing.WAITING, 10));
        }
    }

    /** The reviews whose Inadequate grade stands, said or not. */
    List<String> graded() {
        List<String> graded = new ArrayList<>();
        try (Place.Opened opened = place.open()) {
            for (Entry entry : opened.store().entriesAfter(0, 10_000_000)) {
                if (entry.draft().type().equals("review.graded")) {
                    graded.add(entry.draft().stream().value().substring("review/".length()));
                }
            }
        }
        return graded;
    }

    @Override
    public void close() {
        sink.close();
    }
}
