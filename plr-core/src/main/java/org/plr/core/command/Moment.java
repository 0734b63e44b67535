package org.plr.core.command;

import java.time.Instant;
import java.time.LocalDate;
import org.plr.core.Actor;
import org.plr.core.framework.Framework;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Organisation;

/**
 * What a rule knows beside its subject: who acts and when, and the reference data of that moment. A rule that is given
 * the same subject, request and moment decides the same.
 *
 * @param now the library's clock, to the millisecond
 * @param occurredAt when it happened, as the actor says, to the millisecond
 * @param actor who acts
 * @param framework the framework in force when it happened (GOV-1)
 * @param organisation the organisation as known now
 * @param pen draws references and puts texts aside
 */
public record Moment(
        Instant now, Instant occurredAt, Actor actor, Framework framework, Organisation organisation, Pen pen) {

    /**
     * The local day on which it happened.
     *
     * @return the day in the framework's zone
     */
    public LocalDate day() {
        return occurredAt.atZone(framework.zone()).toLocalDate();
    }

    /**
     * The same moment for another subject that one command changes too.
     *
     * @param stream the other subject's stream
     * @return the moment, whose texts belong to that subject
     */
    public Moment of(StreamId stream) {
        return new Moment(now, occurredAt, actor, framework, organisation, pen.writingFor(stream));
    }
}
