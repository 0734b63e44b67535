package org.plr.adapters.mosaic.arch.planted.one;

import org.plr.adapters.mosaic.arch.planted.other.BackAgain;

/** Goes round. */
public final class Circle {
    BackAgain next = new BackAgain();
}
