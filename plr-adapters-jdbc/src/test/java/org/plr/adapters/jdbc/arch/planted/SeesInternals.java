package org.plr.adapters.jdbc.arch.planted;

import org.plr.core.memory.MemoryStore;

/** Knows another store. */
public final class SeesInternals {
    MemoryStore twin = new MemoryStore();
}
