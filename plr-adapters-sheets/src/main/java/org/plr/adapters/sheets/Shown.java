package org.plr.adapters.sheets;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plr.workbook.Content;

/**
 * What of a cell is repeated in a report: a misspelt day, and the words that people write for yes. Anything else may be a
 * name, or say something of a child.
 */
final class Shown {
    private static final Pattern LIKE_A_DAY = Pattern.compile("[0-9][0-9 ./-]{0,11}");
    private static final Set<String> LIKE_YES = Set.of(
            "x",
            "y",
            "yes",
            "no",
            "n",
            "ja",
            "oui",
            "si",
            "ok",
            "done",
            "true",
            "false",
            "1",
            "0",
            "complete",
            "completed",
            "\u2713",
            "\u2714");

    private Shown() {}

    static @Nullable String of(ActionColumn column, Content content) {
        String text = content instanceof Content.Text
                ? Text.of(content)
                : content instanceof Content.Figure number ? number.number().toPlainString() : "";
        boolean harmless = switch (column) {
            case ON -> LIKE_A_DAY.matcher(text).matches();
            case COMPLETED -> LIKE_YES.contains(text.toLowerCase(Locale.ROOT));
            default -> false;
        };
        return harmless ? text : null;
    }
}
