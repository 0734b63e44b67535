package org.plr.adapters.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import org.plr.core.spi.Hold;

/**
 * The place of a schema: the cluster, the database and the very table, as PostgreSQL numbers them, under the environment's
 * name. A copy or a restored dump has other numbers; a cluster that was restored to a moment, or a standby that took over,
 * has a higher timeline.
 */
final class PostgresPlace implements Place {
    private static final String AGE = "timeline";

    private final String environment;
    private final String settings;
    private final String here;
    private final String set;

    /** @param readsControl whether the role may ask for the cluster's own number and its timeline */
    PostgresPlace(String environment, Tables tables, boolean readsControl) {
        this.environment = environment;
        settings = tables.sql("SELECT name, value FROM @setting");
        here = tables.sql("SELECT concat_ws('/', (SELECT oid FROM pg_database WHERE datname = current_database()),"
                + " CAST(CAST('@notice' AS regclass) AS oid)"
                + (readsControl
                        ? ", (SELECT system_identifier FROM pg_control_system())),"
                                + " (SELECT timeline_id FROM pg_control_checkpoint())"
                        : "), 0"));
        set = tables.sql("INSERT INTO @setting (name, value) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    }

    @Override
    public Look look(Trip trip) {
        Look look = new Look();
        trip.ask(settings, row -> look.settings().put(row.getString(1), row.getString(2)));
        trip.ask(here, row -> look.at(environment + " " + row.getString(1), row.getLong(2)));
        return look;
    }

    @Override
    public Optional<Hold> hold(Look look) {
        String place = look.settings().get(SETTING);
        if (place == null) {
            return Optional.empty();
        }
        if (!place.equals(look.here())) {
            return Optional.of(Hold.ELSEWHERE);
        }
        return look.age() > age(look) ? Optional.of(Hold.EARLIER) : Optional.empty();
    }

    /** Written once, and again when an operator has confirmed. */
    @Override
    public long note(Session session, Look look) throws SQLException {
        if (!look.here().equals(look.settings().get(SETTING)) || look.age() != age(look)) {
            session.tell(set, SETTING, look.here());
            session.tell(set, AGE, Long.toString(look.age()));
        }
        return look.age();
    }

    @Override
    public void noteOutside(Look look, long number) {
        // A server has no neighbour in the file system that the host could see.
    }

    private static long age(Look look) {
        return Long.parseLong(look.settings().getOrDefault(AGE, "0"));
    }
}
