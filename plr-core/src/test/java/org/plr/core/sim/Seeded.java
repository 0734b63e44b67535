package org.plr.core.sim;

import java.nio.ByteBuffer;
import org.plr.core.journal.Sha256;
import org.plr.core.spi.Randomness;

/** References that follow from a name and a number. */
final class Seeded implements Randomness {
    private String name;
    private long drawn;

    private Seeded(String name) {
        this.name = name;
    }

    static Seeded of(String name) {
        return new Seeded(name);
    }

    /** From now on the references that this name gives, from its first. */
    synchronized void restart(String other) {
        name = other;
        drawn = 0;
    }

    @Override
    public synchronized void fill(byte[] bytes) {
        drawn++;
        byte[] block = new Sha256().field(name).field(Long.toString(drawn)).bytes();
        ByteBuffer.wrap(block).get(bytes, 0, Math.min(bytes.length, block.length));
    }
}
