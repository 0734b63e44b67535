package org.plr.adapters.jdbc;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The tables, as statements that a person can read and run. Each step brings a database from one version to the next in
 * one transaction and is never edited once it was released.
 */
public final class Schema {
    /** The version that this library reads and writes. */
    static final int VERSION = 2;

    private static final List<String> FIRST = List.of(
            "CREATE TABLE @schema (version integer NOT NULL PRIMARY KEY)",
            "CREATE TABLE @setting (name {text} NOT NULL PRIMARY KEY, value {text} NOT NULL)",
            "INSERT INTO @setting (name, value) VALUES ('journal', {chance})",
            """
            CREATE TABLE @entry (position {key}, stream {text} NOT NULL, version integer NOT NULL, \
            type {text} NOT NULL, type_version integer NOT NULL, who {text} NOT NULL, on_behalf_of {text} NOT NULL, \
            occurred_at bigint NOT NULL, recorded_at bigint NOT NULL, framework {text} NOT NULL, \
            framework_hash {text} NOT NULL, payload {bytes} NOT NULL, hash {bytes} NOT NULL, \
            UNIQUE (stream, version))""",
            """
            CREATE TABLE @narrative (id {text} NOT NULL PRIMARY KEY, stream {text} NOT NULL, salt {text} NOT NULL, \
            words {bytes} NOT NULL)""",
            "CREATE INDEX plr_narrative_by_stream ON @narrative (stream)",
            "CREATE TABLE @content (hash {text} NOT NULL PRIMARY KEY, words {bytes} NOT NULL)",
            """
            CREATE TABLE @command (actor {text} NOT NULL, id {text} NOT NULL, fingerprint {text} NOT NULL, \
            stream {text} NOT NULL, version integer NOT NULL, PRIMARY KEY (actor, id))""",
            "CREATE INDEX plr_command_by_stream ON @command (stream)",
            """
            CREATE TABLE @notice (seq {counted}, ref {text} NOT NULL UNIQUE, news {text} NOT NULL, \
            stream {text} NOT NULL, recipient {text} NOT NULL, clause {text} NOT NULL, due bigint, \
            state {text} NOT NULL DEFAULT 'WAITING', not_before bigint NOT NULL DEFAULT 0, \
            leased_until bigint NOT NULL DEFAULT 0, attempts integer NOT NULL DEFAULT 0, \
            untried integer NOT NULL DEFAULT 0, code {text} NOT NULL DEFAULT '', channel {text} NOT NULL DEFAULT '', \
            settled_at bigint, address {bytes}, message {bytes}, reply {bytes})""",
            "CREATE INDEX plr_notice_waiting ON @notice (seq) WHERE state = 'WAITING'",
            "CREATE INDEX plr_notice_kept ON @notice (settled_at) WHERE reply IS NOT NULL",
            """
            CREATE TABLE @read (seq {counted}, actor {text} NOT NULL, on_behalf_of {text} NOT NULL, \
            subject {text} NOT NULL, at bigint NOT NULL)""",
            "CREATE INDEX plr_read_by_subject ON @read (subject)");

    private static final List<String> SECOND =
            List.of("""
            CREATE TABLE @identity (kind {text} NOT NULL, id {text} NOT NULL, ref {text} NOT NULL, \
            place integer NOT NULL, PRIMARY KEY (kind, id))""", "CREATE INDEX plr_identity_by_ref ON @identity (kind, ref)", """
            CREATE TABLE @merged (seq {counted}, kind {text} NOT NULL, ref {text} NOT NULL, into_ref {text} NOT NULL, \
            UNIQUE (kind, ref))""");

    private static final List<List<String>> STEPS = List.of(FIRST, SECOND);

    private Schema() {}

    /**
     * All tables of a new database, as a script for a person to run: the same statements that
     * {@link PostgresOptions#migrating()} runs.
     *
     * @param dialect the database
     * @param schema the schema on PostgreSQL, which must exist; empty for SQLite
     * @return statements in order, each ended by a semicolon
     * @throws IllegalArgumentException where the schema is no plain name
     */
    public static String ddl(Dialect dialect, String schema) {
        Tables tables = new Tables(Objects.requireNonNull(dialect, "dialect"), plainOrEmpty(schema), "");
        String statements = IntStream.rangeClosed(1, VERSION)
                .mapToObj(version -> step(version, tables))
                .flatMap(List::stream)
                .collect(Collectors.joining(";\n\n"));
        return "BEGIN;\n\n" + statements + ";\n\nCOMMIT;\n";
    }

    /**
     * What a role of PostgreSQL needs and no more, as a script for a person to run. The role can add to the journal and
     * read it, and neither change nor delete what stands there.
     *
     * @param schema the schema
     * @param role the role with which the host connects
     * @return statements in order, each ended by a semicolon
     * @throws IllegalArgumentException where one of them is no plain name
     */
    public static String grants(String schema, String role) {
        String to = " TO " + plain(role) + ";\n";
        Tables tables = new Tables(Dialect.POSTGRES, plain(schema), "");
        return "GRANT USAGE ON SCHEMA " + schema + to
                + tables.sql("GRANT SELECT ON @schema" + to)
                + tables.sql("GRANT SELECT, INSERT ON @entry, @content, @read" + to)
                + tables.sql("GRANT SELECT, INSERT, DELETE ON @narrative" + to)
                + tables.sql("GRANT SELECT, INSERT, UPDATE, DELETE ON @identity" + to)
                + tables.sql("GRANT SELECT, INSERT, UPDATE ON @command, @notice, @setting, @merged" + to);
    }

    /** The statements that bring a database to a version from the one before, the note of it included. */
    static List<String> step(int version, Tables tables) {
        List<String> statements = STEPS.get(version - 1);
        String note = "INSERT INTO @schema (version) VALUES (" + version + ")";
        return IntStream.rangeClosed(0, statements.size())
                .mapToObj(i -> i < statements.size() ? statements.get(i) : note)
                .map(tables::sql)
                .toList();
    }

    /** A name that needs no quotation marks, so that it can stand in a statement. */
    static String plain(String name) {
        boolean plain = !name.isEmpty() && name.length() <= 50 && isLetter(name.charAt(0));
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            plain &= isLetter(c) || (c >= '0' && c <= '9');
        }
        if (!plain) {
            throw new IllegalArgumentException(
                    "A schema or role is named by 1 to 50 lower-case letters, digits and '_', and no digit comes first.");
        }
        return name;
    }

    private static String plainOrEmpty(String name) {
        return name.isEmpty() ? name : plain(name);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    }
}
