package org.plr.examples.demo;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.plr.examples.verbs.Console;
import org.plr.examples.verbs.Unreadable;
import org.plr.examples.verbs.Verb;

/** The verb {@code plr demo}: reads its options, runs the demonstration, and says in one line where to look. */
public final class DemoVerb implements Verb {
    /** Set by the script plr where standard error is a terminal, which Java itself cannot tell. */
    private static final String WATCHED = "plr.terminal";

    private static final String HELP = """
            usage: plr demo [--council DIR] [--months 2022-06..2023-05] [--seed TEXT] [--out DIR] [--store FILE]

            Runs the framework over a council, month by month, and writes what came of it. The same seed gives the same
            files.

              --council DIR   a council's folder (docs/council-folder.md); without it an invented council
              --months A..B   the months that pass; without it all that the folder tells about
              --seed TEXT     from which people's doings are drawn; without it the folder's own
              --out DIR       where to write; without it plr-out, which a later run overwrites
              --store FILE    keep the journal in this SQLite file; a run that was killed goes on when it is started again
                              with the same options; without it the journal is kept in memory until the run ends

            Begin with DIR/index.html.
            """;

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String summary() {
        return "a council's year, month by month";
    }

    @Override
    public String help() {
        return HELP;
    }

    /**
     * Runs the year.
     *
     * @return 0 where it has passed; 1 where the library answered otherwise than it should
     */
    @Override
    public int run(List<String> arguments, Console console) {
        try {
            DemoOptions options = new DemoOptions(arguments);
            console.out().println(run(new Demo(options), options.out(), console.err()));
            return ANSWERED;
        } catch (UnexpectedAnswer unexpected) {
            console.err().println(unexpected.getMessage());
            return REFUSED;
        }
    }

    private static String run(Demo demo, Path folder, PrintStream err) {
        ProgressBar bar = new ProgressBar(err, Boolean.getBoolean(WATCHED), demo.months());
        try {
            String sentence = demo.run(folder, bar::reached);
            return folder.resolve("index.html") + ": " + sentence;
        } catch (UncheckedIOException e) {
            throw new Unreadable(folder.toString(), "cannot be written", "a folder with room that may be written");
        } finally {
            bar.done();
        }
    }
}
