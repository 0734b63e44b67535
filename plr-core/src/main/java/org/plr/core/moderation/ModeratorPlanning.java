package org.plr.core.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plr.core.allocation.Aim;
import org.plr.core.allocation.Assigned;
import org.plr.core.allocation.Assignment;
import org.plr.core.allocation.AssignmentRequest;
import org.plr.core.allocation.Blocked;
import org.plr.core.allocation.Column;
import org.plr.core.allocation.Costs;
import org.plr.core.allocation.Nouns;
import org.plr.core.allocation.Pairing;
import org.plr.core.clause.RuleOf;
import org.plr.core.draw.Seed;
import org.plr.core.people.PersonRef;

/**
 * Who should moderate what (MOD-1; the text leaves it to the Quality Assurance Service). The aims are the library's, each
 * before the next: every review that can have a moderator has one; loads are as even as can be; the same moderator meets the
 * same author as seldom as can be; and then the tickets of the month's draw decide, so that anybody can see that nobody chose.
 *
 * <p>Nobody is a column of its own, so that there is always a plan.
 *
 * @param moderators who moderates and is there, each once
 * @param taken what they have taken so far
 * @param capacity how many more turns some of them can take at most
 * @param seed of the month's draw, which is revealed
 */
@RuleOf("MOD-1")
record ModeratorPlanning(List<PersonRef> moderators, Taken taken, Map<PersonRef, Integer> capacity, Seed seed) {
    /** The place of the third aim. */
    static final int REPEATS = 2;

    private static final Nouns NOUNS = new Nouns("review", "reviews", "moderator", "moderators");

    ModeratorPlan.Solved solve(List<OpenTurn> turns) {
        List<Column> columns = columns(turns);
        columns.add(Column.of(ModeratorPlan.NOBODY, turns.size()));
        AssignmentRequest request =
                request(turns, columns).withAims(aims(turns)).withKey(seed.key());
        return new ModeratorPlan.Solved(request, (Assigned) solved(request));
    }

    List<ModeratorPlan.Turn> given(List<OpenTurn> turns, Assigned assigned) {
        List<ModeratorPlan.Turn> given = new ArrayList<>();
        for (int row = 0; row < turns.size(); row++) {
            if (isGiven(assigned, row)) {
                given.add(turns.get(row).givenTo(moderators.get(assigned.column(row))));
            }
        }
        return given;
    }

    /** What is left over because there is no room. */
    List<ModeratorPlan.Unassigned> left(List<OpenTurn> turns, Assigned assigned) {
        List<ModeratorPlan.Unassigned> left = new ArrayList<>();
        for (int row = 0; row < turns.size(); row++) {
            if (!isGiven(assigned, row)) {
                left.add(turns.get(row).left(ModeratorPlan.Cause.NO_ROOM, because(turns, assigned, row)));
            }
        }
        return left;
    }

    List<ModeratorPlan.Load> loads(Assigned assigned) {
        List<ModeratorPlan.Load> loads = new ArrayList<>();
        for (int column = 0; column < moderators.size(); column++) {
            PersonRef moderator = moderators.get(column);
            int before = taken.load(moderator);
            loads.add(new ModeratorPlan.Load(
                    moderator, before, before + assigned.loads().get(column)));
        }
        return loads;
    }

    /** Together with those that are given, this one cannot be: else one more would be given. */
    private String because(List<OpenTurn> turns, Assigned assigned, int left) {
        List<OpenTurn> together = new ArrayList<>();
        for (int row = 0; row < turns.size(); row++) {
            if (row == left || isGiven(assigned, row)) {
                together.add(turns.get(row));
            }
        }
        return ((Blocked) solved(request(together, columns(together)))).because();
    }

    private boolean isGiven(Assigned assigned, int row) {
        return assigned.column(row) < moderators.size();
    }

    /** The room has a rule of the same name. */
    private static Assignment solved(AssignmentRequest request) {
        return org.plr.core.allocation.Assigning.assign(request).value();
    }

    private List<Column> columns(List<OpenTurn> turns) {
        List<Column> columns = new ArrayList<>();
        moderators.forEach(
                person -> columns.add(Column.of(person.text(), capacity.getOrDefault(person, turns.size()))));
        return columns;
    }

    private AssignmentRequest request(List<OpenTurn> turns, List<Column> columns) {
        List<Pairing> forbidden = new ArrayList<>();
        for (OpenTurn turn : turns) {
            for (PersonRef moderator : moderators) {
                if (!turn.moderators().contains(moderator)) {
                    forbidden.add(new Pairing(turn.review().text(), moderator.text()));
                }
            }
        }
        return AssignmentRequest.of(
                        turns.stream().map(turn -> turn.review().text()).toList(), columns)
                .withForbidden(forbidden)
                .withNouns(NOUNS);
    }

    private List<Aim> aims(List<OpenTurn> turns) {
        int nobody = moderators.size();
        List<Integer> before = new ArrayList<>();
        moderators.forEach(person -> before.add(taken.load(person)));
        before.add(0);
        return List.of(
                Aim.least(
                        "reviews without a moderator",
                        Costs.of(turns.size(), nobody + 1, (row, column) -> column == nobody ? 1 : 0)),
                Aim.even("loads from the highest down", before),
                Aim.least(
                        "repeats of moderator and author",
                        Costs.of(
                                turns.size(),
                                nobody + 1,
                                (row, column) -> column == nobody ? 0 : repeats(turns.get(row), column))));
    }

    private int repeats(OpenTurn turn, int moderator) {
        return taken.times(turn.author(), moderators.get(moderator));
    }
}
