package org.plr.adapters.jdbc;

import java.util.Objects;

/**
 * How a store in a SQLite file is opened.
 *
 * @param environment what this place is called, such as {@code production}; where it is empty, the machine's own name
 *     stands for it. Give a name where the machine's changes without the place changing, as in a container
 * @param migrates whether tables are made in a file that holds others already, and older ones changed
 */
public record SqliteOptions(String environment, boolean migrates) {

    /** Refuses null. */
    public SqliteOptions {
        Objects.requireNonNull(environment, "environment");
    }

    /**
     * No name for the place, and no table of an existing file is changed.
     *
     * @return these options
     */
    public static SqliteOptions standard() {
        return new SqliteOptions("", false);
    }

    /**
     * The same under a name for the place.
     *
     * @param name what the place is called
     * @return options with the name
     */
    public SqliteOptions withEnvironment(String name) {
        return new SqliteOptions(name, migrates);
    }

    /**
     * The same with leave to make and change tables.
     *
     * @return options that migrate
     */
    public SqliteOptions migrating() {
        return new SqliteOptions(environment, true);
    }
}
