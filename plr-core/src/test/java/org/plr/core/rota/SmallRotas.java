package org.plr.core.rota;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.plr.core.cases.OpenCase;
import org.plr.core.draw.Code;
import org.plr.core.draw.Seed;
import org.plr.core.framework.Choosing;
import org.plr.core.people.ChildRef;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.people.Validity;

/** Small councils, and months of theirs. */
final class SmallRotas {
    static final LocalDate TODAY = LocalDate.of(2022, 6, 1);
    static final Seed SEED = new Seed("2022-06", "lottery 2022-06-01: 01.02.03", Code.of(new byte[32]));
    private static final Validity ALWAYS = Validity.since(LocalDate.of(2020, 1, 1));

    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();

    static PersonRef person(int number) {
        return new PersonRef(1, number);
    }

    static UnitRef unit(int number) {
        return new UnitRef(2, number);
    }

    static ChildRef child(int number) {
        return new ChildRef(3, number);
    }

    SmallRotas area(int number, int serviceManager) {
        units.add(new Unit(unit(number), Level.SERVICE_AREA, "Area " + number, null, "ALL", ALWAYS));
        return post(serviceManager, Role.SERVICE_MANAGER, number, null);
    }

    SmallRotas team(int number, int area, int teamManager, int serviceManager) {
        units.add(new Unit(unit(number), Level.TEAM, "Team " + number, unit(area), "ALL", ALWAYS));
        return post(teamManager, Role.TEAM_MANAGER, number, serviceManager);
    }

    SmallRotas post(int person, Role role, int unit, @Nullable Integer lineManager) {
        posts.add(new Post(person(person), role, unit(unit), lineManager == null ? null : person(lineManager), ALWAYS));
        return this;
    }

    Organisation organisation() {
        return Organisation.of(units, posts, List.of(), List.of());
    }

    /** Two areas of two teams; 10 and 20 are Service Managers, 11, 12, 21 and 22 Team Managers, 13 assists 11. */
    static Organisation council() {
        return new SmallRotas()
                .area(10, 10)
                .area(20, 20)
                .team(11, 10, 11, 10)
                .team(12, 10, 12, 10)
                .team(21, 20, 21, 20)
                .team(22, 20, 22, 20)
                .post(13, Role.ASSISTANT_TEAM_MANAGER, 11, 11)
                .post(111, Role.PRACTITIONER, 11, 11)
                .post(112, Role.PRACTITIONER, 11, 13)
                .post(121, Role.PRACTITIONER, 12, 12)
                .post(211, Role.PRACTITIONER, 21, 21)
                .post(221, Role.PRACTITIONER, 22, 22)
                .organisation();
    }

    static OpenCase open(int child, int practitioner) {
        return OpenCase.of(child(child), unit(practitioner / 10), person(practitioner));
    }

    static RotaRequest request(List<DueReviewer> managers, List<OpenCase> cases) {
        return new RotaRequest(
                new RotaRequest.Day(council(), TODAY),
                managers,
                cases,
                new RotaRequest.Terms(
                        new RotaRules(Choosing.Line.INSIDE_AND_OUTSIDE, Period.ofMonths(12), Period.ofMonths(12)),
                        Reviewed.NOTHING,
                        SEED));
    }

    /** A month of the council in which little fits. */
    static RotaRequest random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] people = {10, 11, 12, 13, 20, 21, 22};
        int[] practitioners = {111, 112, 121, 211, 221, 13};
        List<DueReviewer> managers = new ArrayList<>();
        for (int person : people) {
            if (random.nextInt(5) < 2) {
                managers.add(new DueReviewer(person(person), 1 + random.nextInt(8) / 7, mix(random)));
            }
        }
        if (managers.isEmpty()) {
            managers.add(DueReviewer.of(person(12), Mix.NONE));
        }
        List<OpenCase> cases = new ArrayList<>();
        Map<ChildRef, LocalDate> children = new HashMap<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            int practitioner = practitioners[random.nextInt(practitioners.length)];
            OpenCase open = new OpenCase(
                    child(i),
                    unit(practitioner == 13 ? 11 : practitioner / 10),
                    person(practitioner),
                    random.nextInt(3) == 0
                            ? List.of(new OpenCase.Held(
                                    person(people[random.nextInt(people.length)]),
                                    TODAY.minusMonths(random.nextInt(24))))
                            : List.of());
            cases.add(open);
            if (random.nextInt(8) == 0) {
                children.put(child(i), TODAY.minusMonths(random.nextInt(24)));
            }
        }
        Choosing.Line line = random.nextInt(5) == 0 ? Choosing.Line.OUTSIDE : Choosing.Line.INSIDE_AND_OUTSIDE;
        return new RotaRequest(
                new RotaRequest.Day(council(), TODAY),
                managers,
                cases,
                new RotaRequest.Terms(
                        new RotaRules(line, Period.ofMonths(12), Period.ofMonths(12)),
                        new Reviewed(children, Map.of(person(111), 2)),
                        SEED));
    }

    private static Mix mix(SplittableRandom random) {
        return new Mix(
                random.nextInt(2), random.nextInt(2), Map.of(unit(10), random.nextInt(3), unit(20), random.nextInt(2)));
    }
}
