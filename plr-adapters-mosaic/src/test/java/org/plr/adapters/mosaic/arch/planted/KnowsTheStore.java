package org.plr.adapters.mosaic.arch.planted;

import org.plr.adapters.another.AnotherAdapter;

/** Knows a neighbour. */
public final class KnowsTheStore {
    AnotherAdapter neighbour = new AnotherAdapter();
}
