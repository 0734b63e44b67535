package org.plr.core.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;

/**
 * What several people are told alike.
 *
 * @param kind the class of news
 * @param stream the subject that it is about
 * @param clause the clause that asks for it
 * @param due by when something is to happen, or null where nothing is timed
 */
public record News(
        Notice.News kind,
        StreamId stream,
        ClauseId clause,
        @Nullable Instant due) {

    Notice to(NoticeRef ref, PersonRef recipient) {
        return new Notice(ref, kind, stream, recipient, clause, due);
    }
}
