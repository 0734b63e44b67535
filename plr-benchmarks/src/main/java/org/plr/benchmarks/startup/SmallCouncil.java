package org.plr.benchmarks.startup;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.PlrBuilder;
import org.plr.core.memory.MemoryNotifications;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.memory.MemoryStaffDirectory;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.people.Validity;
import org.plr.core.spi.ReadLog;
import org.plr.core.spi.Store;

/** As much of a council as a decision needs: one team, the people responsible in it, and an officer. All are invented. */
public final class SmallCouncil {
    /** Loads the organisation chart. */
    public static final PersonRef ADMINISTRATOR = new PersonRef(1, 1);
    /** Allocates reviews, and may see all. */
    public static final PersonRef OFFICER = new PersonRef(1, 2);
    /** Leads the service area. */
    public static final PersonRef SERVICE_MANAGER = new PersonRef(1, 3);
    /** Leads the team. */
    public static final PersonRef TEAM_MANAGER = new PersonRef(1, 4);
    /** Completes reviews. */
    public static final PersonRef REVIEWER = new PersonRef(1, 5);
    /** Holds the case. */
    public static final PersonRef PRACTITIONER = new PersonRef(1, 6);
    /** The service area. */
    public static final UnitRef AREA = new UnitRef(2, 2);
    /** The team. */
    public static final UnitRef TEAM = new UnitRef(2, 3);

    private SmallCouncil() {}

    /**
     * The library over a store, with every other port in memory and the system's clock.
     *
     * @param store the journal's store
     * @return the library
     */
    public static Plr library(Store store) {
        return library(store, InstantSource.system());
    }

    /**
     * The library over a store, at a clock.
     *
     * @param store the journal's store
     * @param clock the source of now
     * @return the library
     */
    public static Plr library(Store store, InstantSource clock) {
        return wired(store, new MemoryReadLog()).clock(clock).build();
    }

    /**
     * The library over a store, with a read log.
     *
     * @param store the journal's store
     * @param log the read log
     * @return the library
     */
    public static Plr library(Store store, ReadLog log) {
        return wired(store, log).build();
    }

    private static PlrBuilder wired(Store store, ReadLog log) {
        return Plr.builder()
                .store(store)
                .notifications(new MemoryNotifications())
                .staff(new MemoryStaffDirectory())
                .readLog(log)
                .administrators(List.of(ADMINISTRATOR));
    }

    /**
     * Loads the chart.
     *
     * @param plr the library
     */
    public static void load(Plr plr) {
        accepted(plr.as(Actor.of(ADMINISTRATOR)).reference().loadOrganisation(organisation()));
    }

    private static Organisation organisation() {
        Validity always = Validity.since(LocalDate.of(2020, 1, 1));
        UnitRef directorate = new UnitRef(2, 1);
        List<Unit> units = List.of(
                new Unit(directorate, Level.DIRECTORATE, "Children's services", null, "GENERAL", always),
                new Unit(AREA, Level.SERVICE_AREA, "Assessment", directorate, "ASSESSMENT", always),
                new Unit(TEAM, Level.TEAM, "Assessment North", AREA, "ASSESSMENT", always));
        List<Post> posts = List.of(
                new Post(OFFICER, Role.QUALITY_ASSURANCE_OFFICER, directorate, null, always),
                new Post(SERVICE_MANAGER, Role.SERVICE_MANAGER, AREA, null, always),
                new Post(TEAM_MANAGER, Role.TEAM_MANAGER, TEAM, SERVICE_MANAGER, always),
                new Post(REVIEWER, Role.ASSISTANT_TEAM_MANAGER, TEAM, TEAM_MANAGER, always),
                new Post(PRACTITIONER, Role.PRACTITIONER, TEAM, TEAM_MANAGER, always));
        return Organisation.of(units, posts, List.of(), List.of());
    }

    /**
     * What a command or a query gave.
     *
     * @param outcome its outcome
     * @param <T> what it gave
     * @return its value
     * @throws IllegalStateException where it was refused
     */
    public static <T> T accepted(Outcome<T> outcome) {
        if (!outcome.isAccepted()) {
            throw new IllegalStateException("Refused: " + outcome.refusals());
        }
        return outcome.value();
    }
}
