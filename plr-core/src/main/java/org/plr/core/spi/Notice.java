package org.plr.core.spi;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;

/**
 * News to one recipient. It says where to look and by when, never what was found: no child's name, initials or
 * identifier, no text of a review.
 *
 * @param ref its reference
 * @param news the class of news
 * @param stream the subject that it is about
 * @param recipient to whom
 * @param clause the clause that asks for it
 * @param dueOrNull by when something is to happen, or null where nothing is timed
 */
public record Notice(
        NoticeRef ref,
        News news,
        StreamId stream,
        PersonRef recipient,
        ClauseId clause,
        @Nullable Instant dueOrNull) {

    /** The classes of news. */
    public enum News {
        /** A concern or an Inadequate grade is shared in writing (CON-1). */
        CONCERN_SHARED,
        /** The outcome of a review is told (TRK-7). */
        OUTCOME_TOLD,
        /** A duty waits to be met. */
        REMINDER,
        /**
         * The framework has this recipient told: a duty of somebody else waits to be met (CON-1), or moderation decided on a
         * grade with which a review is escalated (MOD-6).
         */
        ESCALATION,
        /** An earlier notice no longer holds. */
        CORRECTION
    }

    /**
     * By when something is to happen.
     *
     * @return the instant, or empty where nothing is timed
     */
    public Optional<Instant> due() {
        return Optional.ofNullable(dueOrNull);
    }
}
