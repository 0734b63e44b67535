package org.plr.examples.demo.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.plr.core.agreement.Coefficient;
import org.plr.core.agreement.Interval;
import org.plr.core.agreement.Ratio;

/** Figures of agreement as people read them; what cannot be said stands with its reason. */
final class Said {
    private Said() {}

    static String share(org.plr.core.agreement.Said<Ratio> share) {
        return or(share, ratio -> percent(ratio.toDecimal()));
    }

    static String interval(org.plr.core.agreement.Said<Interval> interval) {
        return or(interval, ends -> percent(ends.lower()) + " to " + percent(ends.upper()));
    }

    static String coefficient(org.plr.core.agreement.Said<Coefficient> coefficient) {
        return or(coefficient, value -> rounded(value.value().toDecimal(), 2));
    }

    static String number(org.plr.core.agreement.Said<BigDecimal> number, int digits) {
        return or(number, value -> rounded(value, digits));
    }

    static String rounded(BigDecimal number, int digits) {
        return number.setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String percent(BigDecimal share) {
        return rounded(share.movePointRight(2), 0) + "%";
    }

    private static <T> String or(org.plr.core.agreement.Said<T> said, Function<T, String> shown) {
        return said.toOptional()
                .map(shown)
                .orElseGet(() -> "undefined: " + said.why().orElseThrow().reason());
    }
}
