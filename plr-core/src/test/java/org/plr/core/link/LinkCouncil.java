package org.plr.core.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.Scenario;
import org.plr.core.people.Absence;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.people.Validity;

/** A council of service areas, each of one Service Manager and some Team Managers, and of reviewers. */
final class LinkCouncil {
    private static final Validity ALWAYS = Validity.since(Scenario.START);
    static final PersonRef ANNA = reviewer(1);
    static final PersonRef BEN = reviewer(2);
    static final PersonRef CARA = reviewer(3);

    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    LinkCouncil() {
        unit(Scenario.DIRECTORATE, Level.DIRECTORATE, null);
        unit(Scenario.QUALITY, Level.SERVICE_AREA, Scenario.DIRECTORATE);
        post(Scenario.DIRECTOR, Role.CORPORATE_DIRECTOR, Scenario.DIRECTORATE, null);
        post(Scenario.QA_LEAD, Role.SERVICE_MANAGER_QUALITY_ASSURANCE, Scenario.QUALITY, Scenario.DIRECTOR);
        post(Scenario.QA_OFFICER, Role.QUALITY_ASSURANCE_OFFICER, Scenario.QUALITY, Scenario.QA_LEAD);
    }

    static PersonRef manager(int area) {
        return new PersonRef(50, area);
    }

    private static PersonRef reviewer(int number) {
        return new PersonRef(60, number);
    }

    LinkCouncil reviewers(PersonRef... reviewers) {
        for (PersonRef reviewer : reviewers) {
            post(reviewer, Role.PRACTICE_LEARNING_REVIEWER, Scenario.QUALITY, Scenario.QA_LEAD);
        }
        return this;
    }

    /** A service area whose Service Manager weighs so much. */
    LinkCouncil area(int number, int load) {
        UnitRef area = new UnitRef(70, number);
        unit(area, Level.SERVICE_AREA, Scenario.DIRECTORATE);
        post(manager(number), Role.SERVICE_MANAGER, area, Scenario.DIRECTOR);
        for (int i = 1; i < load; i++) {
            UnitRef team = new UnitRef(71 + number, i);
            unit(team, Level.TEAM, area);
            post(new PersonRef(71 + number, i), Role.TEAM_MANAGER, team, manager(number));
        }
        return this;
    }

    LinkCouncil away(PersonRef who, String from, String to) {
        absences.add(new Absence(who, Validity.between(LocalDate.parse(from), LocalDate.parse(to))));
        return this;
    }

    LinkCouncil post(PersonRef who, Role role, UnitRef unit, PersonRef line) {
        posts.add(new Post(who, role, unit, line, ALWAYS));
        return this;
    }

    private void unit(UnitRef unit, Level level, UnitRef parent) {
        units.add(new Unit(unit, level, "Unit", parent, "GENERAL", ALWAYS));
    }

    Organisation chart() {
        return Organisation.of(units, posts, absences, List.of());
    }
}
