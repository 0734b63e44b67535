package org.plr.adapters.sheets.firstday;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plr.workbook.Cell;
import org.plr.workbook.Content;
import org.plr.workbook.Limits;
import org.plr.workbook.Row;
import org.plr.workbook.Sheet;
import org.plr.workbook.WorkbookReader;
import org.plr.workbook.WorkbookRefusedException;

/**
 * The cells of a file, whether it is a workbook or CSV.
 *
 * @param hash the SHA-256 of the file
 * @param sheet which sheet, from 1
 * @param lines its rows that hold anything
 */
record Grid(String hash, int sheet, List<Line> lines) {
    private static final int MOST = Limits.USUAL.rows();

    /** A row: what each column holds, the first at 0. */
    record Line(int row, List<Content> cells) {
        Content at(int column) {
            return column < 0 || column >= cells.size() ? Content.blank() : cells.get(column);
        }
    }

    /**
     * Reads a file.
     *
     * @throws Unreadable where it is no file that can be read, says why
     */
    static Grid of(byte[] file, String sheet) {
        boolean isWorkbook = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return isWorkbook ? workbook(file, sheet) : new Grid(hash(file), 1, csv(file));
    }

    static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no SHA-256, which every runtime must have.", e);
        }
    }

    private static Grid workbook(byte[] file, String name) {
        try {
            List<Sheet> sheets = WorkbookReader.open(file, Limits.USUAL).sheets();
            for (int i = 0; i < sheets.size(); i++) {
                if (sheets.get(i).name().equalsIgnoreCase(name)) {
                    return new Grid(hash(file), i + 1, lines(sheets.get(i)));
                }
            }
        } catch (WorkbookRefusedException e) {
            throw new Unreadable("The workbook is not read (" + e.reason() + "): save it anew as .xlsx.");
        }
        throw new Unreadable("The workbook has no sheet of the name in the mapping file.");
    }

    private static List<Line> lines(Sheet sheet) {
        List<Line> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<Content> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                while (cells.size() < cell.column() - 1) {
                    cells.add(Content.blank());
                }
                cells.add(cell.content());
            }
            lines.add(new Line(row.number(), cells));
        }
        return lines;
    }

    private static List<Line> csv(byte[] file) {
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(utf8(file)))) {
            int row = 0;
            for (CSVRecord each : parser) {
                row++;
                if (row > MOST) {
                    throw new Unreadable("The file has more than " + MOST + " rows: divide it.");
                }
                lines.add(new Line(
                        row,
                        each.stream()
                                .map(Content::cleaned)
                                .map(Content.class::cast)
                                .toList()));
            }
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException e) {
            throw new Unreadable("The file is no CSV: a quotation mark is not closed, or stands amid a cell.");
        }
        return lines;
    }

    private static String utf8(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable("The file is neither .xlsx nor CSV in UTF-8: save it as one of them.");
        }
    }

    /** Why a whole file is not read. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }
}
