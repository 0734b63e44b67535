package org.plr.examples.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plr.core.Acting;
import org.plr.core.framework.Framework;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.review.Allocation;
import org.plr.core.review.Programme;
import org.plr.core.review.Review;
import org.plr.examples.council.OpenCase;
import org.plr.examples.demo.host.Refs;
import org.plr.examples.demo.host.SimulatedClock;

/**
 * The first working day of a month in the Quality Assurance Service: managers are trained (LNK-4), who left is replaced, the
 * month is opened (ROL-2), re-audits that are due are given out (CON-5), and everybody else gets a case from the rota (ROL-1,
 * ROL-3).
 */
final class MonthlyRound {
    private static final int NINE = 9 * 60;

    private final Scene scene;
    private final Rota rota;
    private final HandingOver handingOver;
    private final ReAudits reAudits;
    private final TrainingReviewers training;

    MonthlyRound(Scene scene, Rota rota) {
        this.scene = scene;
        this.rota = rota;
        this.handingOver = new HandingOver(scene);
        this.reAudits = new ReAudits(scene, rota);
        this.training = new TrainingReviewers(scene);
    }

    void plan(YearMonth month) {
        LocalDate day = scene.days().first(month);
        scene.timeline().at(scene.days().at(day, NINE - 30), () -> training.before(month));
        scene.timeline().at(scene.days().at(day, NINE), handingOver::run);
        scene.timeline().at(scene.days().at(day, NINE + 30), () -> open(month));
    }

    private void open(YearMonth month) {
        Instant first = month.atDay(1).atStartOfDay(SimulatedClock.LONDON).toInstant();
        Acting officer = scene.officer();
        Programme programme = scene.answers()
                .accepted("open a month", officer.at(first).programmes().open(month));
        List<OpenCase> universe = scene.host().council().universe(scene.today());
        List<PersonRef> waiting = new ArrayList<>(programme.charged());
        waiting.removeAll(reAudits.giveOut(month, waiting, universe));
        tryNoManager(month, universe);
        Framework framework = scene.framework();
        Rota.Day day = rota.on(
                scene.today(),
                universe,
                scene.organisation(),
                framework.figures().programme().choosing().line());
        for (int number = 1; number <= framework.reviewsPerMonth(); number++) {
            for (PersonRef manager : number == 1 ? waiting : programme.charged()) {
                day.next(manager).ifPresent(open -> allocate(manager, open, month));
            }
        }
    }

    private void allocate(PersonRef manager, OpenCase open, YearMonth month) {
        Review review = scene.answers()
                .accepted(
                        "allocate a review", scene.officer().reviews().allocate(request(scene, open, manager, month)));
        new Reviewing(scene, review.ref()).plan(scene.days().of(month), scene.today());
    }

    static Allocation request(Scene scene, OpenCase open, PersonRef manager, YearMonth month) {
        Refs refs = scene.host().refs();
        return Allocation.collaborative(
                refs.child(open.child().id()),
                manager,
                month,
                refs.unit(open.allocation().teamId()),
                refs.person(open.allocation().staffId()));
    }

    /** Twice a year somebody believes that a Practice Learning Reviewer may complete a manager's review (ROL-1). */
    private void tryNoManager(YearMonth month, List<OpenCase> universe) {
        Optional<PersonRef> reviewer = scene.staffing().anybody(Role.PRACTICE_LEARNING_REVIEWER);
        if (month.getMonthValue() % 6 == 1 && reviewer.isPresent() && !universe.isEmpty()) {
            scene.answers()
                    .refused(
                            scene.staffing().title(scene.staffing().officer()),
                            "give a collaborative review to somebody who is no manager",
                            scene.officer().reviews().allocate(request(scene, universe.get(0), reviewer.get(), month)));
        }
    }
}
