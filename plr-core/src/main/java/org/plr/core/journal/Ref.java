package org.plr.core.journal;

/**
 * A random 128-bit reference that means nothing outside this library. Its text is 32 lower-case hexadecimal digits. The
 * mapping to ids of other systems is kept elsewhere and can be erased.
 */
public interface Ref {

    /**
     * The upper 64 bits.
     *
     * @return the upper half
     */
    long high();

    /**
     * The lower 64 bits.
     *
     * @return the lower half
     */
    long low();

    /**
     * The reference as text.
     *
     * @return 32 lower-case hexadecimal digits
     */
    default String text() {
        return HexText.of(high(), low());
    }
}
