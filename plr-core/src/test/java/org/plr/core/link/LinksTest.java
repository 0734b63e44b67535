package org.plr.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.DIRECTOR;
import static org.plr.core.Scenario.QA_LEAD;
import static org.plr.core.Scenario.QA_OFFICER;
import static org.plr.core.Scenario.STRANGER;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.link.LinkCouncil.ANNA;
import static org.plr.core.link.LinkCouncil.BEN;
import static org.plr.core.link.LinkCouncil.CARA;
import static org.plr.core.link.LinkCouncil.manager;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Entry;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;

/** Each Service Manager is allocated one link Practice Learning Reviewer; none is without one (LNK-1). */
@Proves("LNK-1")
class LinksTest {
    private static final Instant NOW = Instant.parse("2022-06-10T09:00:00Z");

    private final Scenario given = Scenario.on(NOW.toString());
    private final Links officer = given.as(QA_OFFICER).links();

    @BeforeEach
    void four_areas_of_4_3_2_and_1_managers_and_two_reviewers() {
        given.load(council().chart());
    }

    private static LinkCouncil council() {
        return areas().reviewers(ANNA, BEN);
    }

    private static LinkCouncil areas() {
        return new LinkCouncil().area(1, 4).area(2, 3).area(3, 2).area(4, 1);
    }

    @Test
    void everybody_is_visibly_without_a_link_before_any_is_allocated() {
        List<Linked> all = assertAccepted(officer.all());
        assertEquals(
                List.of(manager(1), manager(2), manager(3), manager(4)),
                all.stream().map(Linked::serviceManager).toList());
        assertTrue(all.stream().allMatch(linked -> linked.standing() == Linked.Standing.NONE));
        assertEquals(List.of(4, 3, 2, 1), all.stream().map(Linked::load).toList());
    }

    @Test
    void a_proposal_gives_everybody_a_link_as_evenly_as_can_be_and_records_nothing() {
        List<Entry> before = given.journal();
        LinkProposal.Plan plan = plan(LinksAsked.anew());
        assertEquals(Map.of(ANNA, 5, BEN, 5), plan.loads());
        assertTrue(plan.isProved());
        assertEquals(0, plan.changes(), "who had no link before has no other one now");
        assertEquals(4, plan.unlinked().size());
        assertEquals(4, plan.joining(ANNA).size() + plan.joining(BEN).size());
        assertEquals(before, given.journal());
    }

    @Test
    void what_was_proposed_is_allocated_and_the_same_again_records_nothing() {
        LinkProposal.Plan plan = plan(LinksAsked.anew());
        LinkRegister register = assertAccepted(officer.allocate(LinksAsked.anew()));
        plan.links().forEach(link -> assertEquals(Optional.of(link.reviewer()), now(link.serviceManager())));
        assertEquals(4, register.history().size());
        assertEquals(
                NOW, assertAccepted(officer.of(manager(1))).link().orElseThrow().since());
        assertTrue(assertAccepted(officer.all()).stream().allMatch(Linked::isLinked));
        List<Entry> before = given.journal();
        assertEquals(register, assertAccepted(officer.allocate(LinksAsked.anew())));
        assertEquals(before, given.journal());
    }

    @Test
    void when_a_service_manager_joins_they_alone_are_given_a_link() {
        assertAccepted(officer.allocate(LinksAsked.anew()));
        given.load(council().area(5, 2).chart());
        assertEquals(List.of(manager(5)), unlinked());
        assertEquals(List.of(manager(5)), changedBy(LinksAsked.keeping()));
        assertEquals(List.of(), unlinked());
    }

    @Test
    void planned_anew_a_joiner_changes_nobody_where_the_loads_are_as_even_without() {
        assertAccepted(officer.allocate(LinksAsked.anew()));
        given.load(council().area(5, 1).chart());
        assertEquals(List.of(manager(5)), changedBy(LinksAsked.anew()));
    }

