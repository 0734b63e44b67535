package org.plr.examples.embedding;

import java.io.PrintStream;
import java.time.YearMonth;
import java.util.List;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.memory.MemoryNotifications;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.memory.MemoryStaffDirectory;
import org.plr.core.memory.MemoryStore;
import org.plr.core.people.ChildRef;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.Review;

/**
 * A host application in little: it wires the library, loads who is who, allocates a review and grades it Inadequate.
 */
public final class Embedding {
    private final SmallCouncil council = new SmallCouncil();
    private final PersonRef administrator = council.administrator();
    private final PersonRef qaLead = council.qaLead();
    private final PersonRef manager = council.manager();
    private final PersonRef practitioner = council.practitioner();
    private final UnitRef team = council.team();
    private final Organisation organisation = council.organisation();
    private final ChildRef child = new ChildRef(3, 1);
    private final YearMonth month = YearMonth.of(2022, 9);
    private final PrintStream page;

    /**
     * A host that shows its answers.
     *
     * @param page where they are shown
     */
    public Embedding(PrintStream page) {
        this.page = page;
    }

    /** Runs it: what a first embedding does. */
    public void run() { // [snippet]
        Plr plr = Plr.builder()
                .frameworks(Frameworks.bundled()) // bcp-2022-1 and later, by effective date
                .store(new MemoryStore()) // your database, by an adapter
                .notifications(new MemoryNotifications()) // your mail server, by an adapter
                .staff(new MemoryStaffDirectory()) // who is behind a reference: your directory
                .readLog(new MemoryReadLog()) // who read what was written about a child
                .administrators(List.of(administrator)) // who loads the organisation chart
                .build(); // names every missing port at once

        plr.as(Actor.of(administrator)).reference().loadOrganisation(organisation);

        Review review = plr.as(Actor.of(qaLead)) // your user, authenticated by you
                .reviews()
                .allocate(Allocation.collaborative(child, manager, month, team, practitioner))
                .value();

        Outcome<Review> graded = plr.as(Actor.of(manager)).reviews().grade(review.ref(), Grade.INADEQUATE, null);
        graded.refusals().forEach(r -> page.println(r.path() + " " + r.clause() + " " + r.message()));

        plr.as(Actor.of(manager)).reviews().grade(review.ref(), Grade.INADEQUATE, "No visit for six weeks.");
        plr.as(Actor.of(manager))
                .duties()
                .mine()
                .open()
                .forEach(duty -> page.println(duty.clause() + " " + duty.due()));

        plr.deliveries().run(); // from your own scheduler, every few minutes
        // [/snippet]
    }

    /**
     * Shows the answers on standard output.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        new Embedding(System.out).run();
    }
}
