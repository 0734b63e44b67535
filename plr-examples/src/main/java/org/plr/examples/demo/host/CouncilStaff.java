package org.plr.examples.demo.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plr.core.people.Body;
import org.plr.core.people.Party;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.StaffContact;
import org.plr.core.spi.StaffDirectory;
import org.plr.examples.council.Council;
import org.plr.examples.council.Person;

/** The council's staff directory: who is behind a ref, and where they are reached today. */
public final class CouncilStaff implements StaffDirectory {
    private final Map<String, List<Person>> rows;
    private final Council council;
    private final Refs refs;
    private final SimulatedClock clock;

    /** The directory of a council, asked for the day that the clock shows. */
    public CouncilStaff(Council council, Refs refs, SimulatedClock clock) {
        this.council = council;
        this.refs = refs;
        this.clock = clock;
        rows = council.people().stream().collect(Collectors.groupingBy(Person::staffId));
    }

    /** Whoever has left, or is yet to come, has no address. */
    @Override
    public Optional<StaffContact> contact(PersonRef person) {
        return refs.staffId(person)
                .flatMap(id -> council.personOn(id, clock.today()))
                .map(row -> new StaffContact(person, row.email()));
    }

    /** A name for the pages that are internal to the council; a body by its title. */
    public String name(Party party) {
        return party instanceof Body body ? title(body) : name((PersonRef) party);
    }

    private String name(PersonRef person) {
        return refs.staffId(person)
                .map(rows::get)
                .map(list -> list.get(list.size() - 1).name())
                .orElse("unknown");
    }

    private static String title(Body body) {
        return switch (body) {
            case QUALITY_ASSURANCE_SERVICE -> "Quality Assurance Service";
            case QUALITY_IMPACT_BOARD -> "Quality Impact Board";
            case POLICY_OWNER -> "Policy owner";
        };
    }
}
