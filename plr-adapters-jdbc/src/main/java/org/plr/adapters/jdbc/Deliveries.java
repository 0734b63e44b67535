package org.plr.adapters.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plr.adapters.jdbc.Notices.Numbered;
import org.plr.adapters.jdbc.Place.Look;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Hold;
import org.plr.core.spi.PortUnavailableException;

/** Gives notices out: from the place that sent before, to one caller at a time, by clocks that agree. */
final class Deliveries {
    private final Database database;
    private final Notices notices;
    private final Place place;
    private final Duration skew;

    Deliveries(Database database, Notices notices, Place place, Duration skew) {
        this.database = database;
        this.notices = notices;
        this.place = place;
        this.skew = skew;
    }

    /**
     * What was given out.
     *
     * @param claimed the notices
     * @param look what was found of the place
     * @param number the number of this giving out, where they are counted
     */
    private record Given(List<ClaimedNotice> claimed, Look look, long number) {}

    List<ClaimedNotice> claim(Instant now, Duration lease, int most) {
        Given given = database.writing("a claim", session -> claim(session, now, lease, most));
        if (!given.claimed().isEmpty()) {
            database.outside("a claim", () -> place.noteOutside(given.look(), given.number()));
        }
        return given.claimed();
    }

    private Given claim(Session session, Instant now, Duration lease, int most) throws SQLException {
        Trip trip = database.byIndex();
        Look look = place.look(trip);
        long[] clock = new long[1];
        notices.clock(trip, now, clock);
        List<Numbered> claimed = notices.claim(trip, now, lease, most);
        session.run(trip);
        requireAgreeing(now, clock[0]);
        if (claimed.isEmpty() || place.hold(look).isPresent()) {
            session.drop();
            return new Given(List.of(), look, 0);
        }
        List<ClaimedNotice> inOrder = claimed.stream()
                .sorted(Comparator.comparingLong(Numbered::seq))
                .map(Numbered::claimed)
                .toList();
        return new Given(inOrder, look, place.note(session, look));
    }

    private void requireAgreeing(Instant now, long clock) {
        Duration apart = Duration.between(Instant.ofEpochMilli(clock), now).abs();
        if (apart.compareTo(skew) > 0) {
            throw new PortUnavailableException(
                    "Store",
                    "a claim: the caller's clock and the database's are " + apart.toSeconds() + " s apart, and at most "
                            + skew.toSeconds() + " s are allowed; set the clocks",
                    null);
        }
    }

    Optional<Hold> hold() {
        return database.reading("the hold", session -> place.hold(looked(session)));
    }

    void confirm() {
        Optional<Given> ended = database.writing("the hold", session -> {
            Look look = looked(session);
            return place.hold(look).isPresent()
                    ? Optional.of(new Given(List.of(), look, place.note(session, look)))
                    : Optional.empty();
        });
        ended.ifPresent(given -> database.outside("the hold", () -> place.noteOutside(given.look(), given.number())));
    }

    private Look looked(Session session) throws SQLException {
        Trip trip = new Trip();
        Look look = place.look(trip);
        session.run(trip);
        return look;
    }
}
