package org.plr.core.rota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.cases.OpenCase;
import org.plr.core.framework.Choosing;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.UnitRef;

/** A month's rota by trying everything, written anew from the rules' sentences. */
final class PlainMonths {
    private final RotaRequest request;
    private final List<DueReviewer> turns = new ArrayList<>();
    private final List<Side> wanted;
    private final Set<OpenCase> taken = new HashSet<>();
    private final OpenCase[] choice;
    private RotaPlan.@Nullable Reached best;

    PlainMonths(RotaRequest request, List<Side> wanted) {
        this.request = request;
        this.wanted = wanted;
        request.managers().stream()
                .sorted((a, b) -> a.manager().text().compareTo(b.manager().text()))
                .forEach(due -> {
                    for (int i = 0; i < due.cases(); i++) {
                        turns.add(due);
                    }
                });
        this.choice = new OpenCase[turns.size()];
    }

    RotaPlan.Reached best() {
        extend(0);
        return java.util.Objects.requireNonNull(best);
    }

    private void extend(int turn) {
        if (turn == turns.size()) {
            RotaPlan.Reached reached = reached();
            if (best == null || compare(reached, best) < 0) {
                best = reached;
            }
            return;
        }
        choice[turn] = null;
        extend(turn + 1);
        for (OpenCase open : request.cases()) {
            if (!taken.contains(open)
                    && isReviewable(open)
                    && side(turns.get(turn).manager(), open) != null) {
                taken.add(open);
                choice[turn] = open;
                extend(turn + 1);
                taken.remove(open);
            }
        }
        choice[turn] = null;
    }

    boolean isReviewable(OpenCase open) {
        LocalDate last = request.terms().reviewed().children().get(open.child());
        return last == null
                || !last.plus(request.terms().rules().notAgainWithin().orElseThrow())
                        .isAfter(request.day().date());
    }

    /** Null where the manager may not review it. */
    @Nullable
    Side side(PersonRef manager, OpenCase open) {
        Organisation organisation = request.day().organisation();
        LocalDate today = request.day().date();
        boolean supervises = organisation.posts(open.practitioner(), today).stream()
                .map(Post::lineManager)
                .anyMatch(manager::equals);
        boolean held = open.before().stream()
                .anyMatch(before -> before.person().equals(manager)
                        && before.until()
                                .isAfter(today.minus(request.terms().rules().heldWithin())));
        if (supervises || held || open.practitioner().equals(manager)) {
            return null;
        }
        Side side = organisation.isInLineOf(manager, open.practitioner(), today) ? Side.INSIDE : Side.OUTSIDE;
        return side == Side.INSIDE && request.terms().rules().line() == Choosing.Line.OUTSIDE ? null : side;
    }

    private RotaPlan.Reached reached() {
        int without = 0;
        int off = 0;
        int again = 0;
        Map<UnitRef, Integer> given = new HashMap<>();
        for (int turn = 0; turn < choice.length; turn++) {
            OpenCase open = choice[turn];
            if (open == null) {
                without++;
            } else {
                off += side(turns.get(turn).manager(), open) == wanted.get(turn) ? 0 : 1;
                again += turns.get(turn).mix().in(area(open));
                given.merge(area(open), 1, Integer::sum);
            }
        }
        return new RotaPlan.Reached(without, off, again, unevenness(given));
    }

    private UnitRef area(OpenCase open) {
        return request.day()
                .organisation()
                .area(open.team(), request.day().date())
                .orElseThrow();
    }

    /** The squares of the distances from the shares, but for what is the same for every plan that gives out as many. */
    private long unevenness(Map<UnitRef, Integer> given) {
        Map<UnitRef, Integer> cases = new HashMap<>();
        request.cases().stream().filter(this::isReviewable).forEach(open -> cases.merge(area(open), 1, Integer::sum));
        long allCases = cases.values().stream().mapToInt(Integer::intValue).sum();
        long all = turns.size();
        for (UnitRef area : cases.keySet()) {
            all += before(area);
        }
        // Also of areas without a case today: they have no share of it.
        for (UnitRef area : request.cases().stream().map(this::area).distinct().toList()) {
            all += cases.containsKey(area) ? 0 : before(area);
        }
        long sum = 0;
        for (Map.Entry<UnitRef, Integer> area : given.entrySet()) {
            long share = all * cases.get(area.getKey());
            long before = before(area.getKey());
            for (int more = 0; more < area.getValue(); more++) {
                sum += (2 * (before + more) + 1) * allCases - 2 * share + 2 * all * allCases;
            }
        }
        return sum;
    }

    private long before(UnitRef area) {
        return request.managers().stream().mapToLong(due -> due.mix().in(area)).sum();
    }

    private static int compare(RotaPlan.Reached a, RotaPlan.Reached b) {
        return java.util.Comparator.comparingInt(RotaPlan.Reached::without)
                .thenComparingInt(RotaPlan.Reached::offSide)
                .thenComparingInt(RotaPlan.Reached::again)
                .thenComparingLong(RotaPlan.Reached::unevenness)
                .compare(a, b);
    }
}
