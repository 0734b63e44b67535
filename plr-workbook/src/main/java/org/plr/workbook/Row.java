package org.plr.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row that was read. Blank cells that the workbook does not mention are there all the same. */
public final class Row {
    private final Sheet sheet;
    private final int number;
    private final boolean isHidden;
    private final int[] columns;
    private final Content[] contents;

    /** The contents of these columns, in rising order. */
    Row(Sheet sheet, Heading heading, int[] columns, Content[] contents) {
        this.sheet = sheet;
        this.number = heading.number();
        this.isHidden = heading.isHidden();
        this.columns = columns;
        this.contents = contents;
    }

    /** A row's number, and whether it is hidden. */
    record Heading(int number, boolean isHidden) {}

    /** Its number, from 1. */
    public int number() {
        return number;
    }

    /** Whether it is hidden itself. */
    public boolean isHidden() {
        return isHidden;
    }

    /** What the cell of this column, from 1, holds. */
    public Content at(int column) {
        boolean isDense = column >= 1 && column <= columns.length && columns[column - 1] == column;
        int found = isDense ? column - 1 : Arrays.binarySearch(columns, column);
        return found < 0 ? Content.Blank.BLANK : contents[found];
    }

    /** The cell of this column, from 1. */
    public Cell cell(int column) {
        boolean hidden = isHidden || sheet.isHidden() || sheet.isHiddenColumn(column);
        return new Cell(sheet.name(), number, column, at(column), hidden);
    }

    /** Its cells that are not blank, from left to right. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(columns.length);
        for (int i = 0; i < columns.length; i++) {
            if (contents[i] != Content.Blank.BLANK) {
                cells.add(cell(columns[i]));
            }
        }
        return cells;
    }

    /** Whether no cell of it holds anything. */
    public boolean isBlank() {
        return Arrays.stream(contents).allMatch(content -> content == Content.Blank.BLANK);
    }

    /** The column of its last cell that the workbook mentions; 0 where there is none. */
    public int width() {
        return columns.length == 0 ? 0 : columns[columns.length - 1];
    }
}
