package org.plr.examples.embedding;

import java.io.PrintStream;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.moderation.Judgement;
import org.plr.core.moderation.Moderation;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/** A host's page on which a review is given to a moderator, who judges it (MOD-1, MOD-8). */
public final class ModerationPage {
    private final Plr plr;
    private final PersonRef qaLead;
    private final PrintStream page;

    /**
     * A page.
     *
     * @param plr the library
     * @param qaLead who gives the review to a moderator
     * @param page where it is shown
     */
    public ModerationPage(Plr plr, PersonRef qaLead, PrintStream page) {
        this.plr = plr;
        this.qaLead = qaLead;
        this.page = page;
    }

    /**
     * Gives a review to a moderator and records what they found.
     *
     * @param review which review
     * @param moderator who moderates
     * @param judgement what they found
     */
    public void moderate(ReviewRef review, PersonRef moderator, Judgement judgement) { // [snippet]
        plr.as(Actor.of(qaLead)).moderations().assign(review, moderator); // MOD-1: nobody moderates their own

        Outcome<Moderation> judged = plr.as(Actor.of(moderator)).moderations().judge(review, judgement);
        judged.refusals().forEach(r -> page.println(r.clause() + " " + r.message())); // MOD-8: no written feedback
        judged.toOptional()
                .flatMap(Moderation::decision)
                .ifPresent(decided -> page.println(decided.verdict() + " " + decided.to()));
    } // [/snippet]
}
