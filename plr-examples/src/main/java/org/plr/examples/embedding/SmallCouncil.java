package org.plr.examples.embedding;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.PlrBuilder;
import org.plr.core.journal.Sha256;
import org.plr.core.memory.MemoryNotifications;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.memory.MemoryStaffDirectory;
import org.plr.core.memory.MemoryStore;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.people.Validity;

/** One area with one team, and the Quality Assurance Service: as few people as a first review needs. All are invented. */
final class SmallCouncil {
    private static final Validity ALWAYS = Validity.since(LocalDate.of(2020, 1, 1));
    private static final UnitRef DIRECTORATE = new UnitRef(1, 1);
    private static final UnitRef AREA = new UnitRef(1, 2);
    private static final UnitRef QUALITY = new UnitRef(1, 4);

    PersonRef administrator() {
        return new PersonRef(2, 1);
    }

    PersonRef qaLead() {
        return new PersonRef(2, 2);
    }

    PersonRef manager() {
        return new PersonRef(2, 3);
    }

    PersonRef practitioner() {
        return new PersonRef(2, 4);
    }

    PersonRef moderator() {
        return new PersonRef(2, 9);
    }

    /** Three who review elsewhere in the area. */
    List<PersonRef> colleagues() {
        return List.of(new PersonRef(2, 6), new PersonRef(2, 7), new PersonRef(2, 8));
    }

    UnitRef area() {
        return AREA;
    }

    UnitRef team() {
        return new UnitRef(1, 3);
    }

    /** The library, embedded with this council's organisation loaded. */
    Plr embedded() {
        return loaded(builder().build());
    }

    /** The same with a clock of the host's choice. */
    Plr embedded(InstantSource clock) {
        return loaded(builder().clock(clock).build());
    }

    private PlrBuilder builder() {
        return Plr.builder()
                .store(new MemoryStore())
                .notifications(new MemoryNotifications())
                .staff(new MemoryStaffDirectory())
                .readLog(new MemoryReadLog())
                .drawSecrets(
                        () -> new Sha256().field("no secret, but an example").bytes())
                .administrators(List.of(administrator()));
    }

    private Plr loaded(Plr plr) {
        plr.as(Actor.of(administrator())).reference().loadOrganisation(organisation());
        return plr;
    }

    Organisation organisation() {
        PersonRef teamManager = new PersonRef(2, 5);
        return Organisation.of(
                List.of(
                        new Unit(DIRECTORATE, Level.DIRECTORATE, "Children's Services", null, "ALL", ALWAYS),
                        new Unit(AREA, Level.SERVICE_AREA, "Assessment", DIRECTORATE, "ASSESSMENT", ALWAYS),
                        new Unit(team(), Level.TEAM, "Assessment North", AREA, "ASSESSMENT", ALWAYS),
                        new Unit(QUALITY, Level.SERVICE_AREA, "Quality Assurance", DIRECTORATE, "ALL", ALWAYS)),
                List.of(
                        new Post(manager(), Role.SERVICE_MANAGER, AREA, null, ALWAYS),
                        new Post(teamManager, Role.TEAM_MANAGER, team(), manager(), ALWAYS),
                        new Post(colleagues().get(0), Role.ASSISTANT_TEAM_MANAGER, team(), teamManager, ALWAYS),
                        new Post(colleagues().get(1), Role.ASSISTANT_TEAM_MANAGER, team(), teamManager, ALWAYS),
                        new Post(colleagues().get(2), Role.ASSISTANT_TEAM_MANAGER, team(), teamManager, ALWAYS),
                        new Post(practitioner(), Role.PRACTITIONER, team(), teamManager, ALWAYS),
                        new Post(qaLead(), Role.SERVICE_MANAGER_QUALITY_ASSURANCE, QUALITY, null, ALWAYS),
                        new Post(moderator(), Role.PRACTICE_LEARNING_REVIEWER, QUALITY, qaLead(), ALWAYS)),
                List.of(),
                List.of());
    }
}
