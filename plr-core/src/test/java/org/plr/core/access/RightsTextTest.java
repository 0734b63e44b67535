package org.plr.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plr.core.people.Role;

class RightsTextTest {
    private static final Set<Permission> OF_THE_BOARD = EnumSet.of(
            Permission.READ_FRAMEWORK,
            Permission.READ_PROGRESS,
            Permission.READ_TRAINING,
            Permission.PLAN_FOCUSSED_REVIEW,
            Permission.COMMISSION_FOCUSSED_REVIEW,
            Permission.READ_FOCUSSED_REVIEW,
            Permission.WRITE_TERMS,
            Permission.AGREE_TERMS);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TEAM_MANGER | AREA | READ_REVIEW; there is no role TEAM_MANGER",
                "team manager | AREA | READ_REVIEW; 'team manager' is no code of a role",
                "any managers | AREA | READ_REVIEW; is no code of a role",
                "TEAM_MANAGER | AREAS | READ_REVIEW; there is no extent 'AREAS'",
                "TEAM_MANAGER | area | READ_REVIEW; there is no extent 'area'",
                "TEAM_MANAGER | AREA | READ_REVIEWS; there is no permission 'READ_REVIEWS'",
                "TEAM_MANAGER | AREA | READ_REVIEW,; there is no permission ''",
                "TEAM_MANAGER | AREA |; there is no permission ''",
                "TEAM_MANAGER | AREA; write it as",
                "TEAM_MANAGER | AREA | READ_REVIEW | OWN; write it as",
                "TEAM_MANAGER, TEAM_MANAGER | AREA | READ_REVIEW; a second time",
                "role | head of help; is no code of a role",
                "BOARD_MEMBER | ALL | READ_REVIEW; the Board sees figures and no single child",
                "BOARD_MEMBER | OWN | READ_NARRATIVE; no single child",
                "BOARD_MEMBER | ALL | READ_DRAW; no single child",
                "PRACTITIONER | AREA | READ_REVIEW; reaches OWN or RESPONSIBLE",
                "TEAM_MANAGER | AREA | GRADE_REVIEW; reaches OWN alone",
                "any moderator | ALL | JUDGE_MODERATION; reaches OWN alone",
                "any manager | ALL | RUN_DELIVERIES; the library's own",
                "SERVICE_MANAGER | ALL | LOAD_ORGANISATION; the administrators'",
            })
    void what_is_not_well_is_refused_by_name_with_its_line(String line, String why) {
        String message = assertThrows(IllegalArgumentException.class, () -> Rights.of("# a comment\n\n" + line))
                .getMessage();
        assertTrue(message.startsWith("Line 3 of the table of rights: "), message);
        assertTrue(message.contains(why), message);
        assertThrows(IllegalArgumentException.class, () -> Rights.bundled().and(line), "no addition may say it either");
    }

    @Test
    void the_same_right_twice_in_one_table_is_refused_and_in_an_addition_stays() {
        String line = "SERVICE_MANAGER | AREA | READ_NARRATIVE\n";
        assertThrows(IllegalArgumentException.class, () -> Rights.of(line + line));
        assertEquals(Rights.bundled().rows(), Rights.bundled().and(line).rows());
    }

    @Test
    void a_role_of_the_councils_own_is_declared_before_it_is_used_and_stays_declared() {
        Rights own =
                Rights.of("role | HEAD_OF_EARLY_HELP\r\n HEAD_OF_EARLY_HELP |BELOW| READ_REVIEW , READ_TRACKER \r\n");
        assertEquals(
                List.of(
                        new Right("HEAD_OF_EARLY_HELP", Permission.READ_REVIEW, Extent.BELOW),
                        new Right("HEAD_OF_EARLY_HELP", Permission.READ_TRACKER, Extent.BELOW)),
                own.rows());
        assertEquals(
                3, own.and("HEAD_OF_EARLY_HELP | BELOW | READ_DUTIES").rows().size());
    }

    @ParameterizedTest
    @EnumSource
    void the_bundled_table_gives_the_board_nothing_of_a_child_and_no_table_can(Permission permission) {
        assertEquals(
                OF_THE_BOARD.contains(permission),
                Rights.bundled().of(permission).stream()
                        .anyMatch(right -> right.holder().equals(Role.BOARD_MEMBER.code())));
    }

    @Test
    void each_permission_but_those_of_host_and_library_is_held_by_somebody() {
        Set<Permission> nobodys = EnumSet.allOf(Permission.class);
        Rights.bundled().rows().forEach(right -> nobodys.remove(right.permission()));
        nobodys.removeAll(Rights.OF_ADMINISTRATORS);
        assertEquals(Set.of(Permission.RUN_DELIVERIES), nobodys);
    }

    @Test
    void what_was_typed_reaches_a_message_cut_short_and_without_control_characters() {
        String typed = "TEAM_MANAGER | AREA | x\u001b[2J\u202e" + "y".repeat(200);
        String message = assertThrows(IllegalArgumentException.class, () -> Rights.of(typed))
                .getMessage();
        assertFalse(message.chars().anyMatch(c -> c < ' ' || c > 126), message);
        assertTrue(message.length() < 150, message);
        assertThrows(IllegalArgumentException.class, () -> Rights.of("x".repeat(1_001)));
    }

    @Property
    void any_text_is_a_table_or_refused_and_nothing_else(@ForAll String text) {
        try {
            assertEquals(List.of(), Rights.of(text).rows(), "chance writes no right");
        } catch (IllegalArgumentException refused) {
            assertTrue(refused.getMessage().startsWith("Line "), refused.getMessage());
        }
    }
}
