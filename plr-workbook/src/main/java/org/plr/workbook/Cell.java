package org.plr.workbook;

/**
 * A cell that was read.
 *
 * @param sheet the name of its sheet
 * @param row from 1
 * @param column from 1
 * @param content what it holds
 * @param isHidden whether its row, its column or its sheet is hidden, so that who sent the workbook may not know of it
 */
public record Cell(String sheet, int row, int column, Content content, boolean isHidden) {

    /** Where it stands, such as "C7". */
    public String ref() {
        return Place.ref(row, column);
    }
}
