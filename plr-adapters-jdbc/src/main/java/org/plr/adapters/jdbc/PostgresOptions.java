package org.plr.adapters.jdbc;

import java.time.Duration;
import java.util.Objects;

/**
 * How a store in PostgreSQL is opened.
 *
 * @param schema where the tables lie: one schema is one council's journal. A schema and not a column, because then no
 *     statement can reach another council's rows, and a council is granted, backed up and dropped as a whole
 * @param environment what this place is called, such as {@code production}; the same on all nodes
 * @param clockSkew how far a caller's clock and the database's may be apart when notices are claimed
 * @param migrates whether the schema and its tables are made and older ones changed
 */
public record PostgresOptions(String schema, String environment, Duration clockSkew, boolean migrates) {

    /**
     * Refuses null and what is no schema.
     *
     * @throws IllegalArgumentException where the schema is not 1 to 50 lower-case letters, digits and underscores, or the
     *     skew is negative
     */
    public PostgresOptions {
        Schema.plain(Objects.requireNonNull(schema, "schema"));
        Objects.requireNonNull(environment, "environment");
        if (Objects.requireNonNull(clockSkew, "clockSkew").isNegative()) {
            throw new IllegalArgumentException("Clocks are apart by zero or more: give a skew that is not negative.");
        }
    }

    /**
     * The schema {@code public}, no name for the place, 60 seconds between clocks, and no table is made or changed.
     *
     * @return these options
     */
    public static PostgresOptions standard() {
        return new PostgresOptions("public", "", Duration.ofSeconds(60), false);
    }

    /**
     * The same in another schema, which is another journal.
     *
     * @param name the schema
     * @return options with the schema
     * @throws IllegalArgumentException where it is no plain name
     */
    public PostgresOptions withSchema(String name) {
        return new PostgresOptions(name, environment, clockSkew, migrates);
    }

    /**
     * The same under a name for the place.
     *
     * @param name what the place is called
     * @return options with the name
     */
    public PostgresOptions withEnvironment(String name) {
        return new PostgresOptions(schema, name, clockSkew, migrates);
    }

    /**
     * The same with another distance between clocks.
     *
     * @param atMost how far they may be apart; a very long time allows any, as a simulated clock needs
     * @return options with the distance
     * @throws IllegalArgumentException where it is negative
     */
    public PostgresOptions withClockSkew(Duration atMost) {
        return new PostgresOptions(schema, environment, atMost, migrates);
    }

    /**
     * The same with leave to make and change tables.
     *
     * @return options that migrate
     */
    public PostgresOptions migrating() {
        return new PostgresOptions(schema, environment, clockSkew, true);
    }
}
