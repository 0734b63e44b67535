package org.plr.examples.embedding;

import org.plr.adapters.html.FiledDocument;
import org.plr.adapters.html.Names;
import org.plr.adapters.html.ReviewDocument;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/** A page on which the Quality Assurance Service files a completed review on the child's record. */
public final class RecordPage {
    private final Plr plr;
    private final PersonRef officer;
    private final Names names;

    /**
     * A page of the host.
     *
     * @param plr the library
     * @param officer who files
     * @param names how people are written
     */
    public RecordPage(Plr plr, PersonRef officer, Names names) {
        this.plr = plr;
        this.officer = officer;
        this.names = names;
    }

    /**
     * The document of a review.
     *
     * @param review which review
     * @return the PDF; empty where there is none, or where this person may not see it
     */
    public byte[] pdf(ReviewRef review) { // [snippet]
        Outcome<FiledDocument> document = new ReviewDocument(plr.as(Actor.of(officer)), names).of(review);
        return document.isAccepted() ? document.value().pdf() : new byte[0]; // or html(), in UTF-8
    } // [/snippet]
}
