package org.plr.core.moderation;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.command.Checks;
import org.plr.core.command.Request;
import org.plr.core.people.PersonRef;

/**
 * Who is to moderate what the draws up to a month have selected (MOD-1). Refused by {@link Moderations#propose} are a month
 * that is missing, and a capacity below 0.
 *
 * @param month the local month of the draw, such as 2022-06 for what was returned in June; null is refused
 * @param capacity how many more turns somebody can take at most, 0 for none. Whoever is not named has no limit; a name of
 *     somebody who does not moderate changes nothing
 */
public record ModeratorsAsked(@Nullable YearMonth month, Map<PersonRef, Integer> capacity) implements Request {

    /**
     * Keeps the map as it is now.
     *
     * @throws NullPointerException where it is null or holds null
     */
    public ModeratorsAsked {
        capacity = Map.copyOf(capacity);
    }

    /**
     * Without a limit for anybody.
     *
     * @param month the local month of the draw
     * @return what is asked
     */
    public static ModeratorsAsked of(YearMonth month) {
        return new ModeratorsAsked(month, Map.of());
    }

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.MOD_1, "$.month", month);
        if (capacity.values().stream().anyMatch(most -> most < 0)) {
            checks.refuse(ClauseId.MOD_1, "$.capacity", "negative", "Give each moderator a capacity of 0 or more.");
        }
    }
}
