package org.plr.examples.verbs;

import java.util.List;

/** What can be asked of the runner. */
public interface Verb {
    /** Answered. */
    int ANSWERED = 0;

    /** Well formed, but a rule refuses or a check fails. */
    int REFUSED = 1;

    /** Not to be read as what the verb takes. */
    int UNREADABLE = 2;

    /** As it is typed: one word or two, such as {@code deadlines}. */
    String name();

    /** A few words for the list of verbs. */
    String summary();

    /** What {@code --help} shows. */
    String help();

    /**
     * Answers.
     *
     * @param arguments what was typed behind the name
     * @param console where to read and to write
     * @return the exit code
     * @throws Unreadable where the arguments, or what they name, cannot be read
     */
    int run(List<String> arguments, Console console);
}
