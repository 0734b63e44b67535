package org.plr.core.agreement;

import java.math.BigDecimal;
import java.util.Optional;

/** Which names of grades are numbers: digits, perhaps a point with digits behind it, perhaps a minus before. */
final class Numerals {
    private static final int LONGEST = 40;

    private Numerals() {}

    static Optional<Ratio> read(String name) {
        String digits = name.startsWith("-") ? name.substring(1) : name;
        int point = digits.indexOf('.');
        boolean number = point < 0
                ? isDigits(digits)
                : isDigits(digits.substring(0, point)) && isDigits(digits.substring(point + 1));
        return number && name.length() <= LONGEST ? Optional.of(Ratio.of(new BigDecimal(name))) : Optional.empty();
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
