package org.plr.examples.demo;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The verb {@code plr demo}: reads its options, runs the demonstration, and says in one line where to look. */
public final class DemoVerb {
    private static final String HELP = """
            usage: plr demo [--council DIR] [--months 2022-06..2023-05] [--seed TEXT] [--out DIR]

            Runs the framework over a council, month by month, and writes what came of it. The same seed gives the same
            files.

              --council DIR   a council's folder (docs/council-folder.md); without it an invented council
              --months A..B   the months that pass; without it all that the folder tells about
              --seed TEXT     from which people's doings are drawn; without it the folder's own
              --out DIR       where to write; without it plr-out, which a later run overwrites

            Begin with DIR/index.html.
            """;

    private DemoVerb() {}

    /**
     * Runs the verb.
     *
     * @param arguments what was typed behind it
     * @param out standard output
     * @param err standard error
     * @return 0 where the year has passed; 1 where the library answered otherwise than it should; 2 where what was given cannot be used
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(HELP);
            return 0;
        }
        try {
            DemoOptions options = new DemoOptions(arguments);
            out.println(run(new Demo(options), options.out(), err));
            return 0;
        } catch (Unusable unusable) {
            err.println(unusable.getMessage());
            return 2;
        } catch (UnexpectedAnswer unexpected) {
            err.println(unexpected.getMessage());
            return 1;
        }
    }

    private static String run(Demo demo, Path folder, PrintStream err) {
        ProgressBar bar = new ProgressBar(err, System.console() != null, demo.months());
        try {
            String sentence = demo.run(folder, bar::reached);
            return folder.resolve("index.html") + ": " + sentence;
        } catch (UncheckedIOException e) {
            throw new Unusable(folder.toString(), "cannot be written; expected a folder with room that may be written");
        } finally {
            bar.done();
        }
    }
}
