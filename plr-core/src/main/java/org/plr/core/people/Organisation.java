package org.plr.core.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Sha256;

/**
 * The organisation chart: units, posts, absences and covers, each with the days on which it holds. Immutable, and asked
 * for a day: on 2022-09-30 a post that is valid to 2022-09-30 is held, on 2022-10-01 it is not.
 *
 * <p>A chart is loaded as a whole and kept by the hash of its {@link #text()}, so that the same chart is the same bytes
 * in whatever order its rows came. It holds labels of units and no name of a person.
 */
public final class Organisation {
    private static final Organisation EMPTY = of(List.of(), List.of(), List.of(), List.of());

    private final Chart chart;
    private final Map<UnitRef, List<Unit>> rowsOf;
    private final Map<PersonRef, List<Post>> postsOf;
    private final Map<UnitRef, List<Post>> postsIn;
    private final Tenure tenure;

    private Organisation(Chart chart) {
        this.chart = chart;
        rowsOf = Chart.by(Unit::ref, chart.units());
        postsOf = Chart.by(Post::person, chart.posts());
        postsIn = Chart.by(Post::unit, chart.posts());
        tenure = new Tenure(postsOf, Chart.by(Absence::person, chart.absences()));
    }

    /**
     * A chart of these rows, in whatever order.
     *
     * @throws IllegalArgumentException where a row names a unit or a line manager that the chart does not have, rows of
     *     one unit or one post overlap, or units stand above each other; the message lists up to 20 problems by ref
     */
    public static Organisation of(List<Unit> units, List<Post> posts, List<Absence> absences, List<Cover> covers) {
        Chart chart = Chart.of(units, posts, absences, covers);
        ChartCheck.require(chart);
        return new Organisation(chart);
    }

    /** The chart with nobody in it, which stands before the first is loaded. */
    public static Organisation empty() {
        return EMPTY;
    }

    /**
     * Reads a chart from its canonical text.
     *
     * @param text what {@link #text()} gave
     * @throws IllegalArgumentException where the text is anything else; the message names the line
     */
    public static Organisation parse(String text) {
        Chart chart = ChartText.parse(text);
        ChartCheck.require(chart);
        return new Organisation(chart);
    }

    /**
     * The canonical text: the line {@code organisation 1}, then one line a row, sorted, each ended by a line feed, its
     * fields parted by tabs and {@code -} for what is absent.
     *
     * <ul>
     *   <li>{@code unit}, ref, level, parent, from, to, practice area, label
     *   <li>{@code post}, person, role, unit, line manager, from, to
     *   <li>{@code absence}, person, from, to
     *   <li>{@code cover}, absent, delegate, from, to
     * </ul>
     *
     * @return the text, the same for equal charts
     */
    public String text() {
        return ChartText.of(chart);
    }

    /** The SHA-256 of the canonical text, in lower-case hexadecimal: by it the chart is kept. */
    public String hash() {
        return Sha256.of(text());
    }

