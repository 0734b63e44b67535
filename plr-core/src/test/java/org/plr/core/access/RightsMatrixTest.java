package org.plr.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plr.core.Actor;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.people.Validity;

/**
 * Every permission for every role in every situation, against a list that was written apart from the table of rights. A
 * council of two directorates: somebody holds one role in the first; the matter is their own, one for whose child they
 * are responsible, of their team, of another team of their area, of another area of their directorate, or of the other
 * directorate.
 */
class RightsMatrixTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 15);
    private static final Validity VALID = Validity.since(LocalDate.of(2022, 1, 1));
    private static final PersonRef SOMEBODY = new PersonRef(1, 1);
    private static final UnitRef DIRECTORATE = unit(1);
    private static final UnitRef AREA = unit(2);
    private static final UnitRef TEAM = unit(3);
    private static final UnitRef NEXT_TEAM = unit(4);
    private static final UnitRef NEXT_AREA = unit(5);
    private static final UnitRef ELSEWHERE = unit(6);
    private static final UnitRef LINKED_AREA = unit(7);
    private static final PersonRef LINKED = new PersonRef(1, 2);

    /** Own, Responsible, Team, Area, Below, Elsewhere, Linked, Nobody's; the letters of the list below. */
    private static final Map<Character, Matter> SITUATIONS = Map.of(
            'O', new Matter(ELSEWHERE, null, List.of(SOMEBODY), List.of()),
            'R', new Matter(ELSEWHERE, null, List.of(), List.of(SOMEBODY)),
            'T', new Matter(AREA, TEAM, List.of(), List.of()),
            'A', new Matter(AREA, NEXT_TEAM, List.of(), List.of()),
            'B', new Matter(NEXT_AREA, null, List.of(), List.of()),
            'E', new Matter(ELSEWHERE, null, List.of(), List.of()),
            'L', new Matter(LINKED_AREA, null, List.of(), List.of()),
            'N', Matter.ofNobody());

    private static final String ALL = "ABELNORT";

    private static final List<Role> ROLES = List.of(
            Role.CORPORATE_DIRECTOR,
            Role.SERVICE_DIRECTOR,
            Role.PRINCIPAL_SOCIAL_WORKER,
            Role.SERVICE_MANAGER,
            Role.TEAM_MANAGER,
            Role.ASSISTANT_TEAM_MANAGER,
            Role.PRACTITIONER,
            Role.SERVICE_MANAGER_QUALITY_ASSURANCE,
            Role.QUALITY_ASSURANCE_OFFICER,
            Role.PRACTICE_LEARNING_REVIEWER,
            Role.BOARD_MEMBER);

    /** CD, SD, PSW together; SM; TM; ATM; practitioner; SM QA; QA officer and PL reviewer together; Board. Of those together the
     * last, who moderates, may have a cell of their own behind a slash. In the last situation everybody is somebody's link. */
    private static final String EXPECTED = """
            permission              seniors SM    TM    ATM   SW    SMQA  QA    BM
            ALLOCATE_REVIEW         -       -     -     -     -     *     *     -
            BRING_IN_REVIEW         -       -     -     -     -     *     -     -
            WRITE_REVIEW            O       O     O     O     -     O     O     -
            GRADE_REVIEW            O       O     O     O     -     O     O     -
            RETURN_REVIEW           O       O     O     O     -     O     O     -
            REASSIGN_REVIEW         -       -     -     -     -     *     -     -
            CORRECT_REVIEW          -       -     -     -     -     *     -     -
            WITHDRAW_REVIEW         -       -     -     -     -     *     -     -
            HAND_OVER               -       AT    -     -     -     *     */L   -
            OPEN_MONTH              -       -     -     -     -     *     *     -
            EXCUSE_MANAGER          -       -     -     -     -     *     *     -
            ASSESS_MONTH            -       -     -     -     -     *     *     -
            ATTACH_TO_RECORD        -       -     -     -     -     *     */L   -
            CHECK_FILINGS           -       -     -     -     -     *     */-   -
            MARK_FILING_WRONG       -       -     -     -     -     *     */-   -
            RECORD_SUPERVISION      -       ART   RT    T     -     -     -     -
            RAISE_CONCERN           O       AOT   AOT   AOT   -     *     */LO  -
            RECORD_SHARING          O       O     O     O     -     *     */LO  -
            RECORD_IMMEDIATE_ACTION O       AOT   AOT   O     -     O     O     -
            RAISE_ACTION            O       AOT   AOT   O     -     O     O     -
            COMPLETE_ACTION         -       ART   ART   -     -     -     -     -
            WITHDRAW_ACTION         -       -     -     -     -     *     -     -
            HAND_OVER_ACTION        -       AT    AT    -     -     *     */L   -
            ASSIGN_MODERATOR        -       -     -     -     -     *     */-   -
            REASSIGN_MODERATOR      -       -     -     -     -     *     -     -
            JUDGE_MODERATION        -/O     -     -     -     -     -     -/O   -
            RECORD_COACHING         -/O     -     -     -     -     -     -/O   -
            RECORD_GRADE_DISCUSSION O       O     O     O     -     O     O     -
            DISPUTE_MODERATION      O       OR    OR    O     R     O     O     -
            DECIDE_DISPUTE          -/*     -     -     -     -     *     -/*   -
            READ_MODERATION         O       OR    OR    O     R     *     */O   -
            PLAN_FOCUSSED_REVIEW    -       -     -     -     -     *     *     *
            COMMISSION_FOCUSSED_REVIEW -    -     -     -     -     -     -     *
            WRITE_TERMS             -       -     -     -     -     *     -     *
            AGREE_TERMS             -       -     -     -     -     *     -     *
            START_FOCUSSED_REVIEW   -       -     -     -     -     *     -     -
            WITHDRAW_FOCUSSED_REVIEW -      -     -     -     -     *     -     -
            READ_FOCUSSED_REVIEW    O       O     O     O     -     *     *     *
            RUN_DRAW                -       -     -     -     -     *     -     -
            READ_DRAW               *       *     *     *     -     *     *     -
            ANNOUNCE_ROTA           -       -     -     -     -     *     -     -
            PLAN_ROTA               -       -     -     -     -     *     */-   -
            READ_ROTA               O       O     O     O     -     *     */O   -
            HOLD_EXERCISE           -       -     -     -     -     *     -     -
            GRADE_IN_EXERCISE       O       O     O     O     -     O     O     -
            READ_EXERCISE           O       O     O     O     -     *     */O   -
            RECORD_TRAINING         -       -     -     -     -     *     *     -
            WITHDRAW_TRAINING       -       -     -     -     -     *     -     -
            READ_TRAINING           O       O     O     O     O     *     *     O
            ALLOCATE_LINKS          -       -     -     -     -     *     */-   -
            DECLARE_LINK_CONFLICT   -       -     -     -     -     *     */-   -
            READ_LINKS              *       *     *     *     -     *     *     -
            GIVE_TRACKER            -       -     -     -     -     *     */-   -
            TRACK_ACTIONS           -       AT    -     -     -     *     -/L   -
            LOAD_ORGANISATION       -       -     -     -     -     -     -     -
            LOAD_HOLIDAYS           -       -     -     -     -     -     -     -
            ADOPT_FRAMEWORK         -       -     -     -     -     *     -     -
            READ_NOTICES            -       -     -     -     -     *     -     -
            HANDLE_NOTICES          -       -     -     -     -     -     -     -
            REVIEW_FRAMEWORK        -       -     -     -     -     *     -     -
            READ_REVIEW             ABOT    AORT  AORT  AOT   R     *     */LO  -
            READ_NARRATIVE          ABOT    AORT  ORT   OT    R     *     */LO  -
            READ_DUTIES             ABOT    AOT   AOT   AOT   O     *     */LO  -
            READ_TRACKER            ABT     AT    AT    AT    -     *     */L   -
            READ_FRAMEWORK          *       *     *     *     *     *     *     *
            READ_ORGANISATION       *       *     *     *     -     *     *     -
            VERIFY_JOURNAL          -       -     -     -     -     *     -     -
            ERASE_NARRATIVES        -       -     -     -     -     *     -     -
            HOLD_NARRATIVES         -       -     -     -     -     *     -     -
            EXPORT_ABOUT            -       -     -     -     -     *     -     -
            READ_PROGRESS           -       -     -     -     -     *     *     *
            READ_OPEN_CASES         -       -     -     -     -     *     */-   -
            ALLOCATE_RESTRICTED     -       -     -     -     -     *     -     -
            READ_READS              -       -     -     -     -     *     -     -
            RUN_DELIVERIES          -       -     -     -     -     -     -     -
            """;

    /** Managers are the first six; the Practice Learning Reviewer moderates, and in this council the Principal Social Worker. */
    private static final Access.Named NAMED = new Access.Named(
            Set.copyOf(ROLES.subList(0, 6)), Set.of(Role.PRACTICE_LEARNING_REVIEWER, Role.PRINCIPAL_SOCIAL_WORKER));

    private static final int[] COLUMN = {1, 1, 1, 2, 3, 4, 5, 6, 7, 7, 8};

    @TestFactory
    List<DynamicTest> each_role_may_what_the_list_says_and_nothing_else() {
        List<DynamicTest> tests = new ArrayList<>();
        expected().forEach((permission, cells) -> {
            for (int i = 0; i < ROLES.size(); i++) {
                Role role = ROLES.get(i);
                String cell = cell(cells[COLUMN[i]], role);
                tests.add(DynamicTest.dynamicTest(
                        role + " " + permission,
                        () -> assertEquals(cell.equals("*") ? ALL : cell.replace("-", ""), allowed(role, permission))));
            }
        });
        return tests;
    }

    private static String cell(String both, Role role) {
        int slash = both.indexOf('/');
        if (slash < 0) {
            return both;
        }
        return NAMED.moderators().contains(role) ? both.substring(slash + 1) : both.substring(0, slash);
    }

    @Test
    void the_list_speaks_of_every_permission() {
        assertEquals(EnumSet.allOf(Permission.class), expected().keySet());
    }

    private static String allowed(Role role, Permission permission) {
        Access access = new Access(
                Rights.bundled(),
                new Access.Known(() -> chart(role), day -> NAMED, reviewer -> Set.of(LINKED)),
                Set.of());
        StringBuilder letters = new StringBuilder();
        SITUATIONS.keySet().stream()
                .sorted()
                .filter(letter -> access.mayDo(Actor.of(SOMEBODY), permission, SITUATIONS.get(letter), TODAY))
                .forEach(letters::append);
        return letters.toString();
    }

    private static Map<Permission, String[]> expected() {
        Map<Permission, String[]> rows = new HashMap<>();
        EXPECTED.lines()
                .skip(1)
                .map(line -> line.split(" +"))
                .forEach(cells -> rows.put(Permission.valueOf(cells[0]), cells));
        return rows;
    }

    private static Organisation chart(Role role) {
        List<Unit> units = List.of(
                unit(DIRECTORATE, Level.DIRECTORATE, null),
                unit(AREA, Level.SERVICE_AREA, DIRECTORATE),
                unit(TEAM, Level.TEAM, AREA),
                unit(NEXT_TEAM, Level.TEAM, AREA),
                unit(NEXT_AREA, Level.SERVICE_AREA, DIRECTORATE),
                unit(ELSEWHERE, Level.SERVICE_AREA, null),
                unit(LINKED_AREA, Level.SERVICE_AREA, null));
        return Organisation.of(
                units,
                List.of(
                        new Post(SOMEBODY, role, place(role), null, VALID),
                        new Post(LINKED, Role.SERVICE_MANAGER, LINKED_AREA, null, VALID)),
                List.of(),
                List.of());
    }

    private static UnitRef place(Role role) {
        if (role.equals(Role.SERVICE_MANAGER)) {
            return AREA;
        }
        boolean inTeam = Arrays.asList(Role.TEAM_MANAGER, Role.ASSISTANT_TEAM_MANAGER, Role.PRACTITIONER)
                .contains(role);
        return inTeam ? TEAM : DIRECTORATE;
    }

    private static Unit unit(UnitRef ref, Level level, @Nullable UnitRef parent) {
        return new Unit(ref, level, "Unit", parent, "assessment", VALID);
    }

    private static UnitRef unit(int number) {
        return new UnitRef(0, number);
    }
}
