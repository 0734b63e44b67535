package org.plr.core.journal;

import java.util.HexFormat;

/** 128 bits as 32 lower-case hexadecimal digits, and back. */
public final class HexText {
    private static final HexFormat HEX = HexFormat.of();

    private HexText() {}

    static String of(long high, long low) {
        return HEX.toHexDigits(high) + HEX.toHexDigits(low);
    }

    /**
     * The upper half of a reference's text.
     *
     * @param text 32 lower-case hexadecimal digits
     * @return the upper 64 bits
     * @throws IllegalArgumentException where the text is anything else
     */
    public static long high(String text) {
        requireDigits(text);
        return HexFormat.fromHexDigitsToLong(text, 0, 16);
    }

    /**
     * The lower half of a reference's text.
     *
     * @param text 32 lower-case hexadecimal digits
     * @return the lower 64 bits
     * @throws IllegalArgumentException where the text is anything else
     */
    public static long low(String text) {
        requireDigits(text);
        return HexFormat.fromHexDigitsToLong(text, 16, 32);
    }

    private static void requireDigits(String text) {
        if (text.length() != 32) {
            throw notARef();
        }
        for (int i = 0; i < 32; i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                throw notARef();
            }
        }
    }

    private static IllegalArgumentException notARef() {
        return new IllegalArgumentException("A reference is 32 lower-case hexadecimal digits.");
    }
}