    /** A unit as it stands on a day, or empty where it does not exist then. */
    public Optional<Unit> unit(UnitRef unit, LocalDate day) {
        for (Unit row : rowsOf.getOrDefault(unit, List.of())) {
            if (row.valid().contains(day)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** A unit as it stands on a day, then the unit above it, up to the top; empty where it does not exist then. */
    public List<Unit> upwards(UnitRef unit, LocalDate day) {
        List<Unit> chain = new ArrayList<>();
        Optional<Unit> next = unit(unit, day);
        while (next.isPresent()) {
            chain.add(next.get());
            next = Optional.ofNullable(next.get().parent()).flatMap(parent -> unit(parent, day));
        }
        return List.copyOf(chain);
    }

    /** The service area to which a unit belongs on a day: the nearest one at or above it, or empty. */
    public Optional<UnitRef> area(UnitRef unit, LocalDate day) {
        for (Unit above : upwards(unit, day)) {
            if (above.level() == Level.SERVICE_AREA) {
                return Optional.of(above.ref());
            }
        }
        return Optional.empty();
    }

    /**
     * The area of work by which practice standards are chosen (COL-2).
     *
     * @return the practice area of the unit's last row; empty text where the chart does not have the unit
     */
    public String practiceArea(UnitRef unit) {
        List<Unit> rows = rowsOf.getOrDefault(unit, List.of());
        return rows.isEmpty() ? "" : rows.get(rows.size() - 1).practiceArea();
    }

    /** What a person holds on a day, the post held longest first; empty where the person is unknown then. */
    public List<Post> posts(PersonRef person, LocalDate day) {
        return on(postsOf.getOrDefault(person, List.of()), day);
    }

    /** The roles of a person on a day; empty where the person is unknown then. */
    public Set<Role> roles(PersonRef person, LocalDate day) {
        Set<Role> roles = new HashSet<>();
        for (Post post : posts(person, day)) {
            roles.add(post.role());
        }
        return Set.copyOf(roles);
    }

    /** Whether a person holds a role on a day, in whatever unit. */
    public boolean holds(PersonRef person, Role role, LocalDate day) {
        return roles(person, day).contains(role);
    }

    /**
     * Who holds a role in a unit on a day. Where several share it, the one who has held it longest, then the lowest ref.
     *
     * @return the holder, or empty where the post is vacant
     */
    public Optional<PersonRef> holder(Role role, UnitRef unit, LocalDate day) {
        for (Post post : on(postsIn.getOrDefault(unit, List.of()), day)) {
            if (post.role().equals(role)) {
                return Optional.of(post.person());
            }
        }
        return Optional.empty();
    }

    /** Everybody who holds a role on a day, in whatever unit, by ref; each once. */
    public List<PersonRef> holders(Role role, LocalDate day) {
        return postsOf.keySet().stream()
                .filter(person -> holds(person, role, day))
                .sorted(Comparator.comparing(PersonRef::text))
                .toList();
    }

    /**
     * The nearest holder of a role: in the unit, else in the unit above it, and so on to the top.
     *
     * @return the holder, or empty where nobody at or above the unit holds it
     */
    public Optional<PersonRef> nearest(Role role, UnitRef unit, LocalDate day) {
        return upwards(unit, day).stream()
                .flatMap(above -> holder(role, above.ref(), day).stream())
                .findFirst();
    }

    /** The {@link #holder} of a team's post of Team Manager. */
    public Optional<PersonRef> teamManager(UnitRef team, LocalDate day) {
        return holder(Role.TEAM_MANAGER, team, day);
    }

    /** The {@link #holder} of a service area's post of Service Manager. */
    public Optional<PersonRef> serviceManager(UnitRef area, LocalDate day) {
        return holder(Role.SERVICE_MANAGER, area, day);
    }

    /**
     * Who is responsible for a child that a practitioner of a team holds (CON-1, TRK-7): the practitioner, the team's
     * Team Manager and the Service Manager of its service area.
     *
     * @return one person each; a responsibility whose post is vacant on that day is missing
     */
    public Map<Responsibility, PersonRef> responsibleFor(PersonRef practitioner, UnitRef team, LocalDate day) {
        Map<Responsibility, PersonRef> people = new EnumMap<>(Responsibility.class);
        people.put(Responsibility.PRACTITIONER, practitioner);
        teamManager(team, day).ifPresent(tm -> people.put(Responsibility.TEAM_MANAGER, tm));
        area(team, day)
                .flatMap(area -> serviceManager(area, day))
                .ifPresent(sm -> people.put(Responsibility.SERVICE_MANAGER, sm));
        return Map.copyOf(people);
    }

    /**
     * The line managers above a person on a day, the nearest first. A line that runs in a circle ends where it would
     * name somebody twice.
     *
     * @return the managers, each once, never the person
     */
    public List<PersonRef> lineAbove(PersonRef person, LocalDate day) {
        Set<PersonRef> line = new LinkedHashSet<>();
        List<PersonRef> reached = new ArrayList<>(List.of(person));
        for (int i = 0; i < reached.size(); i++) {
            for (Post post : posts(reached.get(i), day)) {
                PersonRef manager = post.lineManager();
                if (manager != null && !manager.equals(person) && line.add(manager)) {
                    reached.add(manager);
                }
            }
        }
        return List.copyOf(line);
    }

    /** Whether a person reports to a manager on a day, directly or through others. */
    public boolean isInLineOf(PersonRef manager, PersonRef person, LocalDate day) {
        return lineAbove(person, day).contains(manager);
    }

    /**
     * Who is charged with a month's review (ROL-2): whoever holds a manager role, one or another, on every day of the
     * month and is not absent on every day of it. Who joins on 2022-09-02 is charged from October.
     *
     * @param managerRoles the framework's manager roles (ROL-1)
     * @return the managers, by ref
     */
    public List<PersonRef> managersThroughout(YearMonth month, Set<Role> managerRoles) {
        return tenure.managersThroughout(month, managerRoles);
    }

    /**
     * Why a manager is not charged with a month (ROL-2). Who left before the month counts as {@link Excuse#LEFT}, who
     * joins after it as {@link Excuse#JOINED}, who came and went within it as {@link Excuse#LEFT}.
     *
     * @param managerRoles the framework's manager roles (ROL-1)
     * @return the excuse, or empty where the person is charged or never holds such a role
     */
    public Optional<Excuse> excuse(PersonRef person, YearMonth month, Set<Role> managerRoles) {
        return tenure.excuse(person, month, managerRoles);
    }

    /** Whether a person is away on a day; false for whoever is unknown. */
    public boolean isAbsent(PersonRef person, LocalDate day) {
        return tenure.isAbsent(person, day);
    }

    /** Whether a cover of that day lets the delegate act in the place of the absent person. */
    public boolean isDelegate(PersonRef delegate, PersonRef absent, LocalDate day) {
        return chart.covers().stream()
                .anyMatch(cover -> cover.absent().equals(absent)
                        && cover.delegate().equals(delegate)
                        && cover.valid().contains(day));
    }

    private static List<Post> on(List<Post> posts, LocalDate day) {
        List<Post> held = new ArrayList<>();
        for (Post post : posts) {
            if (post.valid().contains(day)) {
                held.add(post);
            }
        }
        return List.copyOf(held);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Organisation that && chart.equals(that.chart);
    }

    @Override
    public int hashCode() {
        return chart.hashCode();
    }

    /** Numbers alone. */
    @Override
    public String toString() {
        return "organisation of " + chart.units().size() + " units and "
                + chart.posts().size() + " posts";
    }
}
