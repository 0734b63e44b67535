package org.plr.core.spi;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its channel will say it: written once, kept, and offered again as it is, so that a copy is known as a copy
 * by whoever receives it. Immutable.
 */
public final class Message {
    private final String address;
    private final byte[] bytes;

    /**
     * A message.
     *
     * @param address where it goes
     * @param bytes what is sent, copied in
     */
    public Message(String address, byte[] bytes) {
        this.address = Objects.requireNonNull(address, "address");
        this.bytes = bytes.clone();
    }

    /** Where it goes. */
    public String address() {
        return address;
    }

    /** A copy of what is sent. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message that && address.equals(that.address) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(address, Arrays.hashCode(bytes));
    }

    /** The length alone: an address never reaches a log. */
    @Override
    public String toString() {
        return "message of " + bytes.length + " bytes";
    }
}
