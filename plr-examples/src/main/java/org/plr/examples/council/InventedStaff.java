package org.plr.examples.council;

import static org.plr.examples.council.InventedUnits.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plr.core.people.Role;

/**
 * The invented council's posts and who holds its units. What happens to managers is told by hand, so that a
 * demonstration meets each case: a Team Manager of two teams, cover by the Service Manager, by a neighbour and by an
 * Assistant Team Manager, a promotion, a new Service Director, a team that changes its service area.
 */
final class InventedStaff {

    private static final Span ALWAYS = Span.from(LocalDate.of(2021, 4, 1));
    private static final List<Integer> WITH_ASSISTANT = List.of(3, 6, 10, 14, 24, 29, 38);
    private static final List<Integer> TOLD_BY_HAND = List.of(5, 8, 13, 21, 30);
    private static final List<Role> STANDING_ALONE = List.of(Role.CORPORATE_DIRECTOR, Role.BOARD_MEMBER);
    private static final List<Role> BELOW_THE_TOP =
            List.of(Role.SERVICE_DIRECTOR, Role.PRINCIPAL_SOCIAL_WORKER, Role.SERVICE_MANAGER_QUALITY_ASSURANCE);
    private static final List<Role> QUALITY_ASSURANCE =
            List.of(Role.PRACTICE_LEARNING_REVIEWER, Role.QUALITY_ASSURANCE_OFFICER);
    private static final int TEAMS = 40;
    private static final int LEAVERS = 12;
    private static final int JOINERS = 10;

    /** Somebody's time in a role. */
    private record Post(String staffId, String name, Role role, String unitId, Span when) {}

    /** Somebody's time as holder of a unit. */
    private record Holding(String unitId, String staffId, Span when) {}

    private final Random chance;
    private final InventedNames names;
    private final List<Post> posts = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private int hired;

    InventedStaff(Random chance) {
        this.chance = chance;
        this.names = new InventedNames(chance);
        hireTop();
        hireServiceManagers();
        hireTeamManagers();
        hireAssistants();
        hirePractitioners();
    }

    /** The rows of organisation.csv: one for each state of each unit. */
    List<OrganisationUnit> units() {
        List<OrganisationUnit> rows = new ArrayList<>();
        for (OrganisationUnit unit : InventedUnits.on(ALWAYS.first(), ALWAYS)) {
            states(ALWAYS, day -> held(unit.id(), day)).forEach((when, state) -> rows.add(during(when, state)));
        }
        return rows;
    }

    /** The rows of people.csv: one for each post and line manager that a person has. */
    List<Person> people() {
        List<Person> rows = new ArrayList<>();
        for (Post post : posts) {
            String email = post.name().toLowerCase(Locale.ROOT).replace(' ', '.') + "@council.example";
            states(post.when(), day -> lineManager(post, day))
                    .forEach((when, above) -> rows.add(
                            new Person(post.staffId(), post.name(), email, post.role(), post.unitId(), above, when)));
        }
        rows.sort(Comparator.comparing(Person::staffId)
                .thenComparing(person -> person.when().first()));
        return rows;
    }

    private void hireTop() {
        hold(InventedUnits.WHOLE, hire(Role.CORPORATE_DIRECTOR, InventedUnits.WHOLE, ALWAYS), ALWAYS);
        hold("D1", hire(Role.SERVICE_DIRECTOR, "D1", ALWAYS), ALWAYS);
        replace(Role.SERVICE_DIRECTOR, "D2", LocalDate.of(2023, 3, 31), LocalDate.of(2023, 4, 1));
        hire(Role.PRINCIPAL_SOCIAL_WORKER, InventedUnits.WHOLE, ALWAYS);
        hire(Role.SERVICE_MANAGER_QUALITY_ASSURANCE, InventedUnits.WHOLE, ALWAYS);
        hireMany(6, Role.PRACTICE_LEARNING_REVIEWER, InventedUnits.WHOLE);
        hireMany(2, Role.QUALITY_ASSURANCE_OFFICER, InventedUnits.WHOLE);
        hireMany(5, Role.BOARD_MEMBER, InventedUnits.WHOLE);
    }

