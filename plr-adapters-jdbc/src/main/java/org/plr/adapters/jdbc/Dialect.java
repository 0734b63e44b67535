package org.plr.adapters.jdbc;

import java.util.Map;

/** In what the two databases differ, as far as statements go. Everything else is said to both in the same words. */
public enum Dialect {
    /** One file, used by one machine. */
    SQLITE,
    /** A server that several nodes share, from version 12 on. */
    POSTGRES;

    private static final Map<String, String> OF_SQLITE = Map.of(
            "{text}", "text",
            "{bytes}", "blob",
            "{key}", "integer PRIMARY KEY",
            "{counted}", "integer PRIMARY KEY AUTOINCREMENT",
            "{chance}", "lower(hex(randomblob(16)))",
            "{locking}", "",
            "{passing over}", "");
    private static final Map<String, String> OF_POSTGRES = Map.of(
            "{text}", "text COLLATE \"C\"",
            "{bytes}", "bytea",
            "{key}", "bigint PRIMARY KEY",
            "{counted}", "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
            "{chance}", "md5(random()::text || clock_timestamp()::text || random()::text)",
            "{locking}", " FOR UPDATE",
            "{passing over}", " FOR UPDATE SKIP LOCKED");

    /** Whether several statements go to the server in one round trip. */
    boolean sendsTogether() {
        return this == POSTGRES;
    }

    /** Says a statement in this dialect's words. */
    String say(String statement) {
        String said = statement;
        for (Map.Entry<String, String> word : (this == SQLITE ? OF_SQLITE : OF_POSTGRES).entrySet()) {
            said = said.replace(word.getKey(), word.getValue());
        }
        return said;
    }
}
