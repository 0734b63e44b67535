package org.plr.adapters.mosaic.arch.planted.other;

import org.plr.adapters.mosaic.arch.planted.one.Circle;

/** Leads back. */
public final class BackAgain {
    Circle next() {
        return new Circle();
    }
}
