package org.plr.core.draw;

import java.util.Objects;
import org.plr.core.framework.Fraction;

/** A share as it was counted, or why there is none. */
public sealed interface Share {

    /**
     * A share.
     *
     * @param fraction as it was counted, never reduced
     */
    record Counted(Fraction fraction) implements Share {
        /** Refuses null. */
        public Counted {
            Objects.requireNonNull(fraction, "fraction");
        }

        @Override
        public String toString() {
            return fraction.toString();
        }
    }

    /**
     * Nothing that could be counted.
     *
     * @param reason why, in a few words
     */
    record Undefined(String reason) implements Share {
        /** Refuses null. */
        public Undefined {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * So many of so many.
     *
     * @param part how many
     * @param whole of how many
     * @param otherwise why there is no share where the whole is none
     * @return the share
     */
    static Share of(int part, int whole, String otherwise) {
        return whole == 0 ? new Undefined(otherwise) : new Counted(new Fraction(part, whole));
    }
}
