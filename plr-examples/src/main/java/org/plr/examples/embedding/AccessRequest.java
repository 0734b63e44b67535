package org.plr.examples.embedding;

import java.util.Set;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.export.Exemption;
import org.plr.core.export.Export;
import org.plr.core.export.Withheld;
import org.plr.core.json.ExportWriter;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;

/** How a host answers a request for access to what is held about a child. */
public final class AccessRequest {
    private final Plr plr;
    private final PersonRef qaLead;

    /**
     * A request.
     *
     * @param plr the library
     * @param qaLead who answers it
     */
    public AccessRequest(Plr plr, PersonRef qaLead) {
        this.plr = plr;
        this.qaLead = qaLead;
    }

    /**
     * The answer.
     *
     * @param child who or for whom it is asked
     * @param harmful the positions of the items that a human decided to withhold
     * @return JSON
     */
    public String answer(ChildRef child, Set<Long> harmful) { // [snippet]
        Export export = plr.as(Actor.of(qaLead)).exports().ofChild(child).value();
        for (long position : harmful) { // decided by a human who has read it
            export = export.withholding(position, Withheld.on(Exemption.SERIOUS_HARM));
        }
        return ExportWriter.write(export);
    } // [/snippet]
}
