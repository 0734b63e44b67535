package org.plr.adapters.mosaic.arch.planted;

import org.plr.core.memory.MemoryCaseRecords;

/** Knows another kind of case records. */
public final class HoldsATwin {
    MemoryCaseRecords twin = new MemoryCaseRecords();
}
