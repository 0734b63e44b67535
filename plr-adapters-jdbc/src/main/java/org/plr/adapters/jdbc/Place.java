package org.plr.adapters.jdbc;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plr.core.spi.Hold;

/** From where notices are sent, and how it is known again. */
interface Place {
    /** The setting under which the place stands that last sent; absent until the first notice was given out. */
    String SETTING = "place";

    /** What was found of the place, filled by the trip that asked. */
    final class Look {
        private final Map<String, String> settings = new HashMap<>();
        private String here = "";
        private String cluster = "";
        private long age;

        Map<String, String> settings() {
            return settings;
        }

        String here() {
            return here;
        }

        String cluster() {
            return cluster;
        }

        long age() {
            return age;
        }

        /** What the database says of where it is. */
        void at(String place) {
            here = place;
        }

        /** Which cluster it is, and how often that was taken back into use, where it may be asked. */
        void in(String number, long timeline) {
            cluster = number;
            age = timeline;
        }
    }

    /** Asks what {@link #hold} needs to know. */
    Look look(Trip trip);

    /** Why nothing is given out, or empty. */
    Optional<Hold> hold(Look look) throws SQLException;

    /**
     * Notes, in the transaction that gives notices out, that this place sends.
     *
     * @return the number of this giving out, where they are counted
     */
    long note(Session session, Look look) throws SQLException;

    /** Notes the same outside the database, once the transaction stands and before anybody has the notices. */
    void noteOutside(Look look, long number) throws SQLException;
}