    /** The Service Manager of A3 is ill for three months, and that of A2 covers. */
    private void hireServiceManagers() {
        for (InventedUnits.Area area : InventedUnits.AREAS) {
            String manager = hire(Role.SERVICE_MANAGER, area.id(), ALWAYS);
            if (area.id().equals("A3")) {
                holdWithCover("A3", manager, inPost(Role.SERVICE_MANAGER, "A2"), InventedAbsences.SERVICE_MANAGER_ILL);
            } else {
                hold(area.id(), manager, ALWAYS);
            }
        }
    }

    private void hireTeamManagers() {
        IntStream.rangeClosed(1, TEAMS)
                .filter(number -> !TOLD_BY_HAND.contains(number))
                .forEach(number -> hold(team(number), hire(Role.TEAM_MANAGER, team(number), ALWAYS), ALWAYS));
        replace(Role.TEAM_MANAGER, "T05", LocalDate.of(2022, 8, 31), LocalDate.of(2022, 9, 12));
        String covering = inPost(Role.SERVICE_MANAGER, "A1");
        hold("T05", covering, new Span(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 9, 11)));
        holdWithCover(
                "T08",
                hire(Role.TEAM_MANAGER, "T08", ALWAYS),
                inPost(Role.TEAM_MANAGER, "T09"),
                InventedAbsences.TEAM_MANAGER_ON_LEAVE);
        hold("T13", inPost(Role.TEAM_MANAGER, "T12"), ALWAYS);
    }

    /** The Assistant Team Manager of T19 becomes Team Manager of T21; that of T29 covers a secondment in T30. */
    private void hireAssistants() {
        WITH_ASSISTANT.forEach(number -> hire(Role.ASSISTANT_TEAM_MANAGER, team(number), ALWAYS));
        hire(Role.ASSISTANT_TEAM_MANAGER, "T33", until(LocalDate.of(2022, 11, 30)));
        hire(Role.ASSISTANT_TEAM_MANAGER, "T16", Span.from(LocalDate.of(2023, 2, 1)));

        Span before = until(LocalDate.of(2022, 12, 31));
        Span after = Span.from(LocalDate.of(2023, 1, 1));
        hold("T21", hire(Role.TEAM_MANAGER, "T21", before), before);
        String promoted = hire(Role.ASSISTANT_TEAM_MANAGER, "T19", before);
        posts.add(new Post(promoted, posts.get(posts.size() - 1).name(), Role.TEAM_MANAGER, "T21", after));
        hold("T21", promoted, after);

        holdWithCover(
                "T30",
                hire(Role.TEAM_MANAGER, "T30", ALWAYS),
                inPost(Role.ASSISTANT_TEAM_MANAGER, "T29"),
                InventedAbsences.TEAM_MANAGER_SECONDED);
    }

    private void hirePractitioners() {
        int first = posts.size();
        for (int number = 1; number <= TEAMS; number++) {
            hireMany(number % 4 == 0 ? 7 : 6, Role.PRACTITIONER, team(number));
        }
        for (int leaver = 0; leaver < LEAVERS; leaver++) {
            int index = first + leaver * 20 + chance.nextInt(20);
            Post post = posts.get(index);
            LocalDate last =
                    LocalDate.of(2022, 7, 1).plusMonths(leaver * 3L / 4).minusDays(1);
            posts.set(index, new Post(post.staffId(), post.name(), post.role(), post.unitId(), until(last)));
            if (leaver < JOINERS) {
                hire(Role.PRACTITIONER, post.unitId(), Span.from(last.plusDays(15 + chance.nextInt(45))));
            }
        }
    }

    private void hireMany(int count, Role role, String unitId) {
        IntStream.range(0, count).forEach(each -> hire(role, unitId, ALWAYS));
    }

    private String hire(Role role, String unitId, Span when) {
        hired++;
        String staffId = "S" + (1000 + hired);
        posts.add(new Post(staffId, names.next(), role, unitId, when));
        return staffId;
    }

    private void hold(String unitId, String staffId, Span when) {
        holdings.add(new Holding(unitId, staffId, when));
    }

    private void holdWithCover(String unitId, String holder, String covering, Span absence) {
        hold(unitId, holder, until(absence.first().minusDays(1)));
        hold(unitId, covering, absence);
        hold(unitId, holder, Span.from(absence.last().plusDays(1)));
    }

    private void replace(Role role, String unitId, LocalDate leaves, LocalDate joins) {
        hold(unitId, hire(role, unitId, until(leaves)), until(leaves));
        hold(unitId, hire(role, unitId, Span.from(joins)), Span.from(joins));
    }

    private String inPost(Role role, String unitId) {
        return posts.stream()
                .filter(post -> post.role().equals(role) && post.unitId().equals(unitId))
                .map(Post::staffId)
                .findFirst()
                .orElseThrow();
    }

    private OrganisationUnit held(String unitId, LocalDate day) {
        OrganisationUnit unit = unitOn(unitId, day);
        return new OrganisationUnit(
                unitId,
                unit.name(),
                unit.level(),
                unit.parentId(),
                holder(unitId, day),
                unit.practiceArea(),
                unit.when());
    }

    private static OrganisationUnit during(Span when, OrganisationUnit unit) {
        return new OrganisationUnit(
                unit.id(),
                unit.name(),
                unit.level(),
                unit.parentId(),
                unit.managerStaffId(),
                unit.practiceArea(),
                when);
    }

    private static OrganisationUnit unitOn(String unitId, LocalDate day) {
        return InventedUnits.on(day, ALWAYS).stream()
                .filter(unit -> unit.id().equals(unitId))
                .findFirst()
                .orElseThrow();
    }

    private String holder(String unitId, LocalDate day) {
        return holdings.stream()
                .filter(holding ->
                        holding.unitId().equals(unitId) && holding.when().contains(day))
                .map(Holding::staffId)
                .findFirst()
                .orElse("");
    }

    private String lineManager(Post post, LocalDate day) {
        Role role = post.role();
        if (STANDING_ALONE.contains(role)) {
            return "";
        }
        if (BELOW_THE_TOP.contains(role)) {
            return holder(InventedUnits.WHOLE, day);
        }
        if (QUALITY_ASSURANCE.contains(role)) {
            return inPost(Role.SERVICE_MANAGER_QUALITY_ASSURANCE, InventedUnits.WHOLE);
        }
        return role.equals(Role.SERVICE_MANAGER) || role.equals(Role.TEAM_MANAGER)
                ? holder(unitOn(post.unitId(), day).parentId(), day)
                : holder(post.unitId(), day);
    }

    /** Cuts a span where the value changes. */
    private <V> Map<Span, V> states(Span within, Function<LocalDate, V> valueOn) {
        Map<Span, V> states = new LinkedHashMap<>();
        LocalDate start = within.first();
        V value = valueOn.apply(start);
        for (LocalDate day : changeDays(within)) {
            V next = valueOn.apply(day);
            if (!next.equals(value)) {
                states.put(new Span(start, day.minusDays(1)), value);
                start = day;
                value = next;
            }
        }
        states.put(new Span(start, within.last()), value);
        return states;
    }

    private SortedSet<LocalDate> changeDays(Span within) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(InventedUnits.TEAM_MOVES));
        holdings.forEach(holding -> days.add(holding.when().first()));
        days.removeIf(day -> !day.isAfter(within.first()) || day.isAfter(within.last()));
        return days;
    }

    private static Span until(LocalDate last) {
        return new Span(ALWAYS.first(), last);
    }
}
