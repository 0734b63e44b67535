package org.plr.core.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plr.core.Scenario.DIRECTOR;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.SERVICE_MANAGER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.OtherFrameworks;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.memory.MemoryNotifications.Sent;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Notice;

/** What is done about a sharing that stays open, where a council has others told as well. */
@Proves("CON-1")
class EscalatingTest {
    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z", OtherFrameworks.stating("""
            'CON-1':{'remindAfter':['PT4H','PT24H'],'escalate':[
              {'after':'PT20H','to':'SERVICE_MANAGER'},
              {'after':'PT24H','to':'CORPORATE_DIRECTOR'},
              {'after':'PT30H','to':'HEAD_OF_SERVICE'}]}
            """));

    @Test
    void an_open_sharing_is_escalated_step_by_step_and_each_once() {
        openSharing();
        runAt("2022-06-10T13:00:00Z", "2022-06-11T04:59:59Z");
        assertEquals(List.of(), told(Notice.News.ESCALATION));
        runAt("2022-06-11T05:00:00Z", "2022-06-11T06:00:00Z");
        assertEquals(List.of(SERVICE_MANAGER), told(Notice.News.ESCALATION));
        runAt("2022-06-11T09:00:00Z", "2022-06-11T10:00:00Z");
        assertEquals(List.of(SERVICE_MANAGER, DIRECTOR), told(Notice.News.ESCALATION));
        assertEquals(List.of(REVIEWER, REVIEWER), told(Notice.News.REMINDER));
    }

    @Test
    void after_a_night_without_a_run_nobody_is_left_out_and_the_owner_is_reminded_once() {
        openSharing();
        runAt("2022-06-11T10:00:00Z", "2022-06-11T11:00:00Z");
        assertEquals(List.of(SERVICE_MANAGER, DIRECTOR), told(Notice.News.ESCALATION));
        assertEquals(List.of(REVIEWER), told(Notice.News.REMINDER));
    }

    @Test
    void a_role_that_nobody_holds_tells_nobody_and_stops_nothing() {
        openSharing();
        runAt("2022-06-12T10:00:00Z", "2022-06-13T10:00:00Z");
        assertEquals(List.of(SERVICE_MANAGER, DIRECTOR), told(Notice.News.ESCALATION));
        assertEquals(0, given.plr.deliveries().run().reminded());
    }

    @Test
    void a_sharing_that_is_met_is_not_escalated() {
        given.graded(Grade.INADEQUATE);
        runAt("2022-06-10T09:00:00Z", "2022-06-12T10:00:00Z");
        assertEquals(List.of(), told(Notice.News.ESCALATION));
    }

    @Test
    void an_escalation_names_the_clause_and_when_it_was_due() {
        openSharing();
        runAt("2022-06-11T05:00:00Z");
        Notice notice = given.notifications.sent().stream()
                .map(Sent::notice)
                .filter(sent -> sent.news() == Notice.News.ESCALATION)
                .findFirst()
                .orElseThrow();
        assertEquals("CON-1", notice.clause().id());
        assertEquals(Instant.parse("2022-06-11T09:00:00Z"), notice.due().orElseThrow());
    }

    /** One of the three is never reached. */
    private void openSharing() {
        given.notifications.refuse(Scenario.TEAM_MANAGER, "smtp.550");
        given.graded(Grade.INADEQUATE);
    }

    private void runAt(String... moments) {
        for (String moment : moments) {
            given.clock.moveTo(moment);
            given.plr.deliveries().run();
        }
    }

    private List<PersonRef> told(Notice.News news) {
        return given.notifications.sent().stream()
                .map(Sent::notice)
                .filter(notice -> notice.news() == news)
                .map(Notice::recipient)
                .toList();
    }
}
