package org.plr.workbook;

import java.util.BitSet;
import java.util.Iterator;

/**
 * A sheet of a workbook that was opened. Each time it is gone through, its rows are read anew, from top to bottom, and
 * none is kept:
 *
 * <pre>{@code
 * for (Row row : workbook.sheet("Actions")) {
 *     if (row.at(3) instanceof Content.Text state) { ... }
 * }
 * }</pre>
 *
 * <p>Rows that the workbook does not mention are left out; {@link Row#number()} says which one it is.
 */
public final class Sheet implements Iterable<Row> {
    private final Book book;
    private final String name;
    private final String part;
    private final boolean isHidden;
    private final BitSet hiddenColumns = new BitSet();

    Sheet(Book book, String name, String part, boolean isHidden) {
        this.book = book;
        this.name = name;
        this.part = part;
        this.isHidden = isHidden;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Whether it is hidden, in one of the two ways that there are. */
    public boolean isHidden() {
        return isHidden;
    }

    /**
     * Its rows. Going on may throw {@link WorkbookRefusedException}: what was read until then is as it stands there, so
     * who wants all or nothing collects first.
     *
     * @throws WorkbookRefusedException where it cannot be read to its first row
     */
    @Override
    public Iterator<Row> iterator() {
        return new Rows(book, this);
    }

    /**
     * What it has beside its cells. It goes through the whole sheet each time.
     *
     * @throws WorkbookRefusedException where it cannot be read to its end
     */
    public Extras extras() {
        return Extras.of(book, this);
    }

    String part() {
        return part;
    }

    boolean isHiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    void hide(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }
}
