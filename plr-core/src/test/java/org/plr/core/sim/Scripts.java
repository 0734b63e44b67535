package org.plr.core.sim;

import static org.plr.core.Scenario.OTHER_PRACTITIONER;
import static org.plr.core.Scenario.PRACTITIONER;
import static org.plr.core.Scenario.SERVICE_MANAGER;
import static org.plr.core.Scenario.TEAM_MANAGER;
import static org.plr.core.framework.Grade.GOOD;
import static org.plr.core.framework.Grade.INADEQUATE;
import static org.plr.core.framework.Grade.REQUIRES_IMPROVEMENT;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.plr.core.sim.Script.Mood;

/** What is done under faults: every kind of command on a review's way, and the deliveries in between. */
final class Scripts {
    private Scripts() {}

    /** Six of the sorts. */
    static List<Script> few() {
        return List.of(
                concern().under(Mood.PUTS_OFF_ONCE),
                withdrawn().under(Mood.REFUSES_ONE),
                bounced().under(Mood.TAKES),
                actions().under(Mood.TAKES),
                fromNothing(),
                charts());
    }

    /** Seventeen, each with a channel that takes everything, that refuses somebody, puts everything off, or is silent at first. */
    static List<Script> all() {
        return Stream.of(
                        inadequate(),
                        withdrawn(),
                        concern(),
                        moderation(),
                        handedOver(),
                        bounced(),
                        corrected(),
                        reassigned(),
                        reminded(),
                        actions(),
                        byHand(),
                        two(),
                        closed(),
                        changedByModeration(),
                        concernsOfTwo(),
                        fromNothing(),
                        charts())
                .flatMap(script -> Arrays.stream(Mood.values()).map(script::under))
                .toList();
    }

    private static Script inadequate() {
        return new Script("inadequate")
                .returned(1, INADEQUATE)
                .deliver()
                .acted(1)
                .raiseAction(1)
                .completeAction(1)
                .read(1)
                .deliver();
    }

    private static Script fromNothing() {
        return new Script("from nothing").fromNothing().allocate(1).raise(1).deliver();
    }

    private static Script charts() {
        return new Script("charts")
                .holidays()
                .allocate(1)
                .raiseAction(1)
                .chart()
                .raise(1)
                .deliver();
    }

    private static Script withdrawn() {
        return new Script("withdrawn")
                .returned(1, INADEQUATE)
                .deliver()
                .withdraw(1)
                .deliver();
    }

    private static Script concern() {
        return new Script("concern").allocate(1).raise(1).deliver().raise(1).deliver();
    }

    private static Script moderation() {
        return new Script("moderation")
                .announce()
                .returned(1, INADEQUATE)
                .deliver()
                .drawn()
                .moderated(1, INADEQUATE)
                .deliver();
    }

    private static Script changedByModeration() {
        return new Script("changed by moderation")
                .trained()
                .announce()
                .returned(1, INADEQUATE)
                .deliver()
                .drawn()
                .moderated(1, REQUIRES_IMPROVEMENT)
                .deliver();
    }

    private static Script handedOver() {
        return new Script("handed over")
                .returned(1, INADEQUATE)
                .deliver()
                .raiseAction(1)
                .handOver(1)
                .deliver();
    }

    private static Script bounced() {
        return new Script("bounced")
                .graded(1, INADEQUATE)
                .deliver()
                .bounced(PRACTITIONER)
                .shared(1, PRACTITIONER)
                .deliver();
    }

    private static Script corrected() {
        return new Script("corrected")
                .returned(1, INADEQUATE)
                .deliver()
                .correctGrade(1, GOOD)
                .deliver()
                .correctGrade(1, INADEQUATE)
                .deliver();
    }

    private static Script reassigned() {
        return new Script("reassigned").openJune().allocate(1).reassign(1).deliver();
    }

    private static Script reminded() {
        return new Script("reminded")
                .allocate(1)
                .raise(1)
                .later(Duration.ofHours(4))
                .deliver()
                .later(Duration.ofHours(8))
                .deliver()
                .later(Duration.ofHours(8))
                .deliver();
    }

    private static Script actions() {
        return new Script("actions")
                .graded(1, REQUIRES_IMPROVEMENT)
                .raiseAction(1)
                .withdrawAction(1)
                .deliver();
    }

    private static Script byHand() {
        return new Script("by hand")
                .returned(1, INADEQUATE)
                .shared(1, TEAM_MANAGER)
                .told(1, TEAM_MANAGER)
                .deliver();
    }

    private static Script two() {
        return new Script("two")
                .graded(1, INADEQUATE)
                .graded(2, GOOD)
                .deliver()
                .raise(2)
                .deliver();
    }

    private static Script closed() {
        return new Script("closed")
                .openJune()
                .returned(1, GOOD)
                .deliver()
                .attach(1)
                .discussed(1);
    }

    private static Script concernsOfTwo() {
        return new Script("concerns of two")
                .allocate(1)
                .allocate(2)
                .raise(1)
                .raise(2)
                .handOver(1)
                .deliver()
                .shared(1, OTHER_PRACTITIONER)
                .shared(2, SERVICE_MANAGER)
                .deliver();
    }
}
