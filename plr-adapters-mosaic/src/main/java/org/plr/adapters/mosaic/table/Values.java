package org.plr.adapters.mosaic.table;

import java.math.BigDecimal;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** What a driver hands over, as the text that would stand in a file. */
final class Values {
    private Values() {}

    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Timestamp moment) {
            return moment.toLocalDateTime().toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Double || value instanceof Float) {
            return new BigDecimal(value.toString()).toPlainString();
        }
        return String.valueOf(value);
    }
}
