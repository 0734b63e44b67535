package org.plr.adapters.mosaic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/**
 * An invented extract in the shape that Mosaic gives it: no name of a worker, no professional id, no child on an involvement,
 * the id of a child in need plan without its prefix. Two teams T1 and T2 under a service A1, with a practitioner each.
 */
final class Extract {
    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("ssd_person", List.of("pers_person_id", "pers_dob", "pers_death_date")),
            Map.entry(
                    "ssd_cin_episodes",
                    List.of(
                            "cine_referral_id",
                            "cine_person_id",
                            "cine_referral_date",
                            "cine_referral_nfa",
                            "cine_close_date")),
            Map.entry(
                    "ssd_cin_plans",
                    List.of("cin_plan_id", "cinp_person_id", "cinp_cin_plan_start_date", "cinp_cin_plan_end_date")),
            Map.entry(
                    "ssd_cp_plans",
                    List.of("cppl_cp_plan_id", "cppl_person_id", "cppl_cp_plan_start_date", "cppl_cp_plan_end_date")),
            Map.entry(
                    "ssd_cin_assessments",
                    List.of(
                            "cina_assessment_id",
                            "cina_person_id",
                            "cina_assessment_start_date",
                            "cina_assessment_auth_date")),
            Map.entry(
                    "ssd_legal_status",
                    List.of(
                            "lega_legal_status_id",
                            "lega_person_id",
                            "lega_legal_status",
                            "lega_legal_status_start_date",
                            "lega_legal_status_end_date")),
            Map.entry(
                    "ssd_care_leavers",
                    List.of(
                            "clea_table_id",
                            "clea_person_id",
                            "clea_care_leaver_latest_contact",
                            "clea_care_leaver_allocated_team",
                            "clea_care_leaver_worker_id")),
            Map.entry(
                    "ssd_early_help_episodes",
                    List.of(
                            "earl_episode_id",
                            "earl_person_id",
                            "earl_episode_start_date",
                            "earl_episode_end_date",
                            "earl_episode_worker_id")),
            Map.entry("ssd_professionals", List.of("prof_professional_id", "prof_staff_id")),
            Map.entry(
                    "ssd_involvements",
                    List.of(
                            "invo_involvements_id",
                            "invo_professional_id",
                            "invo_professional_role_id",
                            "invo_professional_team",
                            "invo_referral_id",
                            "invo_involvement_start_date",
                            "invo_involvement_end_date")),
            Map.entry(
                    "organisation",
                    List.of(
                            "unit_id",
                            "unit_name",
                            "parent_unit_id",
                            "level",
                            "manager_staff_id",
                            "record_system_team_id",
                            "from",
                            "to")),
            Map.entry(
                    "people",
                    List.of(
                            "staff_id",
                            "record_system_worker_id",
                            "name",
                            "email",
                            "role",
                            "grade",
                            "line_manager_staff_id",
                            "unit_id",
                            "start",
                            "end")));

    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    private final Map<String, List<String>> headers = new LinkedHashMap<>(COLUMNS);

    private Extract() {
        COLUMNS.keySet().forEach(table -> tables.put(table, new ArrayList<>()));
    }

    /** Without a child; people and units as above. */
    static Extract empty() {
        return new Extract()
                .row("organisation", "D1", "Children's Services", "", "directorate", "", "", "2020-01-01", "")
                .row("organisation", "A1", "Assessment", "D1", "service", "S8", "", "2020-01-01", "")
                .row("organisation", "T1", "Assessment North", "A1", "team", "S9", "71", "2020-01-01", "")
                .row("organisation", "T2", "Assessment South", "A1", "team", "", "72", "2020-01-01", "")
                .row(
                        "people",
                        "S8",
                        "",
                        "Onyx Slatecombe",
                        "s8@council.example",
                        "Service Manager",
                        "",
                        "",
                        "A1",
                        "2020-01-01",
                        "")
                .row(
                        "people",
                        "S9",
                        "",
                        "Wren Oakenmere",
                        "s9@council.example",
                        "Team Manager",
                        "",
                        "S8",
                        "T1",
                        "2020-01-01",
                        "")
                .row(
                        "people",
                        "S1",
                        "501",
                        "Sorrel Elderfen",
                        "s1@council.example",
                        "Practitioner",
                        "SW3",
                        "S9",
                        "T1",
                        "2020-01-01",
                        "")
                .row(
                        "people",
                        "S2",
                        "502",
                        "Plover Larchenfold",
                        "s2@council.example",
                        "Practitioner",
                        "SW2",
                        "S9",
                        "T2",
                        "2020-01-01",
                        "")
                .row("ssd_professionals", "", "501")
                .row("ssd_professionals", "", "502");
    }

    /** A row, its cells in the order of the columns. */
    Extract row(String table, String... cells) {
        tables.computeIfAbsent(table, none -> new ArrayList<>()).add(List.of(cells));
        return this;
    }

    Extract person(String id, String birth) {
        return row("ssd_person", id, birth, "");
    }

    Extract referral(String id, String child, String from, String close) {
        return row("ssd_cin_episodes", id, child, from, "N", close);
    }

    /** A child born in 2012 with an open referral of the same number behind an R, begun on 2022-01-10. */
    Extract child(String id) {
        return person(id, "2012-03-04").referral("R" + id, id, "2022-01-10", "");
    }

    /** An allocation from a day to a day, by the referral of {@link #child}. */
    Extract allocation(String id, String worker, String child, String from, String end) {
        return row("ssd_involvements", id, worker, "ALLWKR", "71", "R" + child, from, end);
    }

    /** Another header than Mosaic's. */
    Extract header(String table, String... columns) {
        headers.put(table, List.of(columns));
        tables.computeIfAbsent(table, none -> new ArrayList<>());
        return this;
    }

    Extract without(String table) {
        tables.remove(table);
        return this;
    }

    Extract clear(String table) {
        tables.put(table, new ArrayList<>());
        return this;
    }

    /** The same rows in another order. */
    Extract shuffled(long seed) {
        Extract other = new Extract();
        other.headers.putAll(headers);
        other.tables.clear();
        tables.forEach((table, rows) -> {
            List<List<String>> mixed = new ArrayList<>(rows);
            Collections.shuffle(mixed, new Random(seed));
            other.tables.put(table, mixed);
        });
        return other;
    }

    String text(String table) {
        return tables.get(table).stream()
                .map(row -> row.stream().map(Extract::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining("", String.join(",", header(table)) + "\r\n", ""));
    }

    private List<String> header(String table) {
        return headers.getOrDefault(table, List.of());
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Writes each table as a file. */
    Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String table : tables.keySet()) {
                Files.writeString(folder.resolve(table + ".csv"), text(table));
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Loads the tables of the standard into a new SQLite file: referrals, as on Mosaic, with a number as id where it is one. */
    DataSource loadInto(Path file) {
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + file);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (String table : tables.keySet()) {
                if (table.startsWith("ssd_")) {
                    load(connection, table);
                }
            }
            connection.commit();
            return database;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void load(Connection connection, String table) throws SQLException {
        Set<String> columns = new LinkedHashSet<>(header(table));
        try (var made = connection.createStatement()) {
            made.executeUpdate("CREATE TABLE " + table + " ("
                    + columns.stream().map(name -> name + " NUMERIC").collect(Collectors.joining(", ")) + ")");
        }
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (List<String> row : tables.get(table)) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setString(i + 1, row.get(i).isEmpty() ? null : row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
