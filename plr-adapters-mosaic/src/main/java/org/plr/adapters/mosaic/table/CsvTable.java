package org.plr.adapters.mosaic.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.plr.core.spi.PortUnavailableException;

/**
 * A CSV file under a header: UTF-8, with or without a byte order mark, commas, quotation marks as in RFC 4180. Of a row no
 * more than {@link Bounded#LONGEST} characters are read, so that a quotation mark that is never closed ends soon.
 */
final class CsvTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Path file;
    private final String name;
    private final Wanted table;

    CsvTable(Path file, String name, Wanted table) {
        this.file = file;
        this.name = name;
        this.table = table;
    }

    void read(Consumer<Cells> each) {
        var strict = StandardCharsets.UTF_8.newDecoder();
        try (Bounded text = new Bounded(new InputStreamReader(Files.newInputStream(file), strict));
                CSVParser parser = CSVParser.parse(text, FORMAT)) {
            read(parser, text, each);
        } catch (IOException | UncheckedIOException broken) {
            throw failure(broken);
        }
    }

    private void read(CSVParser parser, Bounded text, Consumer<Cells> each) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            throw new UnfitSourceException(name, "is empty", "a first row that names the columns " + table.needed());
        }
        CSVRecord header = records.next();
        Here row = new Here(name, header.size(), places(header));
        text.nextRow();
        while (records.hasNext()) {
            row.at(records.next());
            text.nextRow();
            if (!row.isBlank()) {
                each.accept(row);
            }
        }
    }

    private Map<String, Integer> places(CSVRecord header) {
        Map<String, Integer> there = new HashMap<>();
        for (String cell : header) {
            String column = plain(cell, there.isEmpty());
            if (there.put(column, there.size()) != null) {
                throw new UnfitSourceException(name, "names a column twice in its first row", "each column once");
            }
        }
        table.require(name, there.keySet());
        Map<String, Integer> places = new HashMap<>();
        for (String column : table.columns()) {
            String found = table.found(column, there.keySet());
            if (found != null) {
                places.put(column, there.getOrDefault(found, 0));
            }
        }
        return places;
    }

    private static String plain(String cell, boolean first) {
        String text = first && cell.startsWith("\uFEFF") ? cell.substring(1) : cell;
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private RuntimeException failure(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new UnfitSourceException(name, "is not UTF-8", "a file saved as 'CSV UTF-8'");
            }
            if (cause instanceof Bounded.TooLongException) {
                return new UnfitSourceException(
                        name,
                        "has a row of more than " + Bounded.LONGEST + " characters",
                        "shorter rows: look for a quotation mark that is never closed");
            }
            if (cause instanceof CSVException) {
                return new UnfitSourceException(
                        name,
                        "cannot be split into cells",
                        "every quotation mark closed, and no text behind a closed one");
            }
        }
        return new PortUnavailableException("The folder of the extract", name, broken);
    }

    /** The row that is being handed over. */
    private static final class Here implements Cells {
        private final String source;
        private final int width;
        private final Map<String, Integer> places;
        private @Nullable CSVRecord cells;

        Here(String source, int width, Map<String, Integer> places) {
            this.source = source;
            this.width = width;
            this.places = places;
        }

        void at(CSVRecord next) {
            cells = next;
        }

        private CSVRecord cells() {
            if (cells == null) {
                throw new IllegalStateException("No row is being handed over: read one first.");
            }
            return cells;
        }

        boolean isBlank() {
            return cells().size() == 1 && cells().get(0).isBlank();
        }

        @Override
        public String source() {
            return source;
        }

        @Override
        public long number() {
            return cells().getRecordNumber();
        }

        @Override
        public String cell(String column) {
            Integer place = places.get(column);
            return place == null || place >= cells().size() ? "" : cells().get(place);
        }

        @Override
        public @Nullable String fault() {
            return cells().size() == width
                    ? null
                    : "The row has " + cells().size() + " cells and the first row has " + width
                            + ": look for a missing or an unquoted comma.";
        }
    }
}
