package org.plr.core.rota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.people.PersonRef;
import org.plr.core.review.AllocatingByRota;
import org.plr.core.rota.RotaFact.Reason;
import org.plr.core.rota.RotaFact.Without;

/**
 * Who is charged with a month, and how many more reviews each can be given (ROL-2). Whoever can be given none, for want of
 * training (LNK-4), of agreement (MOD-3) or of a manager's role (ROL-1), is left out with the reason.
 */
@RuleOf({"ROL-2", "LNK-4", "MOD-3"})
final class Crew {
    private final Map<PersonRef, Integer> turns = new LinkedHashMap<>();
    private final Map<PersonRef, Integer> given;
    private final List<Without> unfit = new ArrayList<>();
    private final Set<PersonRef> charged;

    /**
     * The managers.
     *
     * @param charged who is charged with the month
     * @param perMonth how many reviews each owes in it
     * @param given how many each has already
     * @param allocating says who can be given none
     */
    Crew(Set<PersonRef> charged, int perMonth, Map<PersonRef, Integer> given, AllocatingByRota allocating) {
        this.charged = charged;
        this.given = given;
        for (PersonRef manager : charged) {
            int left = perMonth - given.getOrDefault(manager, 0);
            List<Refusal> refusals = left > 0 ? allocating.unfit(manager) : List.of();
            if (!refusals.isEmpty()) {
                unfit.add(new Without(manager, reason(refusals)));
            } else if (left > 0) {
                turns.put(manager, left);
            }
        }
    }

    private static Reason reason(List<Refusal> refusals) {
        ClauseId clause = refusals.get(0).clause();
        if (clause == ClauseId.LNK_4) {
            return Reason.NOT_TRAINED;
        }
        return clause == ClauseId.MOD_3 ? Reason.BENCHMARK_NOT_REACHED : Reason.NOT_A_MANAGER;
    }

    List<Without> unfit() {
        return unfit;
    }

    /** Who has turns left. */
    List<PersonRef> managers() {
        return List.copyOf(turns.keySet());
    }

    int turns(PersonRef manager) {
        return turns.getOrDefault(manager, 0);
    }

    int given(PersonRef manager) {
        return given.getOrDefault(manager, 0);
    }

    boolean isCharged(PersonRef manager) {
        return charged.contains(manager);
    }

    boolean isUnfit(PersonRef manager) {
        return unfit.stream().anyMatch(one -> one.manager().equals(manager));
    }

    /** Takes a turn of a manager. */
    void take(PersonRef manager) {
        turns.computeIfPresent(manager, (who, left) -> left == 1 ? null : left - 1);
    }

    /** Who is to be given cases for the turns that are left. */
    List<DueReviewer> due(Map<PersonRef, Mix> mixes) {
        List<DueReviewer> due = new ArrayList<>();
        turns.forEach(
                (manager, left) -> due.add(new DueReviewer(manager, left, mixes.getOrDefault(manager, Mix.NONE))));
        return due;
    }
}
