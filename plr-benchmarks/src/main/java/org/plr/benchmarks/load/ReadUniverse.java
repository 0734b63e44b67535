package org.plr.benchmarks.load;

import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plr.adapters.mosaic.MosaicCaseRecords;
import org.plr.adapters.mosaic.MosaicSettings;
import org.plr.core.cases.Universe;
import org.plr.core.memory.MemoryIdentities;
import org.plr.core.spi.CaseRecords;
import org.plr.core.spi.Identities;
import org.plr.testkit.SeededRandomness;
import org.sqlite.SQLiteDataSource;

/** Reads an extract once, in a process of its own, and tells seconds, those of the processor, cases, refused rows and the heap at its fullest. */
public final class ReadUniverse {
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1 << 20;

    private ReadUniverse() {}

    /**
     * Reads.
     *
     * @param args {@code files}, {@code tables} or {@code cells}, or {@code load} to fill the tables from the files; and the
     *     folder
     * @throws Exception where it cannot be read
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        long start = System.nanoTime();
        String told = switch (args[0]) {
            case "files" -> told(MosaicCaseRecords.fromExtract(folder, ids(), MosaicSettings.usual()));
            case "tables" -> told(tables(folder));
            case "cells" -> cells(folder) + " 0";
            default -> load(folder) + " 0";
        };
        double seconds = (System.nanoTime() - start) / NANOS;
        System.out.printf(Locale.ROOT, "%.3f %.3f %s %.0f%n", seconds, cpu(), told, fullest());
    }

    private static String told(CaseRecords records) {
        Universe universe = records.openCases(SyntheticExtract.DAY);
        return universe.cases().size() + " " + universe.report().refused().size();
    }

    private static Identities ids() {
        return new MemoryIdentities(SeededRandomness.of("universe"));
    }

    private static CaseRecords tables(Path folder) {
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl(url(folder));
        return MosaicCaseRecords.fromDatabase(database, folder, ids(), MosaicSettings.usual());
    }

    private static String url(Path folder) {
        return "jdbc:sqlite:" + folder.resolve("ssd.db");
    }

    private static long cells(Path folder) throws IOException {
        long rows = 0;
        for (Path file : files(folder)) {
            try (Reader text = Files.newBufferedReader(file);
                    CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
                for (CSVRecord row : parser) {
                    rows += row.size() > 0 ? 1 : 0;
                }
            }
        }
        return rows;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static long load(Path folder) throws IOException, SQLException {
        long rows = 0;
        try (Connection connection = DriverManager.getConnection(url(folder))) {
            connection.setAutoCommit(false);
            for (Path file : files(folder)) {
                rows += load(connection, file);
            }
            connection.commit();
        }
        return rows;
    }

    private static long load(Connection connection, Path file) throws IOException, SQLException {
        String table = file.getFileName().toString().replace(".csv", "");
        try (Reader text = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(
                        text, CSVFormat.RFC4180.builder().setHeader().get());
                Statement made = connection.createStatement()) {
            List<String> columns = parser.getHeaderNames().stream()
                    .map(name -> '"' + name + '"')
                    .toList();
            made.executeUpdate("CREATE TABLE " + table + " (" + String.join(", ", columns) + ")");
            String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
            long rows = 0;
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
                for (CSVRecord row : parser) {
                    for (int i = 0; i < columns.size(); i++) {
                        insert.setString(i + 1, row.get(i).isEmpty() ? null : row.get(i));
                    }
                    insert.executeUpdate();
                    rows++;
                }
            }
            return rows;
        }
    }

    /** The processor time of the whole process, its start and its compiler among it. */
    private static double cpu() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    /** The sum of what each part of the heap held at most: no less than the heap ever held. */
    private static double fullest() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MEGABYTE;
    }
}
