package org.plr.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plr.examples.demo.DemoVerb;
import org.plr.examples.verbs.Console;
import org.plr.examples.verbs.Unreadable;
import org.plr.examples.verbs.Verb;
import org.plr.examples.verbs.Verbs;

/** Finds the verb and hands it the rest of the line. */
public final class Main {
    private static final String HELP = "--help";

    private Main() {}

    public static void main(String[] arguments) {
        // The validator greets by the platform's logging unless it is told of this one, which is set to warnings.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Console console = new Console(System.in, System.out, System.err, InstantSource.system());
        System.exit(run(List.of(arguments), console));
    }

    /**
     * Runs one line of {@code plr}.
     *
     * @param arguments the verb and what follows it; none shows the verbs
     * @param console where to read and to write
     * @return the exit code: 0 answered, 1 refused or not as it should be, 2 unreadable
     */
    public static int run(List<String> arguments, Console console) {
        try {
            return dispatch(arguments, console);
        } catch (Unreadable why) {
            return refuse(why.line(), console);
        } catch (RuntimeException fault) {
            return refuse(
                    "plr: met a fault of its own (" + place(fault) + "); expected none, please report it", console);
        }
    }

    private static int dispatch(List<String> arguments, Console console) {
        if (arguments.isEmpty() || arguments.get(0).equals(HELP)) {
            return show(list(), console);
        }
        Verb verb = named(arguments).orElseThrow(() -> unknown(arguments.get(0)));
        List<String> rest = arguments.subList(words(verb).size(), arguments.size());
        return rest.contains(HELP) ? show(verb.help(), console) : verb.run(rest, console);
    }

    /** {@return every verb, in the order in which they are shown} */
    public static List<Verb> verbs() {
        return Stream.concat(Stream.of(new DemoVerb()), Verbs.all().stream()).toList();
    }

    private static Optional<Verb> named(List<String> arguments) {
        return verbs().stream()
                .filter(verb -> words(verb)
                        .equals(arguments.subList(0, Math.min(words(verb).size(), arguments.size()))))
                .findFirst();
    }

    private static List<String> words(Verb verb) {
        return List.of(verb.name().split(" ", -1));
    }

    private static String list() {
        return verbs().stream()
                .map(verb -> "  %-20s%s%n".formatted(verb.name(), verb.summary()))
                .collect(Collectors.joining("", "usage: plr VERB [OPTIONS]\n\n", "\nEvery verb has --help.\n"));
    }

    private static Unreadable unknown(String word) {
        String nearest = verbs().stream()
                .map(Verb::name)
                .min(Comparator.comparingInt(name -> Nearness.changes(word, name)))
                .orElseThrow();
        return new Unreadable(word, "is no verb", nearest + ", perhaps; plr alone shows them all");
    }

    private static int show(String text, Console console) {
        byte[] bytes = text.getBytes(UTF_8);
        console.out().write(bytes, 0, bytes.length);
        console.out().flush();
        return Verb.ANSWERED;
    }

    private static int refuse(String line, Console console) {
        console.err().println(line);
        return Verb.UNREADABLE;
    }

    /** Where a fault arose: never its message, which may repeat what was read. */
    private static String place(RuntimeException fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(1)
                .map(Object::toString)
                .collect(Collectors.joining("", fault.getClass().getSimpleName() + " at ", ""));
    }
}
