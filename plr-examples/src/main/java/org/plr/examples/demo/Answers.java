package org.plr.examples.demo;

import java.util.ArrayList;
import java.util.List;
import org.plr.core.Outcome;
import org.plr.core.rota.MonthPlanned;
import org.plr.examples.demo.host.Chosen;
import org.plr.examples.demo.host.LinkChosen;
import org.plr.examples.demo.host.Refused;
import org.plr.examples.demo.host.SimulatedClock;

/** What the library answered. What it refused as it should, and whom it proposed and why, is kept, to be shown. */
final class Answers {
    private final SimulatedClock clock;
    private final List<Refused> refused = new ArrayList<>();
    private final List<Chosen> chosen = new ArrayList<>();
    private final List<MonthPlanned> planned = new ArrayList<>();
    private final List<LinkChosen> linked = new ArrayList<>();

    Answers(SimulatedClock clock) {
        this.clock = clock;
    }

    /**
     * What an outcome holds that must not be refused.
     *
     * @param tried what was tried, to follow on "to"
     * @throws UnexpectedAnswer where it was
     */
    <T> T accepted(String tried, Outcome<T> outcome) {
        return outcome.toOptional().orElseThrow(() -> UnexpectedAnswer.refused(tried, outcome.refusals()));
    }

    /**
     * Keeps an outcome that must be refused.
     *
     * @throws UnexpectedAnswer where it was accepted: then a rule is missing
     */
    void refused(String who, String tried, Outcome<?> outcome) {
        if (outcome.isAccepted()) {
            throw UnexpectedAnswer.accepted(who, tried);
        }
        outcome.refusals().forEach(refusal -> refused.add(new Refused(clock.instant(), who, tried, refusal)));
    }

    /** Keeps a proposal that was followed. */
    void chose(Chosen proposed) {
        chosen.add(proposed);
    }

    /** Keeps a month's rota with what explains it. */
    void planned(MonthPlanned month) {
        planned.add(month);
    }

    /** The rotas, in the order of time. */
    List<MonthPlanned> planned() {
        return List.copyOf(planned);
    }

    /** Who was given what as proposed, in the order of time. */
    List<Chosen> chosen() {
        return List.copyOf(chosen);
    }

    /** Keeps a link that was allocated as proposed. */
    void chose(LinkChosen proposed) {
        linked.add(proposed);
    }

    /** Who became whose link reviewer as proposed, in the order of time. */
    List<LinkChosen> linked() {
        return List.copyOf(linked);
    }

    /** What was refused, in the order of time. */
    List<Refused> refused() {
        return List.copyOf(refused);
    }
}
