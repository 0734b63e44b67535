package org.plr.examples.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;
import org.plr.examples.demo.host.Chance;

/** On most Mondays each Service Manager looks through the open actions of their area (LNK-2). */
final class LookingThrough {
    private static final int TEN = 10 * 60;

    private final Scene scene;

    LookingThrough(Scene scene) {
        this.scene = scene;
    }

    void plan(YearMonth month) {
        for (UnitRef area : areas()) {
            Chance chance = scene.chance().of("tracker").of(month + " " + area);
            scene.days().of(month).stream()
                    .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                    .filter(day -> chance.perMille(850))
                    .forEach(monday -> look(area, monday, TEN + chance.between(0, 90)));
        }
    }

    private List<UnitRef> areas() {
        return scene.host().council().serviceAreas().stream()
                .map(scene.host().refs()::unit)
                .toList();
    }

    private Optional<PersonRef> serviceManager(UnitRef area) {
        Organisation chart = scene.organisation();
        return chart.area(area, scene.today()).flatMap(known -> chart.serviceManager(known, scene.today()));
    }

    private void look(UnitRef area, LocalDate day, int minutes) {
        new Errand(
                        day,
                        minutes,
                        () -> serviceManager(area),
                        manager -> scene.answers()
                                .accepted(
                                        "look through open actions",
                                        manager.tracking().lookedThrough(area)))
                .enter(scene);
    }
}
