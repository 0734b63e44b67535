package org.plr.examples.embedding;

import java.io.PrintStream;
import java.time.YearMonth;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.draw.Draws;
import org.plr.core.draw.MonthDraw;
import org.plr.core.people.PersonRef;

/** A host's page on which the Quality Assurance lead draws a month's reviews for moderation (MOD-2). */
public final class DrawPage {
    private final Draws draws;
    private final PrintStream page;

    /**
     * A page.
     *
     * @param plr the library, built with {@code drawSecrets}
     * @param qaLead who runs the draw
     * @param page where it is shown
     */
    public DrawPage(Plr plr, PersonRef qaLead, PrintStream page) {
        this.draws = plr.as(Actor.of(qaLead)).draws();
        this.page = page;
    }

    // [snippet]
    public void beforeTheMonthEnds(YearMonth month, String source) {
        MonthDraw draw = draws.announce(month, source).value(); // "the lottery of 1 October, as 4.17.31"
        page.println("published before the month ends: " + draw.commitment().hex());
        page.println("the numbers will come from: " + draw.publicSource());
    }

    public void onceItHasEnded(YearMonth month) {
        draws.freeze(month); // the reviews as they stand; what changes later changes nobody's chance
    }

    public void afterTheLottery(YearMonth month, String numbers) {
        MonthDraw draw = draws.reveal(month, numbers).value(); // "lottery 2022-10-01: 4.17.31"
        draw.drawn().orElseThrow().warnings().forEach(warning -> page.println(warning.sentence()));
        draw.selected().forEach(review -> page.println(review.text())); // these may be moderated, and no others
    }
    // [/snippet]
}
