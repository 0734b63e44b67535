package org.plr.adapters.jdbc;

/** In what the two databases differ, as far as statements go. Everything else is said to both in the same words. */
public enum Dialect {
    /** One file, used by one machine. */
    SQLITE(
            "text",
            "blob",
            "integer PRIMARY KEY",
            "integer PRIMARY KEY AUTOINCREMENT",
            "lower(hex(randomblob(16)))",
            "",
            ""),
    /** A server that several nodes share, from version 12 on. */
    POSTGRES(
            "text COLLATE \"C\"",
            "bytea",
            "bigint PRIMARY KEY",
            "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
            "md5(random()::text || clock_timestamp()::text || random()::text)",
            " FOR UPDATE",
            " FOR UPDATE SKIP LOCKED");

    private final String text;
    private final String bytes;
    private final String key;
    private final String counted;
    private final String chance;
    private final String locking;
    private final String passingOver;

    Dialect(String text, String bytes, String key, String counted, String chance, String locking, String passingOver) {
        this.text = text;
        this.bytes = bytes;
        this.key = key;
        this.counted = counted;
        this.chance = chance;
        this.locking = locking;
        this.passingOver = passingOver;
    }

    /** Whether several statements go to the server in one round trip. */
    boolean sendsTogether() {
        return this == POSTGRES;
    }

    /** Says a statement in this dialect's words. */
    String say(String statement) {
        return statement
                .replace("{text}", text)
                .replace("{bytes}", bytes)
                .replace("{key}", key)
                .replace("{counted}", counted)
                .replace("{chance}", chance)
                .replace("{locking}", locking)
                .replace("{passing over}", passingOver);
    }
}
