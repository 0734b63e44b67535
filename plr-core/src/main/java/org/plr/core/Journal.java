package org.plr.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Desk;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Verification;
import org.plr.core.spi.ReadLog;
import org.plr.core.spi.Store;

/** What an operator can ask of the journal itself. */
public final class Journal {
    private static final int BATCH = 4096;

    private final Desk desk;
    private final Store store;

    Journal(Desk desk, Store store) {
        this.desk = desk;
        this.store = store;
    }

    /**
     * Checks the hash chain from the first entry to the last.
     *
     * @return how many entries are good, and the first that does not follow; or the refusal
     */
    public Outcome<Verification> verify() {
        return desk.read(
                Permission.VERIFY_JOURNAL,
                () -> Optional.of(Verification.of(new Pages(store))),
                verification -> Matter.ofNobody());
    }

    /**
     * The entries behind a position, to be kept elsewhere. The read is noted in the read log first, as one of the journal.
     *
     * @param position the last position already read, 0 for none
     * @return up to 4,096 entries, empty at the end; or the refusal
     */
    public Outcome<List<Entry>> entriesAfter(long position) {
        return desk.notebook()
                .shown(
                        desk.ask(
                                Permission.VERIFY_JOURNAL, () -> Outcome.accepted(store.entriesAfter(position, BATCH))),
                        entries -> Stream.of(ReadLog.JOURNAL));
    }
}
