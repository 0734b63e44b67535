package org.plr.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plr.core.people.ChildRef;
import org.plr.core.people.Organisation;
import org.plr.core.people.UnitRef;
import org.plr.core.review.Review;
import org.plr.examples.council.OpenCase;
import org.plr.examples.demo.host.Chance;
import org.plr.examples.demo.host.Refs;
import org.plr.examples.demo.host.SimulatedClock;

/**
 * The cases of a focussed review, drawn among those of teams that somebody holds. No child is reviewed who was within 12
 * months.
 */
final class Sample {
    private final Scene scene;
    private final Chance chance;

    Sample(Scene scene) {
        this.scene = scene;
        this.chance = scene.chance().of("sample");
    }

    /** So many, or fewer where there are no more. */
    List<OpenCase> drawn(int size) {
        Set<ChildRef> reviewed = reviewed();
        Refs refs = scene.host().refs();
        List<OpenCase> left = scene.host().council().universe(scene.today()).stream()
                .filter(open -> !reviewed.contains(refs.child(open.child().id())))
                .filter(open -> isStaffed(refs.unit(open.allocation().teamId())))
                .collect(Collectors.toCollection(ArrayList::new));
        List<OpenCase> drawn = new ArrayList<>();
        while (drawn.size() < size && !left.isEmpty()) {
            drawn.add(left.remove(chance.below(left.size())));
        }
        return drawn;
    }

    private Set<ChildRef> reviewed() {
        LocalDate since = scene.today().minusYears(1);
        return scene.officer().reviews().all().stream()
                .filter(review -> LocalDate.ofInstant(review.allocatedAt(), SimulatedClock.LONDON)
                        .isAfter(since))
                .map(Review::child)
                .collect(Collectors.toSet());
    }

    /** A concern can be shared only where somebody holds the team and the area. */
    private boolean isStaffed(UnitRef team) {
        Organisation chart = scene.organisation();
        LocalDate today = scene.today();
        return chart.teamManager(team, today).isPresent()
                && chart.area(team, today)
                        .flatMap(area -> chart.serviceManager(area, today))
                        .isPresent();
    }
}
