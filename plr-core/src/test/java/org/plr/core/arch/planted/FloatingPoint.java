package org.plr.core.arch.planted;

import java.math.BigDecimal;

public final class FloatingPoint {

    public static final class InField {
        Double[] rates = new Double[0];
    }

    public static final class InReturn {
        double rate(BigDecimal exact) {
            return exact.doubleValue();
        }
    }

    public static final class InParameter {
        void draw(float rate) {}
    }

    public static final class InCall {
        boolean draw(BigDecimal rate) {
            return rate.doubleValue() > 0;
        }
    }
}
