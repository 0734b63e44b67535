package org.plr.core.rota;

/** Where a reviewed case lies, as seen from the manager who reviews it (ROL-3). */
public enum Side {
    /** The practitioner reports to the manager, directly or through others. */
    INSIDE,
    /** The practitioner does not. */
    OUTSIDE;

    /** {@return the other one} */
    public Side other() {
        return this == INSIDE ? OUTSIDE : INSIDE;
    }
}