    @Test
    void when_a_reviewer_leaves_their_service_managers_alone_change() {
        given.load(areas().reviewers(ANNA, BEN, CARA).chart());
        assertAccepted(officer.allocate(LinksAsked.anew()));
        List<PersonRef> left = linkedTo(CARA);
        given.load(council().chart());
        assertFalse(left.isEmpty());
        assertEquals(left, unlinked());
        assertEquals(
                Linked.Standing.LEFT, assertAccepted(officer.of(left.get(0))).standing());
        assertEquals(left, changedBy(LinksAsked.keeping()));
        assertEquals(List.of(), unlinked());
    }

    @Test
    void when_a_reviewer_is_away_for_three_months_their_service_managers_alone_change() {
        given.load(areas().reviewers(ANNA, BEN, CARA).chart());
        assertAccepted(officer.allocate(LinksAsked.anew()));
        List<PersonRef> theirs = linkedTo(CARA);
        given.load(areas().reviewers(ANNA, BEN, CARA)
                .away(CARA, "2022-06-01", "2022-08-31")
                .chart());
        assertEquals(
                Linked.Standing.AWAY, assertAccepted(officer.of(theirs.get(0))).standing());
        assertEquals(theirs, changedBy(LinksAsked.keeping()));
        assertEquals(List.of(), linkedTo(CARA));
    }

    @Test
    void planned_anew_the_even_loads_come_first_and_no_more_changes_than_they_need() {
        given.load(areas().reviewers(ANNA, BEN, CARA).chart());
        assertAccepted(officer.allocate(LinksAsked.anew()));
        given.load(council().chart());
        LinkProposal.Plan plan = plan(LinksAsked.anew());
        assertEquals(Map.of(ANNA, 5, BEN, 5), plan.loads());
        assertEquals(unlinked().size(), plan.changes(), "a link whose reviewer left is a change, whatever is planned");
        assertEquals(
                unlinked(),
                plan.changed().stream()
                        .map(LinkProposal.Proposed::serviceManager)
                        .toList());
    }

    @Test
    void an_absence_of_28_days_on_end_is_long_and_one_of_27_is_not() {
        given.load(council().away(BEN, "2022-06-06", "2022-07-02").chart());
        assertEquals(
                List.of(ANNA, BEN), List.copyOf(plan(LinksAsked.anew()).loads().keySet()));
        given.load(council().away(BEN, "2022-06-06", "2022-07-03").chart());
        assertEquals(List.of(ANNA), List.copyOf(plan(LinksAsked.anew()).loads().keySet()));
        given.load(council()
                .away(BEN, "2022-05-20", "2022-06-10")
                .away(BEN, "2022-06-11", "2022-06-16")
                .chart());
        assertEquals(List.of(ANNA), List.copyOf(plan(LinksAsked.anew()).loads().keySet()));
        given.load(council().away(BEN, "2022-06-11", "2022-12-31").chart());
        assertEquals(2, plan(LinksAsked.anew()).loads().size());
    }

    @Test
    void a_declared_conflict_bars_the_pair_until_it_ends() {
        assertAccepted(officer.set(manager(1), ANNA));
        assertAccepted(officer.declareConflict(manager(1), ANNA, "They are related.", DIRECTOR));
        assertEquals(
                Linked.Standing.CONFLICT, assertAccepted(officer.of(manager(1))).standing());
        assertRefused(officer.declareConflict(manager(1), ANNA, "Again.", DIRECTOR), "conflict.declared-already");
        assertRefused(officer.set(manager(1), ANNA), "link.conflict");
        assertAccepted(officer.allocate(LinksAsked.keeping()));
        assertEquals(Optional.of(BEN), now(manager(1)));
        LinkRegister.Conflict conflict = assertAccepted(officer.conflicts()).get(0);
        assertEquals("They are related.", assertAccepted(officer.text(conflict.reason())));
        assertAccepted(officer.endConflict(manager(1), ANNA));
        assertRefused(officer.endConflict(manager(1), ANNA), "conflict.unknown");
        assertEquals(
                Optional.of(NOW), assertAccepted(officer.conflicts()).get(0).ended());
        assertAccepted(officer.set(manager(1), ANNA));
        assertEquals(
                List.of(ANNA, BEN, ANNA),
                assertAccepted(officer.history()).stream()
                        .filter(link -> link.serviceManager().equals(manager(1)))
                        .map(LinkRegister.Link::reviewer)
                        .toList());
    }

