package org.plr.core;

import org.plr.core.command.House;
import org.plr.core.filing.RecordSide;
import org.plr.core.focussed.TermsCheck;
import org.plr.core.journal.Codec;
import org.plr.core.spi.DrawSecrets;
import org.plr.core.spi.Store;

/**
 * One store with everything that is known of it: what an actor works with.
 *
 * @param store the store
 * @param house what all desks share
 * @param views what was computed from the journal
 * @param tools what single facades need
 */
record World(Store store, House house, Views views, Tools tools) {

    /**
     * What single facades need beside the views.
     *
     * @param terms says what is wrong with terms of reference
     * @param drawSecrets holds the secret of the draws
     * @param codec reads facts again
     * @param record the way to the child's record
     */
    record Tools(TermsCheck terms, DrawSecrets drawSecrets, Codec codec, RecordSide record) {

        Tools joined() {
            return new Tools(terms, drawSecrets, codec, record.closed());
        }
    }
}
