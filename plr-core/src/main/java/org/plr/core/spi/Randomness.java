package org.plr.core.spi;

/** The source of references and salts. The default is the runtime's secure random generator. */
public interface Randomness {

    /**
     * Fills with random bytes.
     *
     * @param bytes what is filled
     */
    void fill(byte[] bytes);
}
