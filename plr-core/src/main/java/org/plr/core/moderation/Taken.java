package org.plr.core.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.command.Moment;
import org.plr.core.people.PersonRef;

/**
 * How many turns each moderator has open or was given in the last twelve months, and how often they moderated each author
 * at any time. A turn counts for who judged it; before that for who has it, unless its review was withdrawn.
 */
final class Taken {
    private static final int MONTHS = 12;

    private final Map<PersonRef, Integer> loads = new HashMap<>();
    private final Map<Pair, Integer> pairs = new HashMap<>();

    private record Pair(PersonRef author, PersonRef moderator) {}

    /** On 2022-07-03 what was given from 2021-07-03 on is a load. */
    static Taken of(List<Moderation> moderations, Moment moment) {
        LocalDate since = moment.day().minusMonths(MONTHS);
        Taken taken = new Taken();
        for (Moderation moderation : moderations) {
            for (Moderation.Turn turn : moderation.turns()) {
                if (turn.judged().isPresent() || !moderation.review().isWithdrawn()) {
                    boolean counts = turn.judged().isEmpty()
                            || !day(turn.assignedAt(), moment).isBefore(since);
                    taken.add(moderation.review().reviewer(), moderator(turn), counts);
                }
            }
        }
        return taken;
    }

    private static LocalDate day(Instant at, Moment moment) {
        return at.atZone(moment.framework().zone()).toLocalDate();
    }

    /** The coaching may have passed on since the judgement. */
    private static PersonRef moderator(Moderation.Turn turn) {
        return turn.judged().map(ModerationFact.Judged::moderator).orElse(turn.moderator());
    }

    void add(PersonRef author, PersonRef moderator, boolean isLoad) {
        pairs.merge(new Pair(author, moderator), 1, Integer::sum);
        loads.merge(moderator, isLoad ? 1 : 0, Integer::sum);
    }

    int load(PersonRef moderator) {
        return loads.getOrDefault(moderator, 0);
    }

    int times(PersonRef author, PersonRef moderator) {
        return pairs.getOrDefault(new Pair(author, moderator), 0);
    }
}
