package org.plr.adapters.mosaic.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.council.CouncilOnFile;
import org.plr.adapters.mosaic.table.Findings;
import org.plr.core.cases.OpenCase;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/** Who holds a case, by the names that the rows give. */
final class Holders {
    private final CouncilOnFile council;
    private final LocalDate day;
    private final Findings findings;
    private final Map<String, Optional<PersonRef>> people = new HashMap<>();

    Holders(CouncilOnFile council, LocalDate day, Findings findings) {
        this.council = council;
        this.day = day;
        this.findings = findings;
    }

    /** Who holds it today, and who else is named beside them. */
    record Held(@Nullable UnitRef team, @Nullable PersonRef practitioner, List<OpenCase.Held> before) {}

    /** The first row decides; whoever another row names shares the case today. */
    Held of(List<Entry> entries) {
        Entry first = entries.get(0);
        PersonRef practitioner = practitioner(first).orElse(null);
        UnitRef team = team(first, practitioner).orElse(null);
        List<OpenCase.Held> before = new ArrayList<>();
        for (Entry other : entries.subList(1, entries.size())) {
            differs(first, other);
            person(other.holder().worker())
                    .filter(person -> !person.equals(practitioner))
                    .map(person -> new OpenCase.Held(person, day))
                    .filter(held -> !before.contains(held))
                    .ifPresent(before::add);
        }
        return new Held(team, practitioner, before);
    }

    /** One name may be written in two ways; two names that nobody has differ by their letters. */
    private void differs(Entry first, Entry other) {
        String worker = other.holder().worker();
        Optional<PersonRef> person = person(worker);
        boolean isSame =
                person.isPresent() && person.equals(person(first.holder().worker()));
        if (!worker.isEmpty()
                && !isSame
                && !worker.equalsIgnoreCase(first.holder().worker())) {
            refuseWorker(
                    other,
                    "Another row decides for this child and names another worker: "
                            + first.where().source() + ", row "
                            + first.where().row() + ". Correct one of them, unless both work with the child.");
        }
    }

    private Optional<PersonRef> practitioner(Entry entry) {
        if (entry.holder().worker().isEmpty()) {
            if (!entry.holder().columns().worker().isEmpty()) {
                refuseWorker(entry, entry.holder().whyNone() + ", so nobody is known to hold the case: fill it in.");
            }
            return Optional.empty();
        }
        Optional<PersonRef> person = person(entry.holder().worker());
        if (person.isEmpty()) {
            refuseWorker(
                    entry,
                    "Nobody in people.csv, or more than one, has this name on the day, so nobody is known to hold the case:"
                            + " write it as it stands there.");
        }
        return person;
    }

    private Optional<PersonRef> person(String name) {
        return name.isEmpty() ? Optional.empty() : people.computeIfAbsent(name, each -> council.personNamed(each, day));
    }

    /** A row that names no team leaves the case with the practitioner's own; one that names an unknown team with none. */
    private Optional<UnitRef> team(Entry entry, @Nullable PersonRef practitioner) {
        String name = entry.holder().team();
        if (name.isEmpty()) {
            return Optional.ofNullable(practitioner).flatMap(person -> council.teamOf(person, day));
        }
        Optional<UnitRef> team = council.team(name, day);
        if (team.isEmpty()) {
            entry.where()
                    .refuse(
                            findings,
                            entry.holder().columns().team(),
                            name,
                            "No team of organisation.csv, or more than one, has this name, so the case has no team: add it"
                                    + " there.");
        }
        return team;
    }

    private void refuseWorker(Entry entry, String reason) {
        entry.where().refuse(findings, entry.holder().columns().worker(), "", reason);
    }
}