    @Test
    void who_approves_a_conflict_is_somebody_else_and_known_and_says_why() {
        assertRefused(officer.declareConflict(manager(1), ANNA, "A reason.", QA_OFFICER), "approver.is-the-actor");
        assertRefused(officer.declareConflict(manager(1), ANNA, "A reason.", STRANGER), "approver.unknown");
        assertRefused(
                officer.declareConflict(null, null, " ", null),
                "service-manager.missing",
                "reviewer.missing",
                "reason.missing",
                "approver.missing");
    }

    @Test
    void nobody_is_the_link_of_somebody_in_their_own_line_or_of_themselves() {
        LinkCouncil council = council();
        council.post(manager(1), Role.PRACTICE_LEARNING_REVIEWER, Scenario.QUALITY, QA_LEAD);
        council.post(CARA, Role.PRACTICE_LEARNING_REVIEWER, Scenario.QUALITY, manager(2));
        given.load(council.chart());
        assertRefused(officer.set(manager(1), manager(1)), "link.conflict");
        assertRefused(officer.set(manager(2), CARA), "link.conflict");
        assertAccepted(officer.set(manager(3), CARA));
    }

    @Test
    void a_link_by_hand_is_between_a_service_manager_and_a_reviewer() {
        assertRefused(
                officer.set(STRANGER, STRANGER), "service-manager.not-a-service-manager", "reviewer.not-a-reviewer");
        assertRefused(
                officer.set(ANNA, manager(1)), "service-manager.not-a-service-manager", "reviewer.not-a-reviewer");
        assertRefused(officer.set(null, null), "service-manager.missing", "reviewer.missing");
        assertAccepted(officer.set(manager(1), ANNA));
        List<Entry> before = given.journal();
        assertAccepted(officer.set(manager(1), ANNA));
        assertEquals(before, given.journal());
    }

    @Test
    void capacities_bind_and_where_they_leave_no_plan_it_says_who_and_changes_nothing() {
        LinksAsked one = LinksAsked.anew().withCapacity(BEN, 1);
        assertAccepted(officer.allocate(one));
        assertEquals(1, linkedTo(BEN).size());
        LinksAsked few = one.withCapacity(ANNA, 2);
        LinkProposal.Impossible impossible =
                assertInstanceOf(LinkProposal.Impossible.class, assertAccepted(officer.propose(few)));
        assertEquals(List.of(ANNA, BEN), impossible.reviewers());
        assertTrue(impossible.because().startsWith("4 Service Managers can only go to 2 reviewers"));
        List<Entry> before = given.journal();
        assertRefused(officer.allocate(few), "links.impossible");
        assertRefused(officer.why(few, manager(1)), "links.impossible");
        assertEquals(before, given.journal());
        assertRefused(
                officer.propose(LinksAsked.anew().withCapacity(ANNA, -1).withCapacity(ANNA, 1)),
                "capacities.most.negative",
                "capacities.reviewer.repeated");
        assertRefused(officer.allocate(LinksAsked.anew().withCapacity(CARA, 1)), "capacities.reviewer.unknown");
    }

    @Test
    void without_reviewers_nothing_is_allocated() {
        given.load(areas().chart());
        assertRefused(officer.allocate(LinksAsked.anew()), "reviewers.missing");
    }

