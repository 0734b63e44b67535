package org.plr.workbook;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.plr.workbook.WorkbookRefusedException.Reason;

/** The rows of a sheet as they are read. */
final class Rows implements Iterator<Row> {
    private final Book book;
    private final Sheet sheet;
    private final XmlPart xml;
    private final Contents contents;
    private int rows;
    private int cells;
    private int last;
    private int[] columns = new int[16];
    private Content[] found = new Content[16];
    private @Nullable Row next;

    Rows(Book book, Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
        this.xml = new XmlPart(book.archive().open(sheet.part()));
        this.contents = new Contents(book, xml);
        begin();
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        Row given = next;
        if (given == null) {
            throw new NoSuchElementException("The sheet " + sheet.name() + " has no further row");
        }
        advance();
        return given;
    }

    private void begin() {
        while (xml.next()) {
            if (xml.isStart("sheetData")) {
                return;
            }
            if (xml.isStart("col")
                    && (xml.isTrue("hidden") || xml.attribute("width").equals("0"))) {
                int first = Place.whole(xml.attribute("min"), 0, Place.COLUMNS);
                int end = Place.whole(xml.attribute("max"), 0, Place.COLUMNS);
                if (first == 0 || end < first) {
                    throw refused("", Archive.damaged("a column is not one that a sheet has"));
                }
                sheet.hide(first, end);
            }
        }
        throw refused("", Archive.damaged("a sheet has no place for rows"));
    }

    private void advance() {
        next = null;
        try {
            while (xml.next() && !xml.isEnd("sheetData")) {
                if (xml.isStart("row")) {
                    next = row();
                    return;
                }
            }
            xml.close();
        } catch (WorkbookRefusedException e) {
            throw e.sheet().isEmpty() ? refused("row " + (last + 1), e) : e;
        }
    }

    private Row row() {
        if (++rows > book.limits().rows()) {
            throw refused(
                    "",
                    new WorkbookRefusedException(
                            Reason.TOO_LARGE,
                            "It has more than " + book.limits().rows() + " rows: divide it"));
        }
        String ref = xml.attribute("r");
        int number = ref.isEmpty() ? last + 1 : Place.whole(ref, 0, Place.ROWS);
        if (number <= last || number > Place.ROWS) {
            throw Archive.damaged("a row has a number that is not after the row before it");
        }
        last = number;
        Row.Heading heading = new Row.Heading(
                number, xml.isTrue("hidden") || xml.attribute("ht").equals("0"));
        int size = cells(number);
        return new Row(sheet, heading, Arrays.copyOf(columns, size), Arrays.copyOf(found, size));
    }

    private int cells(int row) {
        int size = 0;
        int column = 0;
        String rowText = Integer.toString(row);
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                column = column(rowText, column);
                room(size);
                columns[size] = column;
                found[size++] = content(row, column);
            }
        }
        return size;
    }

    private int column(String row, int before) {
        String ref = xml.attribute("r");
        int column = ref.isEmpty() ? before + 1 : Place.column(ref, row);
        if (column <= before || column > Place.COLUMNS) {
            throw Archive.damaged("a cell is not after the cell before it, or not in its row");
        }
        return column;
    }

    private Content content(int row, int column) {
        if (++cells > book.limits().cells()) {
            throw new WorkbookRefusedException(
                    Reason.TOO_LARGE, "It has more than " + book.limits().cells() + " cells: divide it");
        }
        try {
            return contents.of(row, column);
        } catch (WorkbookRefusedException e) {
            throw refused(Place.ref(row, column), e);
        }
    }

    private void room(int size) {
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, size * 2);
            found = Arrays.copyOf(found, size * 2);
        }
    }

    private WorkbookRefusedException refused(String cell, WorkbookRefusedException why) {
        return why.at(sheet.name(), cell);
    }
}
