package org.plr.core.rota;

import static org.plr.core.Scenario.assertAccepted;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plr.core.Outcome;
import org.plr.core.Scenario;
import org.plr.core.cases.OpenCase;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;

/** A council of four managers, whose June is drawn from six open cases in two teams. */
abstract class RotaScene {
    static final YearMonth JUNE = YearMonth.of(2022, 6);
    static final String SOURCE = "lottery 2022-05-31, its six numbers from low to high: 01.02.03";
    static final String LOTTERY = "lottery 2022-05-31: 03.08.11.24.40.59";

    Scenario given = Scenario.on("2022-05-31T15:00:00Z");
    final List<OpenCase> universe = new ArrayList<>();

    RotaScene() {
        for (int i = 1; i <= 3; i++) {
            universe.add(OpenCase.of(child(i), Scenario.TEAM, Scenario.PRACTITIONER));
            universe.add(OpenCase.of(child(10 + i), Scenario.OTHER_TEAM, Scenario.OTHER_PRACTITIONER));
        }
    }

    static ChildRef child(int number) {
        return new ChildRef(2, number);
    }

    Rotas rota() {
        return given.qa().rota();
    }

    RotaMonth announced() {
        return assertAccepted(rota().announce(JUNE, universe, SOURCE));
    }

    void opened() {
        given.clock.moveTo("2022-06-01T08:00:00Z");
        assertAccepted(given.qa().programmes().open(JUNE));
    }

    Outcome<MonthPlanned> plan() {
        return rota().plan(JUNE, universe, LOTTERY);
    }

    MonthPlanned planned() {
        announced();
        opened();
        return assertAccepted(plan());
    }

    static RotaMonth.Result result(MonthPlanned planned) {
        return planned.month().result().orElseThrow();
    }

    Review review(RotaFact.Given turn) {
        return given.review(turn.review());
    }

    static Optional<RotaFact.Given> turn(MonthPlanned planned, PersonRef manager) {
        return result(planned).turns().stream()
                .filter(turn -> turn.manager().equals(manager))
                .findFirst();
    }
}
