package org.plr.core.rota;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.cases.OpenCase;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.UnitRef;

/**
 * The open cases that may be reviewed, by practitioner and service area, each seen from every manager. A case is left out
 * where its child was reviewed too lately, and where nobody holds its team or its area: a concern could not be shared there
 * (CON-1).
 */
final class Universe {
    private final RotaRequest request;
    private final List<PersonRef> managers;
    private final RefTable children;
    private final Map<PersonRef, Integer> places = new HashMap<>();
    private final RefTickets tickets;
    private final List<UnitRef> areas = new ArrayList<>();
    private final Map<UnitRef, Integer> areaOfTeam = new HashMap<>();
    private final Map<Object, List<LineGroup>> groups = new HashMap<>();
    private final RefTable practitioners;
    private final List<Caseload> caseloads = new ArrayList<>();
    private final List<List<Caseload>> byArea = new ArrayList<>();
    private final Map<UnitRef, Integer> unheld = new HashMap<>();
    private final Excluded excluded = new Excluded();
    private int lately;

    /** The children are numbered as the cases are. */
    Universe(RotaRequest request, List<PersonRef> managers, RefTable children) {
        this.request = request;
        this.managers = managers;
        this.children = children;
        for (PersonRef manager : managers) {
            places.put(manager, places.size());
        }
        this.practitioners = new RefTable(request.cases().size() / 16 + 1);
        this.tickets = new RefTickets(request.terms().seed());
        takeIn();
        putAreasInOrder();
        for (Caseload first : caseloads) {
            for (Caseload one = first; one != null; one = one.next()) {
                byArea.get(one.group().area()).add(one);
            }
        }
        byArea.forEach(held -> held.sort(Universe::inOrder));
    }

    private static int inOrder(Caseload a, Caseload b) {
        int byTicket = Long.compareUnsigned(a.ticket(), b.ticket());
        return byTicket != 0 ? byTicket : a.team().text().compareTo(b.team().text());
    }

    /** Until now they stand as they were met. */
    private void putAreasInOrder() {
        List<UnitRef> met = List.copyOf(areas);
        areas.sort(Comparator.comparing(UnitRef::text));
        int[] places = met.stream().mapToInt(areas::indexOf).toArray();
        areas.forEach(area -> byArea.add(new ArrayList<>()));
        groups.values().forEach(alike -> alike.forEach(group -> group.moveTo(places[group.area()])));
        areaOfTeam.replaceAll((team, area) -> area < 0 ? area : places[area]);
    }

    /** The place of a team's service area; -1 where nobody holds the team or the area. */
    private int areaOf(UnitRef team) {
        Integer known = areaOfTeam.get(team);
        if (known == null) {
            known = find(team);
            areaOfTeam.put(team, known);
        }
        return known;
    }

    private int find(UnitRef team) {
        Organisation organisation = request.day().organisation();
        LocalDate today = request.day().date();
        Optional<UnitRef> held = organisation
                .area(team, today)
                .filter(area -> organisation.serviceManager(area, today).isPresent())
                .filter(area -> organisation.teamManager(team, today).isPresent());
        if (held.isEmpty()) {
            return -1;
        }
        int place = areas.indexOf(held.get());
        if (place < 0) {
            areas.add(held.get());
        }
        return place < 0 ? areas.size() - 1 : place;
    }

    private void takeIn() {
        LocalDate today = request.day().date();
        LocalDate lastDay = request.terms()
                .rules()
                .notAgainWithin()
                .map(within -> latest(today, within))
                .orElse(LocalDate.MAX);
        RefTable barred = new RefTable(request.terms().reviewed().children().size());
        request.terms().reviewed().children().forEach((child, last) -> {
            if (last.isAfter(lastDay)) {
                barred.put(child);
            }
        });
        LocalDate heldSince = today.minus(request.terms().rules().heldWithin());
        for (int i = 0; i < request.cases().size(); i++) {
            OpenCase open = request.cases().get(i);
            if (barred.of(open.child()) >= 0) {
                lately++;
            } else {
                take(i, open, heldSince);
            }
        }
    }

