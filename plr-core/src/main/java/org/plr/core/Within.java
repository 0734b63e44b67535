package org.plr.core;

import java.util.List;
import java.util.Objects;
import org.plr.core.command.Caller;
import org.plr.core.command.JoinedLedger;
import org.plr.core.command.Ledger;
import org.plr.core.journal.Entry;
import org.plr.core.spi.Store;

/**
 * The library within a transaction of the host. The store neither commits nor rolls back there; a refusal, a lost race and a
 * lock that is not to be had leave the transaction as it was.
 *
 * <p>A command sees what was done before it in the same transaction. Queries asked here see it too, from the first command
 * on; those asked of {@link Plr#as} see it once the host has committed. The first command of a transaction takes no longer
 * than another; the next one reads the whole journal first, through the host's connection, since nothing else knows yet what
 * was not committed. So prefer one command a transaction.
 *
 * <p>The read log commits for itself, whatever becomes of the host's transaction. On SQLite, which has one writer, a query that
 * shows a child is therefore refused as unavailable once the transaction has written: ask before or after it.
 */
public final class Within {
    private final World outside;
    private final Wiring wiring;
    private final Store joined;

    Within(World outside, Wiring wiring, Store joined) {
        this.outside = outside;
        this.wiring = wiring;
        this.joined = joined;
    }

    /**
     * The library as this actor may use it, within the transaction. Ask for it anew before each command.
     *
     * @param actor whom the host has authenticated
     * @return what they can do
     */
    public Acting as(Actor actor) {
        Caller caller = new Caller(Objects.requireNonNull(actor, "actor"), null, null);
        return new Acting(hasOwnEntries() ? wiring.over(joined) : overCommitted(), caller);
    }

    /**
     * What the outside cannot catch up with was not committed: it was written in this transaction. What others commit
     * between the two looks is caught up with by a third.
     */
    private boolean hasOwnEntries() {
        Ledger ledger = outside.house().ledger();
        List<Entry> found = joined.entriesAfter(ledger.read(ledger::position), 1);
        return !found.isEmpty() && ledger.read(ledger::position) < found.get(0).position();
    }

    private World overCommitted() {
        Ledger ledger = new JoinedLedger(outside.house().ledger(), joined);
        return wiring.over(joined, ledger, outside.views());
    }
}
