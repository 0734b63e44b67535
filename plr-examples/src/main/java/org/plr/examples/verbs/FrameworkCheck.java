package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.plr.core.framework.Framework;
import org.plr.core.json.FrameworkFile;
import org.plr.core.json.FrameworkReader;
import org.plr.core.json.FrameworkWriter;

/** Reads a framework file as the library would, and shows it in its normal form or everything that is wrong with it. */
final class FrameworkCheck implements Verb {
    private static final String HELP = """
            usage: plr framework check FILE [--out FILE]

            Reads a council's framework file as the library would when it is built (GOV-1), and answers with the framework
            in its normal form: every key in one order, with the defaults filled in. docs/framework-file.md tells every
            key.

            options
              --out FILE  write the answer to FILE rather than to standard output

            exit codes
              0  it can be used
              1  it cannot; the answer lists {"refusals":[{"clause","code","path","message"}]}, at most a hundred
              2  there is no such file
            """;

    @Override
    public String name() {
        return "framework check";
    }

    @Override
    public String summary() {
        return "a framework file in its normal form, or what is wrong with it (GOV-1)";
    }

    @Override
    public String help() {
        return HELP;
    }

    @Override
    public int run(List<String> arguments, Console console) {
        if (arguments.isEmpty() || arguments.get(0).startsWith("--")) {
            throw new Unreadable("FILE", "is missing", "the framework file behind framework check");
        }
        Ends ends = new Ends(new Options(arguments.subList(1, arguments.size()), List.of("--out FILE")), console);
        FrameworkFile file = Ends.reading(Ends.path(arguments.get(0)), new FrameworkReader()::check);
        return file.framework()
                .map(framework -> ends.answering(normalForm(framework)))
                .orElseGet(() -> ends.answering(Answer.refused(file.refusals())));
    }

    private static Ends.Writing normalForm(Framework framework) {
        return out -> {
            byte[] text = FrameworkWriter.write(framework).getBytes(UTF_8);
            out.write(text, 0, text.length);
            return ANSWERED;
        };
    }
}
