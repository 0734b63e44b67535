package org.plr.examples.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.plr.core.Refusal;

/** The library answered otherwise than the demonstration holds to be right. Ends the verb with exit code 1 and one line. */
final class UnexpectedAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnexpectedAnswer(String message) {
        super(message);
    }

    /** It refused. */
    static UnexpectedAnswer refused(String tried, List<Refusal> refusals) {
        return new UnexpectedAnswer("plr refuses to " + tried + ": "
                + refusals.stream().map(UnexpectedAnswer::words).collect(Collectors.joining(" ")));
    }

    /** It accepted what it should refuse. */
    static UnexpectedAnswer accepted(String who, String tried) {
        return new UnexpectedAnswer("plr lets a " + who + " " + tried + ", and should refuse it.");
    }

    private static String words(Refusal refusal) {
        String clause = refusal.clause() == null ? "" : refusal.clause() + ", ";
        return "(" + clause + refusal.code() + ") " + refusal.message();
    }
}
