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

    /**
     * The hash of a reference. References and other keys that are hashed while a host starts have {@code equals} and
     * {@code hashCode} by hand: what a record gets instead is linked when first called, which costs that start a tenth.
     *
     * @param high the upper half
     * @param low the lower half
     * @return a hash of both
     */
    static int hash(long high, long low) {
        return 31 * Long.hashCode(high) + Long.hashCode(low);
    }
}
