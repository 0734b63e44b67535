package org.plr.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plr.core.Scenario.assertAccepted;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.calendar.Holidays;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Entry;
import org.plr.core.memory.MemoryStore;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.sim.Channel;
import org.plr.core.sim.Node;
import org.plr.core.spi.Append;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.Store;

/** What a running library does where the store behind it fails or goes back while it reads. */
class JournalUnderfootTest {
    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");
    private Store behind = given.store;
    private String failing = "";
    private Runnable beforeAppend = () -> {};
    private final Plr plr =
            Node.of("running", store(), new Channel(), given.clock).start();

    @Test
    void a_standby_that_lacks_what_was_read_is_not_worked_on() {
        ReviewRef review = given.graded(Grade.GOOD);
        assertEquals(Grade.GOOD, read(review).graded().orElseThrow().grade());
        List<Draft> drafts = given.journal().stream().map(Entry::draft).toList();
        behind = new MemoryStore();
        behind.append(Append.of(drafts.subList(0, drafts.size() - 1)));
        assertThrows(IllegalStateException.class, () -> read(review));
        assertThrows(
                IllegalStateException.class,
                () -> plr.as(Actor.of(Scenario.REVIEWER)).reviews().complete(review));
    }

    @Test
    void a_standby_that_went_on_without_what_was_read_is_not_worked_on() {
        ReviewRef first = given.reflected();
        ReviewRef second = given.reflected();
        List<Draft> drafts = given.journal().stream().map(Entry::draft).toList();
        assertAccepted(given.reviewer().reviews().grade(first, Grade.GOOD, "A reason."));
        read(first);
        assertAccepted(given.reviewer().reviews().grade(second, Grade.GOOD, "A reason."));
        Draft other = given.journal().get(given.journal().size() - 1).draft();
        behind = new MemoryStore();
        behind.append(Append.of(drafts));
        behind.append(Append.of(List.of(other)));
        assertThrows(IllegalStateException.class, () -> read(first));
    }

    @Test
    void what_stands_is_not_told_as_unavailable_where_it_cannot_be_caught_up_with() {
        ReviewRef review = given.reflected();
        read(review);
        beforeAppend = () -> {
            given.reflected();
            failing = "entriesAfter";
        };
        assertAccepted(plr.as(Actor.of(Scenario.REVIEWER)).reviews().grade(review, Grade.GOOD, "A reason."));
        assertThrows(PortUnavailableException.class, () -> read(review));
        failing = "";
        assertEquals(Grade.GOOD, read(review).graded().orElseThrow().grade());
    }

    @Test
    void a_content_that_could_not_be_read_makes_no_view_hear_a_fact_twice() {
        ReviewRef review = given.graded(Grade.INADEQUATE);
        read(review);
        assertAccepted(given.as(Scenario.ADMINISTRATOR)
                .reference()
                .loadHolidays(Holidays.englandAndWales().with(LocalDate.of(2022, 6, 14))));
        assertAccepted(given.reviewer().concerns().raiseAction(review, Scenario.TEAM_MANAGER, "A visit.", null));
        failing = "content";
        assertThrows(PortUnavailableException.class, () -> read(review));
        failing = "";
        assertEquals(
                assertAccepted(given.qa().concerns().read(review)),
                assertAccepted(plr.as(Actor.of(Scenario.QA_LEAD)).concerns().read(review)));
        assertEquals(
                assertAccepted(given.qa().duties().of(review)),
                assertAccepted(plr.as(Actor.of(Scenario.QA_LEAD)).duties().of(review)));
    }

    private Review read(ReviewRef review) {
        return assertAccepted(plr.as(Actor.of(Scenario.QA_LEAD)).reviews().read(review));
    }

    private Store store() {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, args) -> {
                    if (failing.equals(method.getName())) {
                        throw new PortUnavailableException("Store", "a test", null);
                    }
                    if (method.getName().equals("append")) {
                        beforeAppend.run();
                        beforeAppend = () -> {};
                    }
                    return passedOn(method, args);
                });
    }

    private Object passedOn(Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(behind, args);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
