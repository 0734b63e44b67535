package org.plr.examples.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.Acting;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.review.Allocation;
import org.plr.core.review.Programme;
import org.plr.core.rota.MonthPlanned;
import org.plr.core.rota.RotaFact;
import org.plr.core.rota.RotaMonth;
import org.plr.examples.council.OpenCase;
import org.plr.examples.demo.host.Refs;
import org.plr.examples.demo.host.SimulatedClock;

/**
 * A month in the Quality Assurance Service. On the last working day before it the rota is announced with the open cases of
 * that day. On its first working day managers are trained (LNK-4), who left is replaced, the month is opened (ROL-2), and the
 * rota is planned with a lottery of that morning: re-audits first (CON-5), then a case for everybody else (ROL-1, ROL-3).
 */
final class MonthlyRound {
    private static final int SEVEN = 7 * 60;
    private static final int NINE = 9 * 60;
    private static final int FOUR = 16 * 60;

    private final Scene scene;
    private final HandingOver handingOver;
    private final ReAudits reAudits;
    private final TrainingReviewers training;
    private final RotaCases cases;
    private final Map<YearMonth, List<org.plr.core.cases.OpenCase>> announced = new HashMap<>();

    MonthlyRound(Scene scene) {
        this.scene = scene;
        this.handingOver = new HandingOver(scene);
        this.reAudits = new ReAudits(scene);
        this.training = new TrainingReviewers(scene);
        this.cases = new RotaCases(scene.host().council(), scene.host().refs());
    }

    /** Enters a month. Before the first one nobody was there, so that it is announced on its own first morning. */
    void plan(YearMonth month, boolean first) {
        WorkingDays days = scene.days();
        LocalDate day = days.first(month);
        Instant announcing = first ? days.at(month.atDay(1), SEVEN) : days.at(days.last(month.minusMonths(1)), FOUR);
        scene.timeline().at(announcing, () -> announce(month));
        scene.timeline().at(days.at(day, NINE - 30), () -> training.before(month));
        scene.timeline().at(days.at(day, NINE), handingOver::run);
        scene.timeline().at(days.at(day, NINE + 30), () -> open(month));
    }

    private String lottery(YearMonth month) {
        return "morning lottery " + scene.days().first(month);
    }

    /** The host keeps the cases: the journal has their hash alone. */
    private void announce(YearMonth month) {
        List<org.plr.core.cases.OpenCase> universe = cases.on(scene.today(), scene.organisation());
        if (!universe.isEmpty()) {
            scene.answers()
                    .accepted(
                            "announce a rota",
                            scene.lead().rota().announce(month, universe, Lottery.announced(lottery(month))));
            announced.put(month, universe);
        }
    }

    private void open(YearMonth month) {
        Instant first = month.atDay(1).atStartOfDay(SimulatedClock.LONDON).toInstant();
        Acting officer = scene.officer();
        Programme programme = scene.answers()
                .accepted("open a month", officer.at(first).programmes().open(month));
        List<OpenCase> universe = scene.host().council().universe(scene.today());
        reAudits.tryOtherManager(month, List.copyOf(programme.charged()), universe);
        tryNoManager(month, universe);
        if (announced.containsKey(month)) {
            plan(month);
        }
    }

    private void plan(YearMonth month) {
        MonthPlanned planned = scene.answers()
                .accepted(
                        "plan a rota",
                        scene.officer()
                                .rota()
                                .plan(
                                        month,
                                        announced.getOrDefault(month, List.of()),
                                        Lottery.drawn(lottery(month), scene)));
        scene.answers().planned(planned);
        handingOver.run();
        RotaMonth.Result result = planned.month().result().orElseThrow();
        result.reAudits().forEach(again -> reAudits.plan(again.review(), month));
        for (RotaFact.Given turn : result.turns()) {
            new Reviewing(scene, turn.review()).plan(scene.days().of(month), scene.today());
        }
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
