package org.plr.adapters.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import org.plr.core.spi.Hold;

/**
 * The place of a schema: the cluster, the database and the very table, as PostgreSQL numbers them, under the environment's
 * name. A copy or a restored dump has other numbers; a cluster that was restored to a moment, or a standby that took over,
 * has a higher timeline. A standby that took over knows it at once as the one at which its recovery ended, and as that of
 * its last checkpoint only when the first one is done, minutes later.
 */
final class PostgresPlace implements Place {
    private static final String CLUSTER = "cluster";
    private static final String AGE = "timeline";

    private final String environment;
    private final boolean readsControl;
    private final String settings;
    private final String here;
    private final String control;
    private final String set;

    /** @param readsControl whether the role may ask for the cluster's own number and its timeline */
    PostgresPlace(String environment, Tables tables, boolean readsControl) {
        this.environment = environment;
        this.readsControl = readsControl;
        settings = tables.sql("SELECT name, value FROM @setting");
        here = tables.sql("SELECT concat_ws('/', (SELECT oid FROM pg_database WHERE datname = current_database()),"
                + " CAST(CAST('@notice' AS regclass) AS oid))");
        control = "SELECT s.system_identifier, greatest(c.timeline_id, r.min_recovery_end_timeline)"
                + " FROM pg_control_system() s, pg_control_checkpoint() c, pg_control_recovery() r";
        set = tables.sql("INSERT INTO @setting (name, value) VALUES (?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    }

    @Override
    public Look look(Trip trip) {
        Look look = new Look();
        trip.ask(settings, row -> look.settings().put(row.getString(1), row.getString(2)));
        trip.ask(here, row -> look.at(environment + " " + row.getString(1)));
        if (readsControl) {
            trip.ask(control, row -> look.in(row.getString(1), row.getLong(2)));
        }
        return look;
    }

    @Override
    public Optional<Hold> hold(Look look) {
        String place = look.settings().get(SETTING);
        if (place == null) {
            return Optional.empty();
        }
        if (!place.equals(look.here()) || isChanged(look)) {
            return Optional.of(Hold.ELSEWHERE);
        }
        return isOlder(look) ? Optional.of(Hold.EARLIER) : Optional.empty();
    }

    private boolean isChanged(Look look) {
        return readsControl
                && !look.settings().getOrDefault(CLUSTER, look.cluster()).equals(look.cluster());
    }

    private boolean isOlder(Look look) {
        String noted = look.settings().get(AGE);
        return readsControl && noted != null && look.age() > Long.parseLong(noted);
    }

    /** Written once, and again when an operator has confirmed; what may not be asked is left as it was noted. */
    @Override
    public long note(Session session, Look look) throws SQLException {
        noteOne(session, look, SETTING, look.here());
        if (readsControl) {
            noteOne(session, look, CLUSTER, look.cluster());
            noteOne(session, look, AGE, Long.toString(look.age()));
        }
        return 0;
    }

    private void noteOne(Session session, Look look, String name, String value) throws SQLException {
        if (!value.equals(look.settings().get(name))) {
            session.tell(set, name, value);
        }
    }

    @Override
    public void noteOutside(Look look, long number) {
        // A server has no neighbour in the file system that the host could see.
    }
}
