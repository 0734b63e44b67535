package org.plr.examples.embedding;

import java.io.PrintStream;
import java.util.List;
import org.plr.core.allocation.Aim;
import org.plr.core.allocation.Assigned;
import org.plr.core.allocation.Assigning;
import org.plr.core.allocation.Assignment;
import org.plr.core.allocation.AssignmentRequest;
import org.plr.core.allocation.Blocked;
import org.plr.core.allocation.Column;
import org.plr.core.allocation.Costs;
import org.plr.core.allocation.Nouns;

/** A page that gives reviews to people. */
public final class AllocationPage {
    private final PrintStream page;

    /**
     * A page.
     *
     * @param page where it is shown
     */
    public AllocationPage(PrintStream page) {
        this.page = page;
    }

    // [snippet]
    public void giveOut(List<String> reviews, List<String> people, Costs miles) {
        AssignmentRequest request = AssignmentRequest.of(reviews, atMostTwo(people))
                .withNouns(new Nouns("review", "reviews", "person", "people"))
                .withAims(List.of(Aim.even("loads", none(people)), Aim.least("miles", miles))); // even before near
        Assignment answer = Assigning.assign(request).value();
        if (answer instanceof Assigned plan) {
            plan.columns().forEach((review, person) -> page.println(review + ": " + person));
            page.println(plan.why(0).sentence()); // "With Bob instead, miles would be 9 instead of 7."
        } else if (answer instanceof Blocked blocked) {
            page.println(blocked.because()); // "5 reviews can only go to 2 people, who can take 4."
        }
    }

    private static List<Column> atMostTwo(List<String> people) {
        return people.stream().map(person -> Column.of(person, 2)).toList();
    }

    private static List<Integer> none(List<String> people) {
        return people.stream().map(person -> 0).toList(); // what each carries already
    }
    // [/snippet]
}
