package org.plr.core.link;

import org.plr.core.journal.Recorded;
import org.plr.core.journal.View;

/** The register of links as the facts leave it (LNK-1). */
public final class LinkBook implements View {
    private LinkRegister register = LinkRegister.EMPTY;

    /** Nobody linked yet. */
    public LinkBook() {}

    @Override
    public void on(Recorded recorded) {
        if (recorded.fact() instanceof LinkFact) {
            register = LinkRegister.fold(register, recorded);
        }
    }

    /**
     * Every link and every conflict.
     *
     * @return the register, which does not change any more
     */
    public LinkRegister register() {
        return register;
    }
}
