package org.plr.examples.embedding;

import java.io.PrintStream;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.journal.StreamId;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.retention.DeletionRun;
import org.plr.core.retention.Kept;
import org.plr.core.retention.Proof;
import org.plr.core.retention.Reason;
import org.plr.core.retention.Retention;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/** A host's page on which texts are held back, deleted and shown to be gone. */
public final class DeletionPage {
    private final Plr plr;
    private final PersonRef qaLead;
    private final PrintStream page;

    /**
     * The page.
     *
     * @param plr the library
     * @param qaLead who decides about texts
     * @param page where it is shown
     */
    public DeletionPage(Plr plr, PersonRef qaLead, PrintStream page) {
        this.plr = plr;
        this.qaLead = qaLead;
        this.page = page;
    }

    /**
     * Holds back what a court asks for, and deletes what is due and what somebody asked to have erased.
     *
     * @param child whose reviews a court asks for
     * @param review whose texts are to be erased on request
     * @param director who approves both
     */
    public void delete(ChildRef child, ReviewRef review, PersonRef director) { // [snippet]
        Retention texts = plr.as(Actor.of(qaLead)).retention();
        StreamId every = Retention.ofChild(child); // its reviews, those to come too
        texts.hold(every, new Reason("Proceedings in the family court.", director));

        show(texts.run().value()); // what is due; what is held is kept and named

        Reason asked = new Reason("A request for erasure was granted.", director);
        texts.erase(Review.stream(review), asked).refusals().forEach(r -> page.println(r.message()));
        texts.holds().value().forEach(hold -> page.println("held: " + hold.on() + ", number " + hold.number()));
    } // [/snippet]

    private void show(DeletionRun run) {
        for (Proof proof : run.erased()) {
            page.println(proof.subject() + ": " + proof.named() + " texts, "
                    + proof.left().size() + " left");
        }
        for (Kept kept : run.kept()) {
            page.println(kept.due().subject() + ": kept, " + kept.cause());
        }
    }
}
