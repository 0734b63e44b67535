package org.plr.core.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.plr.core.Scenario;
import org.plr.core.allocation.Assigned;
import org.plr.core.clause.Proves;
import org.plr.core.draw.Code;
import org.plr.core.draw.Seed;
import org.plr.core.framework.Grade;
import org.plr.core.moderation.ModeratorPlan.Load;
import org.plr.core.moderation.ModeratorPlan.Turn;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/** Plans that are small enough for every other one to be looked at. */
@Proves("MOD-1")
class ModeratorPlanProperties {
    private static final Seed SEED = new Seed("2022-06", Proposals.LOTTERY, Code.of("5a".repeat(32)));

    private final List<PersonRef> moderators = new ArrayList<>();
    private final List<OpenTurn> turns = new ArrayList<>();
    private final Map<PersonRef, Integer> capacity = new HashMap<>();
    private final Taken taken = new Taken();

    private void random(long seed, int reviews, int people) {
        SplittableRandom random = new SplittableRandom(seed);
        IntStream.rangeClosed(1, people).forEach(number -> moderators.add(new PersonRef(1, number)));
        for (int i = random.nextInt(12); i > 0; i--) {
            taken.add(author(random), moderators.get(random.nextInt(people)), random.nextBoolean());
        }
        moderators.stream()
                .filter(person -> random.nextInt(3) == 0)
                .forEach(person -> capacity.put(person, random.nextInt(3)));
        for (int number = 1; number <= reviews; number++) {
            List<PersonRef> able = new ArrayList<>(moderators);
            able.removeIf(person -> random.nextInt(3) == 0);
            turns.add(new OpenTurn(
                    new ReviewRef(2, number),
                    Stage.FIRST,
                    author(random),
                    able.isEmpty() ? List.of(moderators.get(0)) : able));
        }
    }

    private static PersonRef author(SplittableRandom random) {
        return new PersonRef(3, random.nextInt(3));
    }

    @Property(tries = 1500)
    void no_plan_is_better_and_what_is_left_over_could_not_be_given(
            @ForAll long seed, @ForAll @IntRange(max = 5) int reviews, @ForAll @IntRange(min = 1, max = 4) int people) {
        moderators.clear();
        turns.clear();
        capacity.clear();
        random(seed, reviews, people);
        ModeratorPlanning planning = new ModeratorPlanning(moderators, taken, capacity, SEED);
        Assigned assigned = planning.solve(turns).assigned();
        List<Turn> given = planning.given(turns, assigned);
        List<ModeratorPlan.Unassigned> left = planning.left(turns, assigned);
        int[] choice = IntStream.range(0, reviews).map(assigned::column).toArray();
        assertTrue(isAllowed(choice, reviews));
        assertEquals(best(new int[reviews], 0, null), reached(choice));
        assertEquals(reviews, given.size() + left.size());
        assertTrue(left.stream().allMatch(each -> each.because().contains("can only go to")));
        List<Load> loads = planning.loads(assigned);
        assertEquals(
                given.size(),
                loads.stream().mapToInt(load -> load.after() - load.before()).sum());
        assertTrue(assigned.isProved());
    }

    private boolean isAllowed(int[] choice, int rows) {
        int[] loads = new int[moderators.size()];
        for (int row = 0; row < rows; row++) {
            if (choice[row] < moderators.size()) {
                PersonRef moderator = moderators.get(choice[row]);
                loads[choice[row]]++;
                if (!turns.get(row).moderators().contains(moderator)
                        || loads[choice[row]] > capacity.getOrDefault(moderator, rows)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many have nobody; the loads, the highest first; how many meet again. */
    private List<Integer> reached(int[] choice) {
        List<Integer> loads = new ArrayList<>();
        moderators.forEach(person -> loads.add(taken.load(person)));
        int nobody = 0;
        int again = 0;
        for (int row = 0; row < choice.length; row++) {
            if (choice[row] == moderators.size()) {
                nobody++;
            } else {
                loads.set(choice[row], loads.get(choice[row]) + 1);
                again += taken.times(turns.get(row).author(), moderators.get(choice[row]));
            }
        }
        loads.sort(Collections.reverseOrder());
        List<Integer> reached = new ArrayList<>(List.of(nobody));
        reached.addAll(loads);
        reached.add(again);
        return reached;
    }

    private List<Integer> best(int[] choice, int row, List<Integer> sofar) {
        if (row == choice.length) {
            List<Integer> reached = reached(choice);
            return isAllowed(choice, row) && (sofar == null || isLess(reached, sofar)) ? reached : sofar;
        }
        List<Integer> best = sofar;
        for (int column = 0; column <= moderators.size(); column++) {
            choice[row] = column;
            best = best(choice, row + 1, best);
        }
        return best;
    }

    private static boolean isLess(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return a.get(i) < b.get(i);
            }
        }
        return false;
    }

    @Property(tries = 25)
    void whatever_is_proposed_is_accepted_when_it_is_given(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int all) {
        SplittableRandom random = new SplittableRandom(seed);
        Proposals june = new Proposals(
                "'MOD-1':{'moderators':['PRACTICE_LEARNING_REVIEWER','TEAM_MANAGER',"
                        + "'SERVICE_MANAGER'],'ofInadequate':['TEAM_MANAGER','QUALITY_ASSURANCE_OFFICER'],'second':{'agreeWithin':0}}");
        for (int i = 0; i < all; i++) {
            if (random.nextBoolean()) {
                june.returnedByTeamManager();
            } else {
                june.given.returned(random.nextBoolean() ? Grade.GOOD : Grade.INADEQUATE);
            }
        }
        june.revealed();
        june.absent(List.of(Scenario.MODERATOR, Scenario.QA_OFFICER)
                .subList(0, random.nextInt(3))
                .toArray(new PersonRef[0]));
        for (int round = 0; round < 2; round++) {
            ModeratorPlan plan = assertAccepted(june.as(Scenario.QA_LEAD).propose(ModeratorsAsked.of(Proposals.JUNE)));
            plan.turns()
                    .forEach(turn -> assertAccepted(june.as(Scenario.QA_LEAD).assign(turn.review(), turn.moderator())));
        }
    }
}
