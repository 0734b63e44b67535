package org.plr.examples.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.plr.adapters.sheets.ActionTexts;
import org.plr.adapters.sheets.Mode;
import org.plr.adapters.sheets.Names;
import org.plr.adapters.sheets.TrackerReading;
import org.plr.adapters.sheets.TrackerReport;
import org.plr.adapters.sheets.TrackerWorkbook;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.examples.demo.host.Chance;

/**
 * Once a month each Service Manager is given the tracker of their area as a workbook, reports completed actions in it and hands
 * it back (TRK-1, TRK-3, TRK-4); what was taken and refused stands beside the tracker. Handed in twice, it changes nothing the second
 * time.
 */
final class TrackerRounds {
    private static final int DAY = 24;
    private static final int THREE = 15 * 60;

    private final Scene scene;

    TrackerRounds(Scene scene) {
        this.scene = scene;
    }

    /** Enters a month. */
    void plan(YearMonth month) {
        LocalDate day = scene.days().after(month.atDay(DAY), 0);
        scene.timeline().at(scene.days().at(day, THREE), () -> run(month));
    }

    private void run(YearMonth month) {
        scene.host().council().serviceAreas().stream()
                .forEach(id -> serviceManager(id)
                        .ifPresent(actor -> handIn(month, id, scene.plr().as(actor))));
    }

    /** Or whoever covers for them; nobody where they are away and nobody does. */
    private Optional<Actor> serviceManager(String id) {
        return scene.organisation()
                .serviceManager(area(id), scene.today())
                .flatMap(person -> scene.staffing().actor(person, scene.today()));
    }

    private UnitRef area(String id) {
        return scene.host().refs().unit(id);
    }

    private void handIn(YearMonth month, String id, Acting manager) {
        scene.answers().accepted("give a tracker", scene.officer().tracking().given(area(id)));
        byte[] workbook = scene.answers()
                .accepted(
                        "be given the workbook of a tracker",
                        TrackerWorkbook.of(manager, names()).file(area(id), ActionTexts.LEFT_OUT));
        Chance chance = scene.chance().of("workbook " + id + " " + month);
        byte[] filledIn = FilledIn.of(workbook, chance, scene.today());
        TrackerReading reading = TrackerReading.of(manager, names());
        TrackerReport report = reading.read(filledIn, Mode.GOOD_ROWS);
        TrackerReport again = reading.read(filledIn, Mode.GOOD_ROWS);
        if (!again.of(TrackerReport.Verdict.TAKEN).isEmpty()) {
            throw new IllegalStateException("A workbook that was handed in twice has changed something twice.");
        }
        scene.host()
                .out()
                .write(
                        "trackers/" + id + "-handed-in-" + month + ".txt",
                        report.inWords() + "\nHanded in again:\n" + again.inWords());
    }

    private Names names() {
        return new Names(person -> scene.host().staff().name(person), this::label);
    }

    private String label(UnitRef unit) {
        return scene.organisation().unit(unit, scene.today()).map(Unit::label).orElse("unknown");
    }
}
