package org.plr.adapters.sheets;

import java.util.regex.Pattern;
import org.plr.workbook.Cell;
import org.plr.workbook.Content;

/** What a cell says in words. Spaces around it do not count, and those that only look like one are spaces. */
final class Text {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\uFEFF]+");

    private Text() {}

    /** The words, or nothing where the cell is blank or holds something else. */
    static String of(Cell cell) {
        return of(cell.content());
    }

    static String of(Content content) {
        return content instanceof Content.Text text
                ? SPACES.matcher(text.text()).replaceAll(" ").strip()
                : "";
    }

    /** Whether the cell is empty, or as good as. */
    static boolean isBlank(Cell cell) {
        return cell.content() == Content.Blank.BLANK || (cell.content() instanceof Content.Text && of(cell).isEmpty());
    }
}
