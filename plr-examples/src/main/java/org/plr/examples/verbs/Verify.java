package org.plr.examples.verbs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plr.core.journal.Verification.Anchor;

/** The verb {@code verify}: whether a journal is as it was written, and can be replayed. */
final class Verify implements Verb {
    private static final String HELP = """
            plr verify: whether a journal is as it was written

            takes    --journal FILE          a journal.jsonl; what lies in the folder contents beside it is checked too
                     --anchor HASH@POSITION  what an earlier run answered as head and entries: without it nobody can see
                                             that the end was cut off or that all of it was written anew
                     --out FILE              write the answer to FILE rather than to standard output
            answers  {"verified":true,"entries":1204,"head":"<64 hex>"}
                     {"verified":false,"entries":16,"firstBad":{"position":17,"reason":"…"}}

            exit codes
              0  the journal is whole and every fact in it can be read and replayed
              1  it is not; "entries" counts the good ones before the first bad one
              2  a line is no entry at all, or there is no such file; one line on standard error says so
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
        if (arguments.contains("--store")) {
            throw new Unreadable(
                    "--store", "names a durable store, which this version does not have", "--journal FILE");
        }
        Options options = new Options(arguments, List.of("--journal FILE", "--anchor HASH@POSITION", "--out FILE"));
        Path journal = Ends.path(options.value("--journal")
                .orElseThrow(() -> new Unreadable("--journal", "is missing", "--journal FILE")));
        Optional<Anchor> anchor = options.value("--anchor").map(Verify::anchor);
        Answer answer = Ends.reading(journal, in -> new Replay(in, journal).verify(anchor));
        return new Ends(options, console).answering(answer);
    }

    private static Anchor anchor(String text) {
        if (!text.matches("[0-9a-f]{64}@[1-9][0-9]{0,17}")) {
            throw new Unreadable("--anchor", "is of another form", "64 hexadecimal digits, an @ and a position from 1");
        }
        return new Anchor(Long.parseLong(text.substring(65)), text.substring(0, 64));
    }
}
