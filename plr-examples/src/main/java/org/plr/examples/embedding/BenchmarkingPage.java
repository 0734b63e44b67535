package org.plr.examples.embedding;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.agreement.Coefficient;
import org.plr.core.benchmarking.Benchmarking;
import org.plr.core.benchmarking.ExerciseRef;
import org.plr.core.benchmarking.Opening;
import org.plr.core.benchmarking.Result;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/** A host's pages on which a benchmarking exercise is held (MOD-3): the lead's, and each participant's. */
public final class BenchmarkingPage {
    private final Plr plr;
    private final PersonRef qaLead;
    private final PrintStream page;

    /**
     * The pages.
     *
     * @param plr the library
     * @param qaLead who holds the exercise
     * @param page where its result is shown
     */
    public BenchmarkingPage(Plr plr, PersonRef qaLead, PrintStream page) {
        this.plr = plr;
        this.qaLead = qaLead;
        this.page = page;
    }

    /**
     * Holds an exercise from its opening to its result.
     *
     * @param reviews returned reviews
     * @param people who grades them
     * @param grades what each will give, in the same orders
     */
    public void hold(List<ReviewRef> reviews, List<PersonRef> people, List<List<Grade>> grades) { // [snippet]
        Benchmarking lead = plr.as(Actor.of(qaLead)).benchmarking();
        List<Opening.Again> again = reviews.stream().map(Opening.Again::of).toList();
        ExerciseRef exercise =
                lead.open(new Opening(again, people, null)).value().ref();

        for (int i = 0; i < people.size(); i++) { // each on a page of their own, blind to the others
            Benchmarking own = plr.as(Actor.of(people.get(i))).benchmarking();
            for (int j = 0; j < reviews.size(); j++) {
                own.grade(exercise, reviews.get(j), grades.get(i).get(j), "What the record shows.");
            }
        }

        lead.close(exercise); // from now on all who took part see the result
        Result result = lead.result(exercise).value();
        show(result.among());
        result.parts().forEach(this::show);
    } // [/snippet]

    private void show(Result.Among among) {
        page.println("exact agreement " + among.exact() + ", with 95% confidence "
                + among.interval().map(it -> text(it.lower()) + " to " + text(it.upper())));
        page.println("exact or next to it " + among.adjacent());
        page.println("alpha " + among.alpha().map(BenchmarkingPage::text));
        page.println("AC1 " + among.ac().map(BenchmarkingPage::text));
    }

    private void show(Result.Part part) {
        page.println("participant " + part.participant().text().substring(28) + ": " + part.exact() + " equal, shift "
                + part.severity().map(it -> it.shift().toString()));
    }

    private static String text(Coefficient coefficient) {
        return text(coefficient.value().toDecimal());
    }

    private static String text(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