    @Test
    void each_link_says_what_another_reviewer_would_cost() {
        assertEquals(LinkWhy.Cost.LOT, why(LinksAsked.anew(), 1).cost());
        assertAccepted(officer.allocate(LinksAsked.anew()));
        LinkWhy changes = why(LinksAsked.anew(), 1);
        assertEquals(new LinkWhy(LinkWhy.Cost.CHANGES, 4, changes.sentence()), changes);
        assertEquals(LinkWhy.Cost.KEPT, why(LinksAsked.keeping(), 1).cost());
        LinkWhy load = why(LinksAsked.anew().withCapacity(ANNA, 1), 1);
        assertEquals("With another reviewer the largest load of a reviewer would be 7 instead of 6.", load.sentence());
        assertAccepted(officer.declareConflict(manager(1), ANNA, "They are related.", DIRECTOR));
        assertEquals(LinkWhy.Cost.NO_PLAN, why(LinksAsked.anew(), 1).cost());
        assertRefused(officer.why(LinksAsked.anew(), STRANGER), "service-manager.not-a-service-manager");
    }

    @Test
    void the_quality_assurance_lead_and_officers_allocate_and_managers_see_whose_link_is_who() {
        assertRefused(given.as(manager(1)).links().allocate(LinksAsked.anew()), "access.denied");
        assertRefused(given.as(ANNA).links().propose(LinksAsked.anew()), "access.denied");
        assertRefused(given.as(manager(1)).links().conflicts(), "access.denied");
        assertAccepted(given.qa().links().allocate(LinksAsked.anew()));
        assertTrue(assertAccepted(given.as(manager(1)).links().of(manager(1))).isLinked());
        assertEquals(
                linkedTo(ANNA),
                assertAccepted(given.as(ANNA).links().mine()).stream()
                        .map(Linked::serviceManager)
                        .toList());
        assertRefused(officer.of(STRANGER), "service-manager.not-a-service-manager");
    }

    @Test
    void the_lot_is_drawn_by_a_key_and_the_same_command_again_links_nobody_twice() {
        LinksAsked asked = LinksAsked.anew().withKey(new byte[] {1, 2, 3}).within(1_000_000);
        assertEquals(plan(asked), plan(asked));
        CommandId command = new CommandId("links-1");
        LinkRegister once = assertAccepted(given.qa().with(command).links().allocate(asked));
        assertEquals(once, assertAccepted(given.qa().with(command).links().allocate(asked)));
        assertFalse(asked.toString().contains("010203"));
    }

    @Test
    void another_node_reads_the_same_register() {
        assertAccepted(officer.allocate(LinksAsked.anew()));
        assertEquals(
                assertAccepted(officer.all()),
                assertAccepted(given.another().as(Actor.of(QA_OFFICER)).links().all()));
    }

    private LinkProposal.Plan plan(LinksAsked asked) {
        return assertInstanceOf(LinkProposal.Plan.class, assertAccepted(officer.propose(asked)));
    }

    private LinkWhy why(LinksAsked asked, int area) {
        return assertAccepted(officer.why(asked, manager(area)));
    }

    private Optional<PersonRef> now(PersonRef serviceManager) {
        return assertAccepted(officer.of(serviceManager)).link().map(LinkRegister.Link::reviewer);
    }

    private List<PersonRef> unlinked() {
        return assertAccepted(officer.all()).stream()
                .filter(linked -> !linked.isLinked())
                .map(Linked::serviceManager)
                .toList();
    }

    private List<PersonRef> linkedTo(PersonRef reviewer) {
        return assertAccepted(officer.all()).stream()
                .map(Linked::serviceManager)
                .filter(serviceManager -> now(serviceManager).equals(Optional.of(reviewer)))
                .toList();
    }

    /** Whose links are recorded when they are allocated again. */
    private List<PersonRef> changedBy(LinksAsked asked) {
        int before = assertAccepted(officer.history()).size();
        List<LinkRegister.Link> history =
                assertAccepted(officer.allocate(asked)).history();
        return history.subList(before, history.size()).stream()
                .map(LinkRegister.Link::serviceManager)
                .sorted(Comparator.comparing(PersonRef::text))
                .toList();
    }
}
