package org.plr.benchmarks.allocation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.plr.core.draw.Code;
import org.plr.core.draw.Seed;
import org.plr.core.framework.Choosing;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.people.Validity;
import org.plr.core.people.ChildRef;
import org.plr.core.rota.DueReviewer;
import org.plr.core.rota.Mix;
import org.plr.core.cases.OpenCase;
import org.plr.core.rota.Reviewed;
import org.plr.core.rota.RotaRequest;
import org.plr.core.rota.RotaRules;

/**
 * Requests for months, the same every time. A name is how many managers, areas and cases, and perhaps a shape, such as
 * {@code 300x12x20000} or {@code 300x12x20000-away}. Each area has a Service Manager; each team a Team Manager and an
 * assistant, who supervises half of its eight practitioners. All of these managers are due one case. Cases stand in no
 * order, and each row has references of its own, as if read from a file.
 */
final class Rotas {
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 1);
    private static final Validity ALWAYS = Validity.since(LocalDate.of(2020, 1, 1));
    private static final int PRACTITIONERS = 8;

    private final SplittableRandom random;
    private final int areas;
    private final Shape shape;
    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<PersonRef> managers = new ArrayList<>();
    private final List<Post> practitioners = new ArrayList<>();
    private final List<OpenCase> cases = new ArrayList<>();

    private Rotas(int managers, int areas, Shape shape) {
        this.random = new SplittableRandom(1_000_003L * managers + areas);
        this.areas = areas;
        this.shape = shape;
        for (int area = 0; area < areas; area++) {
            area();
        }
        for (int team = 0; team < (managers - areas) / 2; team++) {
            team();
        }
    }

    /** How hard it is made. */
    enum Shape {
        /** Cases enough in every area. */
        EASY,
        /** One area has one manager, who supervises its two cases. */
        LONE,
        /** Half of the managers are away. */
        AWAY,
        /** All cases are in one area. */
        CROWDED
    }

    static RotaRequest named(String name) {
        String[] parts = name.split("[x-]");
        Shape shape = parts.length == 3 ? Shape.EASY : Shape.valueOf(parts[3].toUpperCase(Locale.ROOT));
        Rotas made = new Rotas(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), shape);
        List<Post> holding = made.practitioners.stream()
                .filter(post ->
                        shape != Shape.CROWDED || made.areaOf(post.unit()).equals(made.areaRef(0)))
                .toList();
        if (shape == Shape.LONE) {
            made.lone();
        }
        while (made.cases.size() < Integer.parseInt(parts[2])) {
            made.open(holding.get(made.random.nextInt(holding.size())));
        }
        return made.request();
    }

    /** The names of all shapes of a size. */
    static List<String> ofSize(String size) {
        return Arrays.stream(Shape.values())
                .map(shape ->
                        shape == Shape.EASY ? size : size + "-" + shape.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void area() {
        UnitRef ref = new UnitRef(random.nextLong(), random.nextLong());
        units.add(new Unit(ref, Level.SERVICE_AREA, "Area " + units.size(), null, "ALL", ALWAYS));
        managers.add(post(Role.SERVICE_MANAGER, ref, null));
    }

    private UnitRef areaRef(int area) {
        return units.get(area).ref();
    }

    private UnitRef areaOf(UnitRef team) {
        return units.stream()
                .filter(unit -> unit.ref().equals(team))
                .map(Unit::parent)
                .findFirst()
                .orElseThrow();
    }

    private void team() {
        int area = units.size() < 2 * areas ? units.size() - areas : lowly(areas);
        area = shape == Shape.LONE ? Math.min(area, areas - 2) : area;
        UnitRef team = team(area);
        PersonRef manager = post(Role.TEAM_MANAGER, team, managers.get(area));
        PersonRef assistant = post(Role.ASSISTANT_TEAM_MANAGER, team, manager);
        managers.addAll(List.of(manager, assistant));
        for (int i = 0; i < PRACTITIONERS; i++) {
            post(Role.PRACTITIONER, team, i % 2 == 0 ? manager : assistant);
            practitioners.add(posts.get(posts.size() - 1));
        }
    }

    private UnitRef team(int area) {
        UnitRef team = new UnitRef(random.nextLong(), random.nextLong());
        units.add(new Unit(team, Level.TEAM, "Team " + units.size(), areaRef(area), "ALL", ALWAYS));
        return team;
    }

    private PersonRef post(Role role, UnitRef unit, PersonRef lineManager) {
        PersonRef person = new PersonRef(random.nextLong(), random.nextLong());
        posts.add(new Post(person, role, unit, lineManager, ALWAYS));
        return person;
    }

    /** Areas are of different sizes. */
    private int lowly(int bound) {
        return Math.min(random.nextInt(bound), random.nextInt(bound));
    }

    private void lone() {
        UnitRef team = team(areas - 1);
        PersonRef only = managers.get(areas - 1);
        posts.add(new Post(only, Role.TEAM_MANAGER, team, null, ALWAYS));
        post(Role.PRACTITIONER, team, only);
        Post practitioner = posts.get(posts.size() - 1);
        open(practitioner);
        open(practitioner);
    }

    /** One case in a hundred was held by some manager half a year ago. */
    private void open(Post holder) {
        List<OpenCase.Held> before = random.nextInt(100) > 0
                ? List.of()
                : List.of(new OpenCase.Held(managers.get(random.nextInt(managers.size())), TODAY.minusMonths(6)));
        cases.add(new OpenCase(
                new ChildRef(random.nextLong(), random.nextLong()),
                new UnitRef(holder.unit().high(), holder.unit().low()),
                new PersonRef(holder.person().high(), holder.person().low()),
                before));
    }

    private RotaRequest request() {
        List<DueReviewer> due = new ArrayList<>();
        for (int manager = 0; manager < managers.size(); manager++) {
            if (shape != Shape.AWAY || manager % 4 < 2) {
                due.add(DueReviewer.of(managers.get(manager), mix()));
            }
        }
        RotaRules rules = new RotaRules(Choosing.Line.INSIDE_AND_OUTSIDE, Period.ofMonths(12), RotaRules.HELD_WITHIN);
        Seed seed = new Seed("2022-06", "lottery 2022-06-01: 01.02.03", Code.of(new byte[32]));
        return new RotaRequest(
                new RotaRequest.Day(Organisation.of(units, posts, List.of(), List.of()), TODAY),
                due,
                cases,
                new RotaRequest.Terms(rules, Reviewed.NOTHING, seed));
    }

    /** Of an odd number of reviews, so that the mix alone says which side is wanted. */
    private Mix mix() {
        int reviews = 1 + 2 * random.nextInt(4);
        Map<UnitRef, Integer> in = new HashMap<>();
        for (int i = 0; i < reviews; i++) {
            in.merge(areaRef(lowly(areas)), 1, Integer::sum);
        }
        int inside = random.nextInt(reviews + 1);
        return new Mix(inside, reviews - inside, in);
    }
}
