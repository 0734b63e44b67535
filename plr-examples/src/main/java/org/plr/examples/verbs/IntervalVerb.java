package org.plr.examples.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plr.core.Refusal;
import org.plr.core.agreement.Confidence;
import org.plr.core.agreement.Interval;

/** The verb {@code interval}: between which shares the true one lies. */
final class IntervalVerb {
    private static final long MOST = 1_000_000_000L;
    private static final String HELP = """
            plr interval: between which shares the true one lies, as far as a sample tells

            takes    {"x":65,"n":100,"confidence":"0.95"}
            answers  {"wilson":[lower,upper],"clopperPearson":[lower,upper]}

            x were found in a sample of n, from 0 to 1,000,000,000. The confidence is a text between "0" and "1". Of an
            empty sample nothing can be said: {"undefined":"no data"}.
            """;

    private IntervalVerb() {}

    static Verb verb() {
        return new JsonVerb(
                new JsonVerb.Words("interval", "between which shares the true one lies", HELP), IntervalVerb::answer);
    }

    private static Answer answer(Given question) {
        question.only("x", "n", "confidence");
        long x = question.required("x", Kind.COUNT);
        long n = question.required("n", Kind.COUNT);
        Optional<Confidence> confidence = Confidence.of(question.required("confidence", Kind.TEXT));
        List<Refusal> refusals = refusals(x, n);
        if (confidence.isEmpty()) {
            refusals.add(Refusal.plain(
                    "confidence.not-a-share",
                    "$.confidence",
                    "Give a decimal number above 0 and below 1 with at most 15 places, such as \"0.95\"."));
        }
        return refusals.isEmpty() ? answer(x, n, confidence.orElseThrow()) : Answer.refused(refusals);
    }

    private static List<Refusal> refusals(long x, long n) {
        List<Refusal> refusals = new ArrayList<>();
        if (n < 0 || n > MOST) {
            refusals.add(Refusal.plain("sample.out-of-range", "$.n", "Give a sample of 0 to 1,000,000,000."));
        }
        if (x < 0 || x > n) {
            refusals.add(Refusal.plain("found.out-of-range", "$.x", "Give how many were found: from 0 to the sample."));
        }
        return refusals;
    }

    private static Answer answer(long x, long n, Confidence confidence) {
        return Answer.of(new Fields()
                .with("wilson", FiguresJson.of(Interval.wilson(x, n, confidence)))
                .with("clopperPearson", FiguresJson.of(Interval.clopperPearson(x, n, confidence)))
                .done());
    }
}
