package org.plr.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.Actor;
import org.plr.core.people.Cover;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.people.Validity;

class AccessTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 15);
    private static final Validity VALID = Validity.since(LocalDate.of(2022, 1, 1));
    private static final UnitRef DIRECTORATE = unit(1);
    private static final UnitRef AREA = unit(2);
    private static final UnitRef TEAM = unit(3);
    private static final UnitRef ELSEWHERE = unit(4);
    private static final UnitRef ELSEWHERE_TEAM = unit(5);
    private static final PersonRef SOMEBODY = person(1);
    private static final PersonRef DELEGATE = person(2);
    private static final PersonRef ADMINISTRATOR = person(3);
    private static final PersonRef STRANGER = person(4);
    private static final Role UNKNOWN = new Role("CARETAKER");

    private final List<Post> posts = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();
    private final Map<PersonRef, Set<PersonRef>> linked = new HashMap<>();
    private Set<Role> managerRoles = Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);

    @ParameterizedTest
    @EnumSource
    void a_role_that_nobody_knows_permits_nothing(Permission permission) {
        post(SOMEBODY, UNKNOWN, TEAM);
        assertFalse(may(Actor.of(SOMEBODY), permission, itsOwn(SOMEBODY)));
    }

    @ParameterizedTest
    @EnumSource
    void somebody_whom_the_chart_does_not_have_may_nothing(Permission permission) {
        assertFalse(may(Actor.of(STRANGER), permission, itsOwn(STRANGER)));
    }

    @ParameterizedTest
    @EnumSource
    void a_permission_without_a_row_in_the_table_is_denied_to_every_role(Permission permission) {
        post(SOMEBODY, Role.SERVICE_MANAGER_QUALITY_ASSURANCE, DIRECTORATE);
        post(SOMEBODY, Role.TEAM_MANAGER, TEAM);
        Access empty = new Access(Rights.of(""), known(), Set.of());
        assertFalse(empty.mayDo(Actor.of(SOMEBODY), permission, itsOwn(SOMEBODY), TODAY));
    }

    @Test
    void nobody_in_post_may_run_deliveries_and_the_library_itself_nothing_else() {
        Set<Permission> allowed = EnumSet.noneOf(Permission.class);
        for (Permission permission : Permission.values()) {
            if (may(Actor.system(), permission, Matter.ofNobody())) {
                allowed.add(permission);
            }
        }
        assertEquals(Set.of(Permission.RUN_DELIVERIES, Permission.CHECK_FILINGS), allowed);
        assertTrue(
                Rights.bundled().rows().stream().noneMatch(right -> right.permission() == Permission.RUN_DELIVERIES));
    }

    @Test
    void an_administrator_loads_reference_data_and_looks_after_notices_and_may_nothing_else() {
        Set<Permission> allowed = EnumSet.noneOf(Permission.class);
        for (Permission permission : Permission.values()) {
            if (may(Actor.of(ADMINISTRATOR), permission, itsOwn(ADMINISTRATOR))) {
                allowed.add(permission);
            }
        }
        assertEquals(
                Set.of(
                        Permission.LOAD_ORGANISATION,
                        Permission.LOAD_HOLIDAYS,
                        Permission.ADOPT_FRAMEWORK,
                        Permission.READ_NOTICES,
                        Permission.HANDLE_NOTICES),
                allowed);
    }

    @Test
    void rights_end_with_the_last_day_of_the_post() {
        posts.add(new Post(
                SOMEBODY, Role.QUALITY_ASSURANCE_OFFICER, DIRECTORATE, null, Validity.between(VALID.from(), TODAY)));
        Actor actor = Actor.of(SOMEBODY);
        assertTrue(access().mayDo(actor, Permission.OPEN_MONTH, Matter.ofNobody(), TODAY));
        assertFalse(access().mayDo(actor, Permission.OPEN_MONTH, Matter.ofNobody(), TODAY.plusDays(1)));
    }

    @Test
    void a_councils_own_manager_role_completes_its_own_reviews_and_no_others() {
        Role added = new Role("HEAD_OF_EARLY_HELP");
        post(SOMEBODY, added, TEAM);
        assertFalse(may(Actor.of(SOMEBODY), Permission.GRADE_REVIEW, itsOwn(SOMEBODY)));
        managerRoles = Set.of(added);
        assertTrue(may(Actor.of(SOMEBODY), Permission.GRADE_REVIEW, itsOwn(SOMEBODY)));
        assertFalse(may(Actor.of(SOMEBODY), Permission.GRADE_REVIEW, itsOwn(STRANGER)));
        assertFalse(may(Actor.of(SOMEBODY), Permission.READ_TRACKER, Matter.ofArea(AREA)));
    }

    @Test
    void a_senior_manager_sees_the_areas_whose_service_manager_is_in_their_line() {
        post(SOMEBODY, Role.SERVICE_DIRECTOR, DIRECTORATE);
        posts.add(new Post(DELEGATE, Role.SERVICE_MANAGER, ELSEWHERE, null, VALID));
        assertFalse(may(Actor.of(SOMEBODY), Permission.READ_TRACKER, Matter.ofArea(ELSEWHERE)));
        posts.set(posts.size() - 1, new Post(DELEGATE, Role.SERVICE_MANAGER, ELSEWHERE, SOMEBODY, VALID));
        assertTrue(may(Actor.of(SOMEBODY), Permission.READ_TRACKER, Matter.ofArea(ELSEWHERE)));
    }

    @Test
    void a_delegate_has_the_rights_of_the_absent_person_on_the_days_of_the_cover() {
        post(SOMEBODY, Role.SERVICE_MANAGER, AREA);
        post(DELEGATE, Role.TEAM_MANAGER, ELSEWHERE_TEAM);
        covers.add(new Cover(SOMEBODY, DELEGATE, Validity.between(TODAY, TODAY)));
        Actor covering = Actor.of(DELEGATE).onBehalfOf(SOMEBODY);
        assertTrue(may(covering, Permission.READ_TRACKER, Matter.ofArea(AREA)));
        assertFalse(may(Actor.of(DELEGATE), Permission.READ_TRACKER, Matter.ofArea(AREA)), "not in their own name");
        assertFalse(may(covering, Permission.READ_TRACKER, Matter.ofArea(ELSEWHERE)), "not with their own rights");
        assertEquals("access.not-covering", code(covering, TODAY.plusDays(1)));
        assertEquals("access.not-covering", code(Actor.of(SOMEBODY).onBehalfOf(DELEGATE), TODAY));
        assertEquals("access.not-covering", code(Actor.of(STRANGER).onBehalfOf(SOMEBODY), TODAY));
    }

    @Test
    void a_delegate_who_has_left_covers_for_nobody() {
        post(SOMEBODY, Role.SERVICE_MANAGER, AREA);
        posts.add(
                new Post(DELEGATE, Role.TEAM_MANAGER, TEAM, null, Validity.between(VALID.from(), TODAY.minusDays(1))));
        covers.add(new Cover(SOMEBODY, DELEGATE, VALID));
        assertEquals("access.not-covering", code(Actor.of(DELEGATE).onBehalfOf(SOMEBODY), TODAY));
    }

    @Test
    void a_cover_of_a_cover_covers_for_nobody() {
        post(SOMEBODY, Role.SERVICE_MANAGER, AREA);
        post(DELEGATE, Role.TEAM_MANAGER, ELSEWHERE_TEAM);
        post(STRANGER, Role.TEAM_MANAGER, ELSEWHERE_TEAM);
        covers.add(new Cover(SOMEBODY, DELEGATE, VALID));
        covers.add(new Cover(DELEGATE, STRANGER, VALID));
        assertEquals("access.not-covering", code(Actor.of(STRANGER).onBehalfOf(SOMEBODY), TODAY));
        assertFalse(may(Actor.of(STRANGER).onBehalfOf(DELEGATE), Permission.READ_TRACKER, Matter.ofArea(AREA)));
        assertTrue(may(Actor.of(STRANGER).onBehalfOf(DELEGATE), Permission.READ_TRACKER, Matter.ofArea(ELSEWHERE)));
    }

    @Test
    void a_link_reviewer_sees_the_areas_of_the_service_managers_whose_link_they_are_and_no_other() {
        post(SOMEBODY, Role.PRACTICE_LEARNING_REVIEWER, DIRECTORATE);
        post(DELEGATE, Role.SERVICE_MANAGER, AREA);
        for (Permission permission : List.of(
                Permission.READ_TRACKER, Permission.READ_REVIEW, Permission.READ_NARRATIVE, Permission.READ_DUTIES)) {
            assertFalse(may(Actor.of(SOMEBODY), permission, Matter.ofArea(AREA)), "not linked yet");
            linked.put(SOMEBODY, Set.of(DELEGATE));
            assertTrue(may(Actor.of(SOMEBODY), permission, Matter.ofArea(AREA)));
            assertFalse(may(Actor.of(SOMEBODY), permission, Matter.ofArea(ELSEWHERE)));
            assertFalse(may(Actor.of(SOMEBODY), permission, Matter.ofNobody()));
            linked.clear();
        }
    }

    @Test
    void a_link_moves_with_the_service_manager_and_gives_nothing_without_the_reviewer_s_post() {
        post(SOMEBODY, Role.PRACTICE_LEARNING_REVIEWER, DIRECTORATE);
        posts.add(new Post(DELEGATE, Role.SERVICE_MANAGER, AREA, null, Validity.between(VALID.from(), TODAY)));
        posts.add(new Post(DELEGATE, Role.SERVICE_MANAGER, ELSEWHERE, null, Validity.since(TODAY.plusDays(1))));
        linked.put(SOMEBODY, Set.of(DELEGATE));
        Actor actor = Actor.of(SOMEBODY);
        LocalDate tomorrow = TODAY.plusDays(1);
        assertTrue(access().mayDo(actor, Permission.READ_TRACKER, Matter.ofArea(AREA), TODAY));
        assertFalse(access().mayDo(actor, Permission.READ_TRACKER, Matter.ofArea(AREA), tomorrow));
        assertTrue(access().mayDo(actor, Permission.READ_TRACKER, Matter.ofArea(ELSEWHERE), tomorrow));
        posts.set(0, new Post(SOMEBODY, Role.TEAM_MANAGER, ELSEWHERE_TEAM, null, VALID));
        assertFalse(may(actor, Permission.READ_TRACKER, Matter.ofArea(AREA)));
    }

    @Test
    void an_administrator_lends_nobody_the_right_to_load() {
        post(ADMINISTRATOR, Role.BOARD_MEMBER, DIRECTORATE);
        post(DELEGATE, Role.TEAM_MANAGER, TEAM);
        covers.add(new Cover(ADMINISTRATOR, DELEGATE, VALID));
        Actor covering = Actor.of(DELEGATE).onBehalfOf(ADMINISTRATOR);
        assertFalse(may(covering, Permission.LOAD_ORGANISATION, Matter.ofNobody()));
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_says_what_is_missing_and_whom_to_ask_and_names_nobody(Permission permission) {
        String message = access().refusal(Actor.of(STRANGER), permission, itsOwn(STRANGER), TODAY)
                .orElseThrow()
                .message();
        assertTrue(message.startsWith("You do not have the right to "), message);
        assertTrue(message.contains(" Ask ") || message.contains("Actor.system()"), message);
        assertFalse(message.contains(STRANGER.text()));
    }

    private boolean may(Actor actor, Permission permission, Matter matter) {
        return access().mayDo(actor, permission, matter, TODAY);
    }

    private String code(Actor actor, LocalDate day) {
        return access().refusal(actor, Permission.READ_TRACKER, Matter.ofArea(AREA), day)
                .orElseThrow()
                .code();
    }

    private Access access() {
        return new Access(Rights.bundled(), known(), Set.of(ADMINISTRATOR));
    }

    private Access.Known known() {
        return new Access.Known(
                this::chart,
                day -> new Access.Named(managerRoles, Set.of()),
                reviewer -> linked.getOrDefault(reviewer, Set.of()));
    }

    private Organisation chart() {
        List<Unit> units = List.of(
                unit(DIRECTORATE, Level.DIRECTORATE, null),
                unit(AREA, Level.SERVICE_AREA, DIRECTORATE),
                unit(TEAM, Level.TEAM, AREA),
                unit(ELSEWHERE, Level.SERVICE_AREA, null),
                unit(ELSEWHERE_TEAM, Level.TEAM, ELSEWHERE));
        return Organisation.of(units, posts, List.of(), covers);
    }

    private void post(PersonRef person, Role role, UnitRef unit) {
        posts.add(new Post(person, role, unit, null, VALID));
    }

    private static Matter itsOwn(PersonRef person) {
        return new Matter(AREA, TEAM, List.of(person), List.of(person));
    }

    private static Unit unit(UnitRef ref, Level level, @Nullable UnitRef parent) {
        return new Unit(ref, level, "Unit", parent, "assessment", VALID);
    }

    private static UnitRef unit(int number) {
        return new UnitRef(0, number);
    }

    private static PersonRef person(int number) {
        return new PersonRef(1, number);
    }
}
