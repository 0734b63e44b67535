package org.plr.examples.verbs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.plr.core.agreement.Interval;
import org.plr.core.agreement.Ratio;
import org.plr.core.agreement.Said;

/** Figures as answers show them: numbers of 15 significant digits, and a reason in place of what cannot be said. */
final class FiguresJson {
    private static final MathContext DIGITS = new MathContext(15);

    private FiguresJson() {}

    static Json of(Said<?> said) {
        return said.toOptional()
                .map(FiguresJson::value)
                .orElseGet(() -> new Fields()
                        .with("undefined", said.why().orElseThrow().reason())
                        .done());
    }

    private static Json value(Object value) {
        if (value instanceof Ratio ratio) {
            return number(ratio.toDecimal());
        } else if (value instanceof BigDecimal decimal) {
            return number(decimal);
        } else if (value instanceof Interval interval) {
            return new Json.Items(List.of(number(interval.lower()), number(interval.upper())));
        } else if (value instanceof Json json) {
            return json;
        }
        return new Json.Text(value.toString());
    }

    static Json number(BigDecimal value) {
        BigDecimal rounded = value.round(DIGITS).stripTrailingZeros();
        return new Json.Numeral(rounded.scale() < 0 ? rounded.toPlainString() : rounded.toString());
    }
}
