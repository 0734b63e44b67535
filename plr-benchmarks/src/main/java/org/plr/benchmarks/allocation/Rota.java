package org.plr.benchmarks.allocation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.UnitRef;
import org.plr.core.rota.DueReviewer;
import org.plr.core.cases.OpenCase;
import org.plr.core.rota.RotaPlan;
import org.plr.core.rota.RotaRequest;

/**
 * A month in numbers, by manager and area, as a modeller would count it from the request; nothing of it is asked of the
 * library's planner. It holds months in which each manager is due one case, their mix says which side is wanted, no child
 * was reviewed before and every team is held.
 *
 * @param inside in which areas a manager may review a case of their own line
 * @param outside in which areas they may review one of another line
 * @param wantsInside whether a manager is due inside
 * @param before how often a manager reviewed in an area
 * @param slots what each further review of an area costs, so that areas come near to their shares; as many as it can have
 */
record Rota(boolean[][] inside, boolean[][] outside, boolean[] wantsInside, int[][] before, long[][] slots) {

    static Rota of(RotaRequest request) {
        return new Counting(request).rota();
    }

    int managers() {
        return wantsInside.length;
    }

    int areas() {
        return slots.length;
    }

    boolean isOpen(int manager, int area) {
        return inside[manager][area] || outside[manager][area];
    }

    /** Whether the side that a manager wants is open to them in an area. */
    boolean isWanted(int manager, int area) {
        return (wantsInside[manager] ? inside : outside)[manager][area];
    }

    /** What a plan comes to, worked out apart from any solver; an area beyond the last is to go without. */
    RotaPlan.Reached reached(int[] plan) {
        int without = 0;
        int off = 0;
        int again = 0;
        long unevenness = 0;
        int[] given = new int[areas()];
        for (int manager = 0; manager < plan.length; manager++) {
            int area = plan[manager];
            if (area == areas()) {
                without++;
            } else {
                off += isWanted(manager, area) ? 0 : 1;
                again += before[manager][area];
                unevenness += slots[area][given[area]++];
            }
        }
        return new RotaPlan.Reached(without, off, again, unevenness);
    }

    /** Goes through the cases once. */
    private static final class Counting {
        private final RotaRequest request;
        private final Organisation organisation;
        private final LocalDate today;
        private final Map<UnitRef, Integer> areas = new HashMap<>();
        private final Map<PersonRef, Integer> managers = new HashMap<>();
        private final Map<PersonRef, Set<PersonRef>> lines = new HashMap<>();
        private final int[] cases;
        private final int[][] inside;
        private final int[][] notOutside;

        Counting(RotaRequest request) {
            this.request = request;
            organisation = request.day().organisation();
            today = request.day().date();
            request.managers().forEach(due -> managers.put(due.manager(), managers.size()));
            request.cases().forEach(open -> areas.putIfAbsent(area(open), areas.size()));
            cases = new int[areas.size()];
            inside = new int[managers.size()][areas.size()];
            notOutside = new int[managers.size()][areas.size()];
            request.cases().forEach(this::count);
        }

        private UnitRef area(OpenCase open) {
            return organisation.area(open.team(), today).orElseThrow();
        }

        private void count(OpenCase open) {
            int area = areas.get(area(open));
            cases[area]++;
            Set<PersonRef> line = lines.computeIfAbsent(
                    open.practitioner(), person -> new HashSet<>(organisation.lineAbove(person, today)));
            Set<PersonRef> barred = barred(open);
            for (PersonRef person : line) {
                if (managers.containsKey(person)) {
                    notOutside[managers.get(person)][area]++;
                    inside[managers.get(person)][area] += barred.contains(person) ? 0 : 1;
                }
            }
            for (PersonRef person : barred) {
                if (managers.containsKey(person) && !line.contains(person)) {
                    notOutside[managers.get(person)][area]++;
                }
            }
        }

        /** Who holds the case, supervises whoever does, or did so lately. */
        private Set<PersonRef> barred(OpenCase open) {
            Set<PersonRef> barred = new HashSet<>(Set.of(open.practitioner()));
            for (Post post : organisation.posts(open.practitioner(), today)) {
                barred.add(post.lineManager());
            }
            for (OpenCase.Held held : open.before()) {
                if (held.until().isAfter(today.minus(request.terms().rules().heldWithin()))) {
                    barred.add(held.person());
                }
            }
            return barred;
        }

        Rota rota() {
            boolean[][] in = new boolean[managers.size()][areas.size()];
            boolean[][] out = new boolean[managers.size()][areas.size()];
            boolean[] wantsInside = new boolean[managers.size()];
            int[][] before = new int[managers.size()][areas.size()];
            for (int manager = 0; manager < wantsInside.length; manager++) {
                DueReviewer due = request.managers().get(manager);
                wantsInside[manager] = isDueInside(due);
                for (Map.Entry<UnitRef, Integer> each : areas.entrySet()) {
                    int area = each.getValue();
                    in[manager][area] = inside[manager][area] > 0;
                    out[manager][area] = cases[area] > notOutside[manager][area];
                    before[manager][area] = due.mix().in(each.getKey());
                }
            }
            return new Rota(in, out, wantsInside, before, slots(before));
        }

        private static boolean isDueInside(DueReviewer due) {
            if (due.cases() != 1 || due.mix().inside() == due.mix().outside()) {
                throw new IllegalArgumentException("The mix must say which side one case is to be on.");
            }
            return due.mix().inside() < due.mix().outside();
        }

        /** Squares of the distances from the shares, times the number of cases, moved so that none is negative. */
        private long[][] slots(int[][] before) {
            long[] had = new long[cases.length];
            long all = managers.size();
            for (int[] manager : before) {
                for (int area = 0; area < had.length; area++) {
                    had[area] += manager[area];
                    all += manager[area];
                }
            }
            long[][] slots = new long[cases.length][];
            for (int area = 0; area < slots.length; area++) {
                slots[area] = new long[Math.min(cases[area], managers.size())];
                long open = request.cases().size();
                for (int more = 0; more < slots[area].length; more++) {
                    slots[area][more] = (2 * (had[area] + more) + 1) * open + 2 * all * (open - cases[area]);
                }
            }
            return slots;
        }
    }
}