    /** The latest day which lies as long ago as a period says: with months, that of the same day or the one before. */
    private static LocalDate latest(LocalDate today, Period within) {
        LocalDate day = today.minus(within).plusDays(3);
        while (day.plus(within).isAfter(today)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void take(int place, OpenCase open, LocalDate heldSince) {
        Caseload caseload = caseload(open);
        if (caseload == null) {
            unheld.merge(open.team(), 1, Integer::sum);
            return;
        }
        caseload.add(place);
        for (OpenCase.Held held : open.before()) {
            Integer manager = places.get(held.person());
            if (manager != null && held.until().isAfter(heldSince)) {
                excluded.add(place, manager);
            }
        }
    }

    /** The caseload to which a case that was taken in belongs. */
    Caseload caseload(int place) {
        return Objects.requireNonNull(caseload(openCase(place)), "caseload");
    }

    /** Null where nobody holds the team or its area. */
    private @Nullable Caseload caseload(OpenCase open) {
        int number = practitioners.of(open.practitioner());
        Caseload first = number < 0 ? null : caseloads.get(number);
        Caseload found = first;
        while (found != null && !found.team().equals(open.team())) {
            found = found.next();
        }
        return found == null ? add(open, first) : found;
    }

    private @Nullable Caseload add(OpenCase open, @Nullable Caseload first) {
        int area = areaOf(open.team());
        if (area < 0) {
            return null;
        }
        PersonRef practitioner = open.practitioner();
        int reviewed = request.terms().reviewed().practitioners().getOrDefault(practitioner, 0);
        Caseload fresh = new Caseload.Whose(practitioner, manager(practitioner), open.team(), group(practitioner, area))
                .caseload(reviewed, tickets.of(practitioner), first);
        int number = practitioners.put(practitioner);
        if (number == caseloads.size()) {
            caseloads.add(fresh);
        } else {
            caseloads.set(number, fresh);
        }
        return fresh;
    }

    private LineGroup group(PersonRef practitioner, int area) {
        List<Post> posts =
                request.day().organisation().posts(practitioner, request.day().date());
        List<LineGroup> alike = groups.computeIfAbsent(reportingTo(posts), none -> new ArrayList<>(1));
        for (LineGroup group : alike) {
            if (group.area() == area) {
                return group;
            }
        }
        List<PersonRef> supervisors = supervisors(posts);
        LineGroup fresh = new LineGroup(area, line(supervisors), placesOf(supervisors));
        alike.add(fresh);
        return fresh;
    }

    /** Nearly everybody has one post and reports to one person, who alone is a key then. */
    private static Object reportingTo(List<Post> posts) {
        PersonRef only = posts.size() == 1 ? posts.get(0).lineManager() : null;
        return only == null ? supervisors(posts) : only;
    }

    private static List<PersonRef> supervisors(List<Post> posts) {
        return posts.stream()
                .map(Post::lineManager)
                .filter(manager -> manager != null)
                .distinct()
                .toList();
    }

    private int[] line(List<PersonRef> supervisors) {
        Set<PersonRef> line = new LinkedHashSet<>(supervisors);
        for (PersonRef supervisor : supervisors) {
            line.addAll(request.day()
                    .organisation()
                    .lineAbove(supervisor, request.day().date()));
        }
        return placesOf(line);
    }

    private int[] placesOf(Iterable<PersonRef> people) {
        List<Integer> found = new ArrayList<>();
        for (PersonRef person : people) {
            Integer place = places.get(person);
            if (place != null) {
                found.add(place);
            }
        }
        return found.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    List<PersonRef> managers() {
        return managers;
    }

    /** The place of a person among the managers; -1 where they are none of them. */
    int manager(PersonRef person) {
        return places.getOrDefault(person, -1);
    }

    /** The ticket of a case, which is its child's. */
    long ticket(int place) {
        return tickets.of(children.high(place), children.low(place));
    }

    RefTickets tickets() {
        return tickets;
    }

    List<UnitRef> areaRefs() {
        return areas;
    }

    /** The practitioners of an area in the order of their tickets. */
    List<Caseload> in(int area) {
        return byArea.get(area);
    }

    OpenCase openCase(int place) {
        return request.cases().get(place);
    }

    Excluded excluded() {
        return excluded;
    }

    /** How many cases were left out because their child was reviewed lately. */
    int lately() {
        return lately;
    }

    /** How many cases each team has that nobody holds, or whose area nobody holds. */
    Map<UnitRef, Integer> unheld() {
        return unheld;
    }

    /** Whether a manager may review a case of a caseload, and where it lies for them, apart from what they held before. */
    boolean isOpen(int manager, Caseload caseload, Side side) {
        LineGroup group = caseload.group();
        boolean inside = group.isInside(manager);
        return (side == Side.INSIDE) == inside && !group.isSupervisor(manager) && caseload.manager() != manager;
    }
}
