package org.plr.adapters.mosaic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.council.CouncilOnFile;
import org.plr.core.cases.CaseStatus;
import org.plr.core.cases.OpenCase;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/** Says who holds a case on a day, and who held it within the year before. */
final class Holding {
    private final Reading reading;
    private final CouncilOnFile council;
    private final Workers workers;

    Holding(Reading reading, CouncilOnFile council, Workers workers) {
        this.reading = reading;
        this.council = council;
        this.workers = workers;
    }

    /** Who holds a case, as far as it is known. */
    record Holders(@Nullable UnitRef team, @Nullable PersonRef practitioner, List<OpenCase.Held> before) {}

    Holders of(ChildFile child, CaseStatus status) {
        Optional<Spell> holding = holding(child, status);
        PersonRef practitioner = holding.flatMap(this::practitioner).orElse(null);
        UnitRef team = holding.flatMap(spell -> team(spell, practitioner)).orElse(null);
        return new Holders(team, practitioner, before(child.held(), holding, practitioner));
    }

    /**
     * Care leavers and children in early help have a worker of their own row. Else, and where that names none, the latest
     * allocation counts that is open on the day.
     */
    private Optional<Spell> holding(ChildFile child, CaseStatus status) {
        Optional<Spell> own = switch (status) {
            case CARE_LEAVER -> child.open(Sign.CARE_LEAVER);
            case EARLY_HELP -> child.open(Sign.EARLY_HELP);
            default -> Optional.empty();
        };
        return own.filter(spell -> !spell.told().worker().isEmpty())
                .or(() -> child.held().stream()
                        .filter(spell -> spell.isOpenOn(reading.day()))
                        .findFirst());
    }

    private Optional<PersonRef> practitioner(Spell spell) {
        Optional<PersonRef> person = person(spell, "so nobody is known to hold the case");
        if (person.isPresent()
                && council.organisation().posts(person.get(), reading.day()).isEmpty()) {
            refuseWorker(spell, "This worker is not in post on the day, so nobody holds the case: allocate it anew.");
            return Optional.empty();
        }
        return person;
    }

    private Optional<PersonRef> person(Spell spell, String consequence) {
        String worker = spell.told().worker();
        if (worker.isEmpty()) {
            refuseWorker(spell, "The row names no worker, " + consequence + ": fill it in.");
            return Optional.empty();
        }
        Optional<PersonRef> person = workers.person(worker);
        if (person.isEmpty()) {
            refuseWorker(
                    spell, "Nobody in people.csv has this record_system_worker_id, " + consequence + ": add it there.");
        }
        return person;
    }

    private void refuseWorker(Spell spell, String reason) {
        String column = spell.told().columns().worker();
        spell.where().refuse(reading.findings(), column, spell.told().worker(), reason);
    }

    /** A row that names no team leaves the case with the practitioner's own; one that names an unknown team with none. */
    private Optional<UnitRef> team(Spell spell, @Nullable PersonRef practitioner) {
        String code = spell.told().team();
        if (code.isEmpty()) {
            return Optional.ofNullable(practitioner).flatMap(person -> council.teamOf(person, reading.day()));
        }
        Optional<UnitRef> team = council.team(code, reading.day());
        if (team.isEmpty()) {
            spell.where()
                    .refuse(
                            reading.findings(),
                            spell.told().columns().team(),
                            code,
                            "No team of organisation.csv, or more than one, has this record_system_team_id or name, so the"
                                    + " case has no team: add it there.");
        }
        return team;
    }

    /** Who shares the case today held it until today at least. */
    private List<OpenCase.Held> before(List<Spell> held, Optional<Spell> holding, @Nullable PersonRef practitioner) {
        Map<PersonRef, LocalDate> until = new HashMap<>();
        for (Spell spell : held) {
            if (holding.filter(spell::equals).isEmpty()) {
                LocalDate end = spell.end();
                LocalDate last = end == null || spell.isOpenOn(reading.day()) ? reading.day() : spell.lastDay(end);
                person(spell, "so it is not known who held the case before")
                        .ifPresent(person -> until.merge(person, last, Holding::later));
            }
        }
        return until.entrySet().stream()
                .filter(each -> !each.getKey().equals(practitioner))
                .map(each -> new OpenCase.Held(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(OpenCase.Held::until)
                        .reversed()
                        .thenComparing(each -> each.person().text()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
