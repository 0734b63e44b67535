package org.plr.core.duty;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of a duty's history.
 *
 * @param kind what happened to the duty
 * @param at when it happened, as the fact says
 * @param entry the position of the entry that says so
 * @param detail what more there is, as the kind says; refs and codes alone, empty where there is nothing
 */
public record DutyEvent(Kind kind, Instant at, long entry, String detail) {

    /** Refuses null. */
    public DutyEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(detail, "detail");
    }

    /** What can happen to a duty. */
    public enum Kind {
        /** It arose. */
        ARISEN,
        /**
         * What made it arise was recorded late: when it was, another version of the framework was in force than the one that
         * judges it (GOV-1). The detail is the id of that other version.
         */
        BACKDATED,
        /** A concern or an Inadequate grade came to it before it was met; the detail is CONCERN or GRADE. */
        TRIGGERED_AGAIN,
        /** Its due time moved; the detail is the due time before, or empty where there was none. */
        DUE_MOVED,
        /** Whoever owes it was reminded; the detail is the step, from 1. */
        REMINDED,
        /** Somebody to whom it is owed was reached; the detail is their ref. */
        REACHED,
        /** Somebody to whom it is owed could not be reached; the detail is their ref. */
        REFUSED,
        /** What had reached somebody came back; the detail is their ref. */
        BOUNCED,
        /** It passed from one person to another; the detail is both refs with a space between. */
        HANDED_OVER,
        /** Something was done too early to meet it (CON-5). */
        TOO_EARLY,
        /** It was met. A second time where something more meets it too; the first counts. */
        MET,
        /** What had met it was withdrawn. */
        UNMET,
        /** It is no longer owed; the detail is the {@link VoidCause}. */
        VOIDED
    }
}
