package org.plr.examples.council;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file under a header. It is UTF-8, with or without a byte order mark, separated by commas (RFC 4180), and at
 * most 64 MiB. Columns are found by name, whatever their order or case; all that are named must be there, others are
 * not read. Blank lines are no rows.
 *
 * <p>A file that breaks these rules is refused as a whole, with one reason: nobody could say which rows are missing.
 */
final class CsvFile {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final CouncilFolder folder;
    private final Findings findings;

    CsvFile(CouncilFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** The rows of a file that {@code reading} made a value of; no row at all when the file is refused. */
    <T> Lines<T> read(String file, List<String> columns, Function<Row, Optional<T>> reading) {
        try {
            List<CSVRecord> records = records(text(file));
            Map<String, Integer> places = places(records, columns);
            List<CSVRecord> rows =
                    records.stream().skip(1).filter(CsvFile::isNotBlank).toList();
            findings.rowsRead(file, rows.size());
            List<Line<T>> good = new ArrayList<>();
            for (CSVRecord each : rows) {
                Row row = new Row(file, each, places, findings);
                reading.apply(row).ifPresent(value -> good.add(new Line<>(row, value)));
            }
            return new Lines<>(good);
        } catch (UnusableFileException unusable) {
            findings.refuseFile(file, unusable.reason);
            return new Lines<>(List.of());
        }
    }

    private String text(String file) throws UnusableFileException {
        try (InputStream in = folder.open(file).orElseThrow(() -> unusable("The file is missing: add it."))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw unusable("The file is larger than 64 MiB: is it the right one?");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException wrongEncoding) {
            throw unusable("The file is not UTF-8: save it again as 'CSV UTF-8'.");
        } catch (IOException unreadable) {
            throw unusable("The file cannot be read: check that it is there and that you may open it.");
        }
    }

    private static List<CSVRecord> records(String text) throws UnusableFileException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException broken) {
            throw unusable("The file cannot be split into cells: look for a quotation mark that is never closed, or"
                    + " for text behind a closed one.");
        }
    }

    private static Map<String, Integer> places(List<CSVRecord> records, List<String> columns)
            throws UnusableFileException {
        if (records.isEmpty()) {
            throw unusable("The file is empty: its first row must name the columns " + columns + ".");
        }
        Map<String, Integer> places = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : records.get(0)) {
            if (places.put(name.strip(), places.size()) != null) {
                throw unusable("Two columns have the same name: give each its own.");
            }
        }
        List<String> missing =
                columns.stream().filter(name -> !places.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw unusable("The first row does not name the columns " + missing + ": add them.");
        }
        return places;
    }

    private static boolean isNotBlank(CSVRecord each) {
        return each.size() > 1 || !each.get(0).isBlank();
    }

    private static UnusableFileException unusable(String reason) {
        return new UnusableFileException(reason);
    }

    /** Ends the reading of one file; never leaves this class. */
    private static final class UnusableFileException extends Exception {
        private static final long serialVersionUID = 1L;
        private final String reason;

        UnusableFileException(String reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
