package org.plr.testkit.twins;

import org.plr.core.memory.MemoryIdentities;
import org.plr.core.spi.Identities;
import org.plr.testkit.IdentitiesConformance;
import org.plr.testkit.SeededRandomness;

class MemoryIdentitiesTest extends IdentitiesConformance {
    private Identities identities = new MemoryIdentities(SeededRandomness.of("1"));

    @Override
    protected Identities open() {
        identities = new MemoryIdentities(SeededRandomness.of("1"));
        return identities;
    }

    @Override
    protected Identities again() {
        return identities;
    }
}
