package org.plr.examples.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plr.core.framework.Choosing.Line;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.examples.council.OpenCase;
import org.plr.examples.demo.host.Chance;
import org.plr.examples.demo.host.Refs;

/**
 * A plain round robin (ROL-3): each manager in turn inside and outside their own line, each time in the team that had
 * fewest reviews so far. Where the council has no review inside the line, each is outside it. No child is reviewed twice in
 * 12 months, and nobody reviews a case that they hold.
 */
final class Rota {
    private final Refs refs;
    private final Chance chance;
    private final Map<String, LocalDate> reviewed = new HashMap<>();
    private final Map<String, Integer> ofTeam = new HashMap<>();
    private final Map<PersonRef, Integer> turns = new HashMap<>();

    Rota(Refs refs, Chance chance) {
        this.refs = refs;
        this.chance = chance;
    }

    /** The rota of one day, over the open cases of that day, inside the line or only outside as the council has it. */
    Day on(LocalDate today, List<OpenCase> universe, Organisation chart, Line line) {
        return new Day(today, universe, chart, line);
    }

    /** Takes note that a case is reviewed. */
    void reviewed(OpenCase open, LocalDate today) {
        reviewed.put(open.child().id(), today);
        ofTeam.merge(open.allocation().teamId(), 1, Integer::sum);
    }

    /** What can be given out on one day. */
    final class Day {
        private final LocalDate today;
        private final Organisation chart;
        private final Line line;
        private final Map<String, List<OpenCase>> cases;

        private Day(LocalDate today, List<OpenCase> universe, Organisation chart, Line line) {
            this.today = today;
            this.chart = chart;
            this.line = line;
            this.cases = universe.stream()
                    .filter(this::isNotReviewed)
                    .collect(groupingBy(open -> open.allocation().teamId(), TreeMap::new, toList()));
            cases.keySet().removeIf(team -> !isStaffed(refs.unit(team)));
        }

        private boolean isNotReviewed(OpenCase open) {
            LocalDate last = reviewed.get(open.child().id());
            return last == null || !last.plusYears(1).isAfter(today);
        }

        /** A concern can be shared only where somebody holds the team and the area. */
        private boolean isStaffed(UnitRef team) {
            return chart.teamManager(team, today).isPresent()
                    && chart.area(team, today)
                            .flatMap(area -> chart.serviceManager(area, today))
                            .isPresent();
        }

        /** The case for a manager, which nobody else gets; empty where none is left. */
        Optional<OpenCase> next(PersonRef manager) {
            int first = refs.staffId(manager).orElse("").hashCode() & 1;
            boolean inside = (first + turns.merge(manager, 1, Integer::sum)) % 2 == 0;
            Predicate<UnitRef> wanted =
                    inside && line == Line.INSIDE_AND_OUTSIDE ? isInside(manager) : isOutside(manager);
            Optional<OpenCase> found = pick(manager, wanted).or(() -> pick(manager, any -> true));
            found.ifPresent(open -> {
                reviewed(open, today);
                cases.getOrDefault(open.allocation().teamId(), new ArrayList<>())
                        .remove(open);
            });
            return found;
        }

        private Optional<OpenCase> pick(PersonRef manager, Predicate<UnitRef> wanted) {
            return cases.keySet().stream()
                    .filter(team -> wanted.test(refs.unit(team)))
                    .sorted(Comparator.comparing(team -> ofTeam.getOrDefault(team, 0)))
                    .map(team -> reviewable(manager, team))
                    .filter(open -> !open.isEmpty())
                    .findFirst()
                    .map(chance::one);
        }

        private List<OpenCase> reviewable(PersonRef manager, String team) {
            return cases.getOrDefault(team, List.of()).stream()
                    .filter(open ->
                            mayReview(manager, refs.person(open.allocation().staffId())))
                    .toList();
        }

        private boolean mayReview(PersonRef manager, PersonRef practitioner) {
            return !practitioner.equals(manager)
                    && (line == Line.INSIDE_AND_OUTSIDE || !chart.isInLineOf(manager, practitioner, today));
        }

        private Predicate<UnitRef> isInside(PersonRef manager) {
            Set<UnitRef> own =
                    chart.posts(manager, today).stream().map(Post::unit).collect(toSet());
            return team -> chart.upwards(team, today).stream().map(Unit::ref).anyMatch(own::contains);
        }

        private Predicate<UnitRef> isOutside(PersonRef manager) {
            Set<UnitRef> areas = chart.posts(manager, today).stream()
                    .flatMap(post -> chart.area(post.unit(), today).stream())
                    .collect(toSet());
            return isInside(manager)
                    .negate()
                    .and(team -> chart.area(team, today).filter(areas::contains).isEmpty());
        }
    }
}
