package org.plr.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plr.core.Acting;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.Within;
import org.plr.core.access.Operations.Kind;
import org.plr.core.access.Operations.Operation;
import org.plr.core.clause.Proves;
import org.plr.core.command.Desk;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Read;

/**
 * Every query asks an actor; every one that shows a child is noted before it answers, and refused where it cannot be. A new
 * method of a facade fails here until it is listed.
 */
@Proves("TRK-2")
class ReadsFailClosedTest {
    /** What has nothing to show of this council: no draw is revealed, no exercise closed, and no such text kept. */
    private static final Set<String> NOT_NOW = Set.of(
            "moderations.propose",
            "concerns.tryCompleting",
            "filings.preview",
            "filings.noteOfSupervision",
            "benchmarking.result",
            "programmes.text",
            "focussed.text",
            "training.text",
            "links.text");

    private final ManyServices council = new ManyServices(2);
    private final List<Operation> operations = Operations.of(council);
    private final Acting lead = council.as(Scenario.QA_LEAD);
    private final Service service = council.services.get(1);

    @Test
    void every_public_method_of_every_facade_is_listed_once() {
        assertEquals(Operations.methods(), names(operations));
        assertEquals(operations.size(), names(operations).size());
        assertTrue(operations.size() > 130, "so many facades were found at all: " + operations.size());
    }

    private static TreeSet<String> names(List<Operation> operations) {
        return operations.stream().map(Operation::name).collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> what_shows_a_child_is_noted_before_it_answers_and_refused_where_it_cannot_be() {
        return of(Kind.OF_A_CHILD)
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    int before = council.given.readLog.reads().size();
                    Object answer = operation.call().on(lead, service);
                    assertTrue(isGiven(answer), () -> "nothing to see: " + answer);
                    List<Read> reads = council.given.readLog.reads();
                    assertTrue(reads.size() > before, "noted");
                    assertTrue(reads.stream()
                            .skip(before)
                            .allMatch(read -> read.actor().equals(Scenario.QA_LEAD.text())));
                    council.given.readLog.setUnavailable(true);
                    try {
                        assertThrows(
                                PortUnavailableException.class,
                                () -> operation.call().on(lead, service));
                    } finally {
                        council.given.readLog.setUnavailable(false);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_shows_no_child_is_answered_without_the_log_and_names_none() {
        return of(Kind.OF_NO_CHILD)
                .filter(operation -> !operation.name().startsWith("reads."))
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    council.given.readLog.setUnavailable(true);
                    try {
                        Object answer = operation.call().on(lead, service);
                        assertEquals(NOT_NOW.contains(operation.name()), isRefused(answer), answer::toString);
                        assertFalse(Seen.in(answer).stream().anyMatch(ChildRef.class::isInstance), answer::toString);
                    } finally {
                        council.given.readLog.setUnavailable(false);
                    }
                }));
    }

    private static boolean isRefused(Object answer) {
        return answer instanceof Outcome<?> outcome && !outcome.isAccepted();
    }

    private Stream<Operation> of(Kind kind) {
        return operations.stream().filter(operation -> operation.kind() == kind);
    }

    private static boolean isGiven(Object answer) {
        return answer instanceof Outcome<?> outcome ? outcome.isAccepted() : !((List<?>) answer).isEmpty();
    }

    @Test
    void there_is_no_facade_without_an_actor_and_none_but_through_the_door() {
        for (Method door : Acting.class.getDeclaredMethods()) {
            if (Modifier.isPublic(door.getModifiers()) && door.getReturnType() != Acting.class) {
                for (Constructor<?> made : door.getReturnType().getDeclaredConstructors()) {
                    assertEquals(Desk.class, made.getParameterTypes()[0], made.toString());
                }
            }
        }
        for (Class<?> root : List.of(Plr.class, Within.class)) {
            Set<Class<?>> reached = new HashSet<>();
            reach(root, reached);
            assertTrue(reached.contains(Acting.class));
            assertFalse(reached.contains(ChildRef.class), root + " shows a child without asking who looks");
        }
    }

    /** What can be had from public methods, but for what an actor is given. */
    private static void reach(Class<?> type, Set<Class<?>> reached) {
        if (!type.getName().startsWith("org.plr.") || !reached.add(type) || type == Acting.class) {
            return;
        }
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .forEach(method -> reach(method.getReturnType(), reached));
    }
}
