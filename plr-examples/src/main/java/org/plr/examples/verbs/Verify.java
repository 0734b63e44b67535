package org.plr.examples.verbs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plr.adapters.jdbc.SqliteStore;
import org.plr.core.journal.Verification.Anchor;
import org.plr.core.spi.PortUnavailableException;

/** The verb {@code verify}: whether a journal is as it was written, and can be replayed. */
final class Verify implements Verb {
    private static final String HELP = """
            plr verify: whether a journal is as it was written

            takes    --journal FILE          a journal.jsonl; what lies in the folder contents beside it is checked too
                     --store FILE            instead: the SQLite file of a store, with the contents that it keeps
                     --anchor HASH@POSITION  what an earlier run answered as head and entries: without it nobody can see
                                             that the end was cut off or that all of it was written anew
                     --out FILE              write the answer to FILE rather than to standard output
            answers  {"verified":true,"entries":1204,"head":"<64 hex>"}
                     {"verified":false,"entries":16,"firstBad":{"position":17,"reason":"…"}}

            exit codes
              0  the journal is whole and every fact in it can be read and replayed
              1  it is not; "entries" counts the good ones before the first bad one
              2  a line is no entry at all, or there is no such file or store; one line on standard error says so
            """;

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String summary() {
        return "whether a journal is as it was written";
    }

    @Override
    public String help() {
        return HELP;
    }

    @Override
    public int run(List<String> arguments, Console console) {
        Options options = new Options(
                arguments, List.of("--journal FILE", "--store FILE", "--anchor HASH@POSITION", "--out FILE"));
        Optional<Anchor> anchor = options.value("--anchor").map(Verify::anchor);
        return new Ends(options, console).answering(answer(options, anchor));
    }

    private static Answer answer(Options options, Optional<Anchor> anchor) {
        Optional<Path> journal = options.value("--journal").map(Ends::path);
        Optional<Path> store = options.value("--store").map(Ends::path);
        if (journal.isPresent() == store.isPresent()) {
            throw new Unreadable(
                    "--journal", journal.isPresent() ? "is given beside --store" : "is missing", "one of the two");
        }
        return store.map(file -> ofStore(file, anchor)).orElseGet(() -> ofJournal(journal.orElseThrow(), anchor));
    }

    private static Answer ofJournal(Path journal, Optional<Anchor> anchor) {
        return Ends.reading(journal, in -> {
            try {
                return new Replay(new EntryLines(in, journal.toString()), Contents.beside(journal)).verify(anchor);
            } catch (UncheckedIOException unread) {
                throw unread.getCause();
            }
        });
    }

    /** Nothing is made where there is no file, and nothing is brought up to date. */
    private static Answer ofStore(Path file, Optional<Anchor> anchor) {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable(file.toString(), "is no file that is there", "the SQLite file of a journal");
        }
        if (isEmpty(file)) {
            throw new Unreadable(file.toString(), "is empty", "the SQLite file of a journal");
        }
        try (SqliteStore store = SqliteStore.open(file)) {
            return new Replay(new StoredEntries(store), Contents.in(store)).verify(anchor);
        } catch (IllegalArgumentException | IllegalStateException unfit) {
            throw new Unreadable(
                    file.toString(),
                    "is no journal that this version can read",
                    "the SQLite file of a journal, neither damaged nor of a newer version");
        } catch (PortUnavailableException unread) {
            throw new Unreadable(
                    file.toString(), "cannot be read: it is locked or damaged", "the SQLite file of a journal");
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException unread) {
            throw new Unreadable(file.toString(), "cannot be read", "the SQLite file of a journal");
        }
    }

    private static Anchor anchor(String text) {
        if (!text.matches("[0-9a-f]{64}@[1-9][0-9]{0,17}")) {
            throw new Unreadable("--anchor", "is of another form", "64 hexadecimal digits, an @ and a position from 1");
        }
        return new Anchor(Long.parseLong(text.substring(65)), text.substring(0, 64));
    }
}
