package org.plr.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plr.core.Acting;
import org.plr.core.access.Operations.Operation;
import org.plr.core.clause.Proves;
import org.plr.core.people.ChildRef;
import org.plr.core.people.Role;
import org.plr.core.review.ReviewRef;

/**
 * Nine roles of each service do everything there is to do with another service's child: what is not everybody's is denied,
 * said once in the log by ids, and no answer holds anything of a child of another service.
 */
@Proves("TRK-2")
class RoleByServiceTest {
    private static final Access.Named NAMED =
            new Access.Named(Set.copyOf(ManyServices.ROLES.subList(0, 5)), Set.of(Role.PRACTICE_LEARNING_REVIEWER));

    /** It names reviews and grades for whoever may be drawn to recompute it, and no child. */
    private static final String DRAWS = "draws.";

    private int calls;
    private int denied;
    private List<Service> services = List.of();

    @Test
    void nobody_reaches_another_service_in_a_small_council() {
        every(new ManyServices(4), 3);
        assertTrue(calls > 9 * 4 * 3 * 100, "calls: " + calls);
    }

    @Test
    @Tag("slow")
    void nobody_reaches_another_service_in_a_council_of_fifty() {
        every(new ManyServices(50), 2);
        assertTrue(calls >= 100_000, "calls: " + calls);
        assertTrue(denied >= 90_000, "denied: " + denied);
    }

    private void every(ManyServices council, int targets) {
        List<Operation> operations = Operations.of(council);
        services = council.services;
        for (int number = 1; number <= council.services.size(); number++) {
            for (int role = 0; role < ManyServices.ROLES.size(); role++) {
                for (int step = 1; step <= targets; step++) {
                    Service other = council.services.get((number - 1 + step * 7) % council.services.size());
                    if (other.number() != number) {
                        Who who = new Who(number, role, council.as(number, role));
                        operations.forEach(operation -> call(operation, who, other));
                    }
                }
            }
        }
    }

    /** Somebody of a service. */
    private record Who(int service, int role, Acting acting) {
        boolean mayEverywhere(Permission permission) {
            return Rights.bundled().of(permission).stream()
                    .anyMatch(right ->
                            right.extent() == Extent.ALL && right.isHeldBy(ManyServices.ROLES.get(role), NAMED));
        }

        @Override
        public String toString() {
            return ManyServices.ROLES.get(role) + " of " + service;
        }
    }

    private void call(Operation operation, Who who, Service other) {
        boolean everybodys = operation.permission() == null || who.mayEverywhere(operation.permission());
        if (everybodys && operation.kind() == Operations.Kind.COMMAND) {
            return; // theirs to do: nothing to be denied
        }
        calls++;
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        Object answer = logging(logged, () -> operation.call().on(who.acting, other));
        String log = logged.toString(StandardCharsets.UTF_8);
        String what = who + " " + operation + " on " + other.number();
        assertFalse(log.contains("canary"), what);
        if (everybodys) {
            assertTrue(denials(log) <= (operation.permission() == null ? 1 : 0), what);
        } else {
            denied++;
            assertTrue(ManyServices.isDenied(answer), () -> what + ": " + answer);
            assertEquals(1, denials(log), what + log);
            assertTrue(log.contains(Service.person(who.service, who.role).text() + ": "), log);
        }
        leaksNothing(operation, who, answer, what);
    }

    private static int denials(String log) {
        return log.split("Denied to ", -1).length - 1;
    }

    private void leaksNothing(Operation operation, Who who, Object answer, String what) {
        for (Object leaf : Seen.in(answer)) {
            if (leaf instanceof ChildRef child) {
                assertEquals(Service.child(who.service), child, what);
            } else if (leaf instanceof String text && text.contains("canary")) {
                assertTrue(text.contains(Service.canary(who.service)), what);
            } else if (leaf instanceof ReviewRef && !operation.name().startsWith(DRAWS)) {
                assertTrue(services.get(who.service - 1).review().equals(leaf), what);
            }
        }
    }

    private interface Answering {
        Object answer();
    }

    private static Object logging(ByteArrayOutputStream logged, Answering call) {
        PrintStream before = System.err;
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
        try {
            return call.answer();
        } finally {
            System.setErr(before);
        }
    }
}
