package org.plr.examples;

import java.util.List;
import org.plr.examples.demo.DemoVerb;

/** Finds the verb and hands it the rest of the line. */
public final class Main {

    private static final String VERBS = """
            usage: plr VERB [OPTIONS]

              demo       a council's year, month by month
              deadlines  when a duty is due
              verify     check a journal's chain

            Every verb has --help.
            """;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        String verb = arguments.length == 0 ? "" : arguments[0];
        return switch (verb) {
            case "", "--help" -> show();
            case "demo" -> DemoVerb.run(rest(arguments), System.out, System.err);
            default -> refuse(verb);
        };
    }

    private static List<String> rest(String[] arguments) {
        return List.of(arguments).subList(1, arguments.length);
    }

    private static int show() {
        System.out.print(VERBS);
        return 0;
    }

    private static int refuse(String verb) {
        System.err.println(verb + ": no such verb; plr without an argument shows them");
        return 2;
    }
}
