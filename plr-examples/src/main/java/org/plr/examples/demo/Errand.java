package org.plr.examples.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.people.PersonRef;

/**
 * A piece of work. Where whoever is to do it is away and nobody covers for them, it waits for the first working day on
 * which somebody can, at the same time of day; where they have left, it is not done.
 *
 * @param day the local day
 * @param minutes the local time, in minutes since midnight
 * @param who whose work it is by then, or empty where it is nobody's any more
 * @param work what they do
 */
record Errand(LocalDate day, int minutes, Supplier<Optional<PersonRef>> who, Consumer<Acting> work) {
    private static final int PATIENCE = 60;

    void enter(Scene scene) {
        scene.timeline().at(scene.days().at(day, minutes), () -> who.get().ifPresent(person -> attempt(person, scene)));
    }

    private void attempt(PersonRef person, Scene scene) {
        Optional<Actor> actor = scene.staffing().actor(person, day);
        if (actor.isPresent()) {
            work.accept(scene.plr().as(actor.get()));
        } else {
            nextDay(person, scene).ifPresent(later -> new Errand(later, minutes, who, work).enter(scene));
        }
    }

    private Optional<LocalDate> nextDay(PersonRef person, Scene scene) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(PATIENCE))
                .filter(later -> scene.days().isWorkingDay(later)
                        && scene.staffing().actor(person, later).isPresent())
                .findFirst();
    }
}
