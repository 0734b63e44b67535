package org.plr.testkit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.memory.MemoryStaffDirectory;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.people.Validity;

/**
 * A small council for tests: one service area with two teams, their managers and practitioners, and the Quality Assurance
 * Service beside them. Everybody is made up and in post from 2022-01-01 on.
 */
public final class Fixtures {
    /** The first day on which the chart holds. */
    public static final LocalDate START = LocalDate.of(2022, 1, 1);

    /** The directorate, in which the seniors and the Quality Assurance Service stand. */
    public static final UnitRef CHILDRENS_SERVICES = unit(1);
    /** The service area, whose practice area is {@code assessment}. */
    public static final UnitRef ASSESSMENT = unit(2);
    /** A team of the service area. */
    public static final UnitRef TEAM_EAST = unit(3);
    /** Another team of the service area. */
    public static final UnitRef TEAM_WEST = unit(4);

    /** Corporate Director, at the top of every line. */
    public static final PersonRef CORPORATE_DIRECTOR = person(1);
    /** Service Director, to whom the Service Manager reports. */
    public static final PersonRef SERVICE_DIRECTOR = person(2);
    /** Service Manager of the service area. */
    public static final PersonRef SERVICE_MANAGER = person(3);
    /** Team Manager of the eastern team. */
    public static final PersonRef TEAM_MANAGER_EAST = person(4);
    /** Team Manager of the western team. */
    public static final PersonRef TEAM_MANAGER_WEST = person(5);
    /** Assistant Team Manager of the eastern team. */
    public static final PersonRef ASSISTANT_TEAM_MANAGER_EAST = person(6);
    /** Practitioner of the eastern team, who reports to its Team Manager. */
    public static final PersonRef PRACTITIONER_EAST = person(7);
    /** Practitioner of the western team, who reports to its Team Manager. */
    public static final PersonRef PRACTITIONER_WEST = person(8);
    /** Service Manager Quality Assurance. */
    public static final PersonRef QUALITY_ASSURANCE_LEAD = person(9);
    /** Officer of the Quality Assurance Service. */
    public static final PersonRef QUALITY_ASSURANCE_OFFICER = person(10);
    /** Practice Learning Reviewer of the Quality Assurance Service. */
    public static final PersonRef PRACTICE_LEARNING_REVIEWER = person(11);
    /** Member of the Quality Impact Board. */
    public static final PersonRef BOARD_MEMBER = person(12);
    /** Somebody for the host to name as administrator; the chart does not have them. */
    public static final PersonRef ADMINISTRATOR = person(99);

    private static final Validity VALID = Validity.since(START);

    private Fixtures() {}

    /** The chart, without absences and covers. */
    public static Organisation organisation() {
        return Organisation.of(units(), posts(), List.of(), List.of());
    }

    /** The units of the chart, for a chart of one's own. */
    public static List<Unit> units() {
        return List.of(
                unit(CHILDRENS_SERVICES, Level.DIRECTORATE, "Children's Services", null),
                unit(ASSESSMENT, Level.SERVICE_AREA, "Assessment", CHILDRENS_SERVICES),
                unit(TEAM_EAST, Level.TEAM, "Assessment East", ASSESSMENT),
                unit(TEAM_WEST, Level.TEAM, "Assessment West", ASSESSMENT));
    }

    /** The posts of the chart, for a chart of one's own. */
    public static List<Post> posts() {
        return List.of(
                post(CORPORATE_DIRECTOR, Role.CORPORATE_DIRECTOR, CHILDRENS_SERVICES, null),
                post(SERVICE_DIRECTOR, Role.SERVICE_DIRECTOR, CHILDRENS_SERVICES, CORPORATE_DIRECTOR),
                post(SERVICE_MANAGER, Role.SERVICE_MANAGER, ASSESSMENT, SERVICE_DIRECTOR),
                post(TEAM_MANAGER_EAST, Role.TEAM_MANAGER, TEAM_EAST, SERVICE_MANAGER),
                post(TEAM_MANAGER_WEST, Role.TEAM_MANAGER, TEAM_WEST, SERVICE_MANAGER),
                post(ASSISTANT_TEAM_MANAGER_EAST, Role.ASSISTANT_TEAM_MANAGER, TEAM_EAST, TEAM_MANAGER_EAST),
                post(PRACTITIONER_EAST, Role.PRACTITIONER, TEAM_EAST, TEAM_MANAGER_EAST),
                post(PRACTITIONER_WEST, Role.PRACTITIONER, TEAM_WEST, TEAM_MANAGER_WEST),
                post(
                        QUALITY_ASSURANCE_LEAD,
                        Role.SERVICE_MANAGER_QUALITY_ASSURANCE,
                        CHILDRENS_SERVICES,
                        SERVICE_DIRECTOR),
                post(
                        QUALITY_ASSURANCE_OFFICER,
                        Role.QUALITY_ASSURANCE_OFFICER,
                        CHILDRENS_SERVICES,
                        QUALITY_ASSURANCE_LEAD),
                post(
                        PRACTICE_LEARNING_REVIEWER,
                        Role.PRACTICE_LEARNING_REVIEWER,
                        CHILDRENS_SERVICES,
                        QUALITY_ASSURANCE_LEAD),
                post(BOARD_MEMBER, Role.BOARD_MEMBER, CHILDRENS_SERVICES, null));
    }

    /** A directory in which everybody of the chart has an address that no mail reaches. */
    public static MemoryStaffDirectory staff() {
        MemoryStaffDirectory staff = new MemoryStaffDirectory();
        posts().forEach(post -> staff.with(post.person(), post.person() + "@example.org"));
        return staff;
    }

    private static Post post(PersonRef person, Role role, UnitRef unit, @Nullable PersonRef lineManager) {
        return new Post(person, role, unit, lineManager, VALID);
    }

    private static Unit unit(UnitRef ref, Level level, String label, @Nullable UnitRef parent) {
        return new Unit(ref, level, label, parent, "assessment", VALID);
    }

    private static UnitRef unit(int number) {
        return new UnitRef(0, number);
    }

    private static PersonRef person(int number) {
        return new PersonRef(1, number);
    }
}
