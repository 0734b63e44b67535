package org.plr.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.people.Charts.person;
import static org.plr.core.people.Charts.unit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plr.core.clause.Proves;

/** Random charts over the first months of 2022, against a day-by-day reading of the same rows. */
class OrganisationProperties {
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final YearMonth MONTH = YearMonth.of(2022, 2);
    private static final List<Role> ROLES = List.of(Role.SERVICE_MANAGER, Role.TEAM_MANAGER, Role.PRACTITIONER);
    private static final Set<Role> MANAGERS = Set.of(Role.SERVICE_MANAGER, Role.TEAM_MANAGER);

    @Property
    void a_chart_read_from_its_text_is_the_same(@ForAll("charts") Charts charts, @ForAll Random random) {
        Organisation chart = charts.chart();
        assertEquals(chart, Organisation.parse(chart.text()));
        for (List<?> rows : List.of(charts.units, charts.posts, charts.absences, charts.covers)) {
            Collections.shuffle(rows, random);
        }
        assertEquals(chart.hash(), charts.chart().hash());
    }

    @Property
    @Proves("ROL-2")
    void a_manager_is_charged_exactly_when_each_day_says_so(@ForAll("charts") Charts charts) {
        Organisation chart = charts.chart();
        for (PersonRef person : people()) {
            boolean inPost = days().stream().allMatch(day -> isManager(charts, person, day));
            boolean away = days().stream()
                    .allMatch(day -> charts.absences.stream()
                            .anyMatch(row ->
                                    row.person().equals(person) && row.valid().contains(day)));
            boolean charged = chart.managersThroughout(MONTH, MANAGERS).contains(person);
            assertEquals(inPost && !away, charged);
            boolean everManager = charts.posts.stream()
                    .anyMatch(post -> post.person().equals(person) && MANAGERS.contains(post.role()));
            assertEquals(
                    everManager && !charged,
                    chart.excuse(person, MONTH, MANAGERS).isPresent());
        }
    }

    @Property
    void whoever_stands_in_a_line_reports_step_by_step(@ForAll("charts") Charts charts) {
        Organisation chart = charts.chart();
        LocalDate day = MONTH.atDay(1);
        for (PersonRef person : people()) {
            Set<PersonRef> line = new HashSet<>();
            climb(charts, person, day, line);
            line.remove(person);
            assertEquals(line, Set.copyOf(chart.lineAbove(person, day)));
        }
    }

    private static void climb(Charts charts, PersonRef person, LocalDate day, Set<PersonRef> line) {
        for (Post post : charts.posts) {
            PersonRef manager = post.lineManager();
            boolean reports = post.person().equals(person) && post.valid().contains(day) && manager != null;
            if (reports && line.add(manager)) {
                climb(charts, manager, day, line);
            }
        }
    }

    private static boolean isManager(Charts charts, PersonRef person, LocalDate day) {
        return charts.posts.stream()
                .anyMatch(post -> post.person().equals(person)
                        && MANAGERS.contains(post.role())
                        && post.valid().contains(day));
    }

    private static List<LocalDate> days() {
        return MONTH.atDay(1).datesUntil(MONTH.plusMonths(1).atDay(1)).toList();
    }

    private static List<PersonRef> people() {
        return IntStream.range(0, 4).mapToObj(Charts::person).toList();
    }

    @Provide
    Arbitrary<Charts> charts() {
        Arbitrary<Post> post = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(ROLES),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(-3, 3),
                        validities())
                .as((person, role, unit, manager, valid) -> new Post(
                        person(person),
                        role,
                        unit(unit),
                        manager < 0 || manager.equals(person) ? null : person(manager),
                        valid));
        Arbitrary<Absence> absence = Combinators.combine(Arbitraries.integers().between(0, 3), validities())
                .as((person, valid) -> new Absence(person(person), valid));
        return Combinators.combine(post.list().ofMaxSize(10), absence.list().ofMaxSize(6))
                .as(OrganisationProperties::charts);
    }

    /** Everybody is known through a post long ago; rows that would overlap another of the same post are left out. */
    private static Charts charts(List<Post> posts, List<Absence> absences) {
        Charts charts = new Charts();
        for (PersonRef person : people()) {
            charts.posts.add(new Post(
                    person,
                    Role.BOARD_MEMBER,
                    Charts.AREA,
                    null,
                    Validity.between(START.minusYears(1), START.minusYears(1))));
        }
        for (Post post : posts) {
            if (charts.posts.stream()
                    .noneMatch(other -> isSame(post, other) && post.valid().overlaps(other.valid()))) {
                charts.posts.add(post);
            }
        }
        charts.absences.addAll(absences);
        absences.forEach(row -> charts.covers.add(new Cover(row.person(), cover(row), row.valid())));
        return charts;
    }

    private static PersonRef cover(Absence row) {
        return people().get((int) (row.person().low() + 1) % 4);
    }

    private static boolean isSame(Post one, Post other) {
        return one.person().equals(other.person())
                && one.role().equals(other.role())
                && one.unit().equals(other.unit());
    }

    private static Arbitrary<Validity> validities() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 70),
                        Arbitraries.integers().between(0, 60))
                .as((from, length) ->
                        new Validity(START.plusDays(from), length > 50 ? null : START.plusDays(from + length)));
    }
}
