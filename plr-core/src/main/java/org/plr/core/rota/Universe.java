package org.plr.core.rota;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plr.core.draw.Seed;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.UnitRef;
import org.plr.core.ticket.Tickets;

/**
 * The open cases that may be reviewed, by practitioner and service area, each seen from every manager. A case is left out
 * where its child was reviewed too lately, and where nobody holds its team or its area: a concern could not be shared there
 * (CON-1).
 */
final class Universe {
    private final RotaRequest request;
    private final List<PersonRef> managers;
    private final Map<PersonRef, Integer> places = new HashMap<>();
    private final Tickets tickets;
    private final List<UnitRef> areas;
    private final Map<UnitRef, Integer> teams = new HashMap<>();
    private final Map<List<PersonRef>, List<LineGroup>> groups = new HashMap<>();
    private final Map<PersonRef, List<Caseload>> caseloads = new HashMap<>();
    private final List<List<Caseload>> byArea = new ArrayList<>();
    private final Map<UnitRef, Integer> unheld = new TreeMap<>(Comparator.comparing(UnitRef::text));
    private final Excluded excluded = new Excluded();
    private int lately;

    Universe(RotaRequest request, List<PersonRef> managers) {
        this.request = request;
        this.managers = managers;
        for (PersonRef manager : managers) {
            places.put(manager, places.size());
        }
        Seed seed = request.terms().seed();
        this.tickets = Tickets.extracted(seed.code().bytes(), material(seed));
        this.areas = areas();
        for (int area = 0; area < areas.size(); area++) {
            byArea.add(new ArrayList<>());
        }
        takeIn();
        caseloads
                .values()
                .forEach(held -> held.forEach(
                        caseload -> byArea.get(caseload.group().area()).add(caseload)));
        byArea.forEach(held -> held.sort(this::inOrder));
    }

    private int inOrder(Caseload a, Caseload b) {
        int byTicket = Arrays.compareUnsigned(a.ticket(tickets), b.ticket(tickets));
        return byTicket != 0 ? byTicket : a.team().text().compareTo(b.team().text());
    }

    /** The domain comes first, so that no ticket of a rota is one of a draw. */
    private static byte[] material(Seed seed) {
        return ("rota\n" + seed.period() + "\n" + seed.publicRandomness()).getBytes(StandardCharsets.UTF_8);
    }

    /** Finds the service area of each team; a team that nobody holds has none. */
    private List<UnitRef> areas() {
        Map<UnitRef, UnitRef> areaOf = new HashMap<>();
        Set<UnitRef> seen = new LinkedHashSet<>();
        UnitRef last = null;
        for (OpenCase open : request.cases()) {
            if (!open.team().equals(last) && seen.add(open.team())) {
                areaOf(open.team(), areaOf);
            }
            last = open.team();
        }
        List<UnitRef> sorted = areaOf.values().stream()
                .distinct()
                .sorted(Comparator.comparing(UnitRef::text))
                .toList();
        Map<UnitRef, Integer> numbers = new HashMap<>();
        sorted.forEach(area -> numbers.put(area, numbers.size()));
        areaOf.forEach((team, area) -> teams.put(team, numbers.get(area)));
        return sorted;
    }

    private void areaOf(UnitRef team, Map<UnitRef, UnitRef> areaOf) {
        Organisation organisation = request.day().organisation();
        LocalDate today = request.day().date();
        organisation
                .area(team, today)
                .filter(area -> organisation.serviceManager(area, today).isPresent())
                .filter(area -> organisation.teamManager(team, today).isPresent())
                .ifPresent(area -> areaOf.put(team, area));
    }

    private void takeIn() {
        LocalDate today = request.day().date();
        LocalDate lastDay = request.terms()
                .rules()
                .notAgainWithin()
                .map(within -> latest(today, within))
                .orElse(LocalDate.MAX);
        Map<?, LocalDate> children = request.terms().reviewed().children();
        LocalDate heldSince = today.minus(request.terms().rules().heldWithin());
        for (int i = 0; i < request.cases().size(); i++) {
            OpenCase open = request.cases().get(i);
            Integer area = teams.get(open.team());
            LocalDate last = children.isEmpty() ? null : children.get(open.child());
            if (area == null) {
                unheld.merge(open.team(), 1, Integer::sum);
            } else if (last != null && last.isAfter(lastDay)) {
                lately++;
            } else {
                take(i, open, area, heldSince);
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

    private void take(int place, OpenCase open, int area, LocalDate heldSince) {
        Caseload caseload = caseload(open, area);
        caseload.add(place);
        caseload.group().count();
        for (OpenCase.Held held : open.before()) {
            Integer manager = places.get(held.person());
            if (manager != null && held.until().isAfter(heldSince)) {
                excluded.add(place, manager);
            }
        }
    }

    /** The caseload to which a case belongs. */
    Caseload caseload(int place) {
        OpenCase open = openCase(place);
        return caseload(open, teams.getOrDefault(open.team(), 0));
    }

    private Caseload caseload(OpenCase open, int area) {
        List<Caseload> held = caseloads.computeIfAbsent(open.practitioner(), none -> new ArrayList<>(1));
        for (Caseload caseload : held) {
            if (caseload.team().equals(open.team())) {
                return caseload;
            }
        }
        int reviewed = request.terms().reviewed().practitioners().getOrDefault(open.practitioner(), 0);
        Caseload fresh = new Caseload(open.practitioner(), open.team(), group(open.practitioner(), area), reviewed);
        held.add(fresh);
        return fresh;
    }

    private LineGroup group(PersonRef practitioner, int area) {
        List<PersonRef> supervisors = request
                .day()
                .organisation()
                .posts(practitioner, request.day().date())
                .stream()
                .map(Post::lineManager)
                .filter(manager -> manager != null)
                .distinct()
                .toList();
        List<LineGroup> alike = groups.computeIfAbsent(supervisors, none -> new ArrayList<>(1));
        for (LineGroup group : alike) {
            if (group.area() == area) {
                return group;
            }
        }
        LineGroup fresh = new LineGroup(area, line(supervisors), placesOf(supervisors));
        alike.add(fresh);
        return fresh;
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

    Tickets tickets() {
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
        return (side == Side.INSIDE) == inside
                && !group.isSupervisor(manager)
                && manager(caseload.practitioner()) != manager;
    }
}
