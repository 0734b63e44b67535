package org.plr.examples.embedding;

import java.io.PrintStream;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.people.PersonRef;
import org.plr.core.reference.Preview;

/** A host's page on which the Quality Assurance lead looks at a new version of the framework and adopts it (GOV-1). */
public final class NewVersion {
    private final Plr plr;
    private final PersonRef qaLead;
    private final PrintStream page;

    /**
     * A page.
     *
     * @param plr the library
     * @param qaLead who looks at it and adopts it
     * @param page where it is shown
     */
    public NewVersion(Plr plr, PersonRef qaLead, PrintStream page) {
        this.plr = plr;
        this.qaLead = qaLead;
        this.page = page;
    }

    /**
     * Shows what the version changes, and adopts it.
     *
     * @param document the framework file's text
     */
    public void adopt(String document) { // [snippet]
        Preview preview = plr.as(Actor.of(qaLead)).reference().preview(document).value(); // records nothing
        preview.changes().forEach(change -> page.println(change.figure() + " for " + change.whom()));
        preview.warnings().forEach(page::println);

        plr.as(Actor.of(qaLead)).reference().adopt(document); // a fact: every node and every restart knows it
    } // [/snippet]
}
