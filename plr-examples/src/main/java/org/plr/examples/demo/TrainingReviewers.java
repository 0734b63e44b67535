package org.plr.examples.demo;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.framework.Choosing.Untrained;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.examples.demo.host.Chance;

/**
 * Who reviews is trained by the Quality Assurance Service (LNK-4): nearly everybody before their first month is opened, a few
 * a month or two later. Where the council gives no review to the untrained, nobody has to wait.
 */
final class TrainingReviewers {
    private static final int LATE = 80;
    private static final List<Role> TRAINERS = List.of(
            Role.PRACTICE_LEARNING_REVIEWER, Role.QUALITY_ASSURANCE_OFFICER, Role.SERVICE_MANAGER_QUALITY_ASSURANCE);

    private final Scene scene;
    private final Map<PersonRef, YearMonth> planned = new HashMap<>();

    TrainingReviewers(Scene scene) {
        this.scene = scene;
    }

    /** Trains those whose turn it is before a month is opened. */
    void before(YearMonth month) {
        untrained().stream()
                .filter(manager -> !month.isBefore(planned.computeIfAbsent(manager, who -> planned(who, month))))
                .forEach(this::train);
    }

    private YearMonth planned(PersonRef manager, YearMonth first) {
        Chance chance = scene.chance().of("training of " + manager.text());
        return isAsked() || !chance.perMille(LATE) ? first : first.plusMonths(chance.between(1, 2));
    }

    /** Trains whoever is about to be given a review and could not have it otherwise. */
    void beforeReviewOf(PersonRef manager) {
        if (isAsked() && untrained().contains(manager)) {
            train(manager);
        }
    }

    private boolean isAsked() {
        return scene.framework().figures().programme().choosing().untrained() == Untrained.NOT_ALLOCATED;
    }

    private List<PersonRef> untrained() {
        return scene.answers()
                .accepted("show who is untrained", scene.officer().training().untrained(scene.today()));
    }

    private void train(PersonRef manager) {
        Organisation chart = scene.organisation();
        TRAINERS.stream()
                .flatMap(role -> chart.holders(role, scene.today()).stream())
                .filter(trainer -> !trainer.equals(manager))
                .findFirst()
                .ifPresent(trainer -> scene.answers()
                        .accepted(
                                "record a training", scene.officer().training().record(manager, trainer)));
    }
}
