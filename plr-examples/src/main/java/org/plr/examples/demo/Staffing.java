package org.plr.examples.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plr.core.Actor;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.examples.council.Council;
import org.plr.examples.council.OrganisationUnit;
import org.plr.examples.council.Person;
import org.plr.examples.demo.host.Refs;
import org.plr.examples.demo.host.SimulatedClock;
import org.plr.examples.verbs.Unreadable;

/** Who is at work today, who acts in whose place, and who speaks for the Quality Assurance Service. */
final class Staffing {
    private static final List<Role> OFFICERS =
            List.of(Role.QUALITY_ASSURANCE_OFFICER, Role.SERVICE_MANAGER_QUALITY_ASSURANCE);
    private static final List<Role> APPROVERS =
            List.of(Role.SERVICE_DIRECTOR, Role.CORPORATE_DIRECTOR, Role.SERVICE_MANAGER);

    private final Council council;
    private final Refs refs;
    private final SimulatedClock clock;

    Staffing(Council council, Refs refs, SimulatedClock clock) {
        this.council = council;
        this.refs = refs;
        this.clock = clock;
    }

    boolean isInPost(PersonRef person) {
        return row(person, clock.today()).isPresent();
    }

    boolean isAtWork(PersonRef person, LocalDate day) {
        return row(person, day).filter(row -> isAtWork(row, day)).isPresent();
    }

    /** Who does a person's work on a day: they, or whoever covers for them; empty while nobody does. */
    Optional<Actor> actor(PersonRef person, LocalDate day) {
        Optional<Person> row = row(person, day);
        return row.filter(present -> isAtWork(present, day))
                .map(present -> Actor.of(person))
                .or(() -> row.flatMap(absent -> cover(absent, day))
                        .map(delegate -> Actor.of(delegate).onBehalfOf(person)));
    }

    private Optional<PersonRef> cover(Person absent, LocalDate day) {
        return council.unitOn(absent.unitId(), day)
                .map(OrganisationUnit::managerStaffId)
                .filter(holder -> !holder.isEmpty() && !holder.equals(absent.staffId()))
                .flatMap(holder -> council.personOn(holder, day))
                .filter(holder -> isHolder(absent) && isAtWork(holder, day))
                .map(holder -> refs.person(holder.staffId()));
    }

    private static boolean isHolder(Person person) {
        return person.role().equals(Role.TEAM_MANAGER) || person.role().equals(Role.SERVICE_MANAGER);
    }

    /** Leads the Quality Assurance Service. */
    PersonRef lead() {
        return first(List.of(Role.SERVICE_MANAGER_QUALITY_ASSURANCE), row -> true)
                .orElseThrow(() -> new Unreadable(
                        "people.csv",
                        "has no SERVICE_MANAGER_QUALITY_ASSURANCE on " + clock.today(),
                        "one in post throughout"));
    }

    /** Does the daily work of the Quality Assurance Service. */
    PersonRef officer() {
        return first(OFFICERS, row -> isAtWork(row, clock.today())).orElseGet(this::lead);
    }

    /** Approves corrections: anybody above, but never the one who corrects. */
    Optional<PersonRef> approver() {
        return first(APPROVERS, row -> isAtWork(row, clock.today()));
    }

    /** Anybody of a role who is in post today, the one named first in the folder. */
    Optional<PersonRef> anybody(Role role) {
        return first(List.of(role), row -> true);
    }

    /** Everybody of a role who is in post today, in the order of the folder. */
    List<PersonRef> everybody(Role role) {
        return council.peopleOn(clock.today()).stream()
                .filter(row -> row.role().equals(role))
                .map(row -> refs.person(row.staffId()))
                .toList();
    }

    private Optional<PersonRef> first(List<Role> roles, Predicate<Person> condition) {
        List<Person> today = council.peopleOn(clock.today());
        return roles.stream()
                .flatMap(role -> today.stream().filter(row -> row.role().equals(role)))
                .filter(condition)
                .findFirst()
                .map(row -> refs.person(row.staffId()));
    }

    private boolean isAtWork(Person row, LocalDate day) {
        return council.absenceOn(row.staffId(), day).isEmpty();
    }

    private Optional<Person> row(PersonRef person, LocalDate day) {
        return refs.staffId(person).flatMap(id -> council.personOn(id, day));
    }

    /** {@code Team Manager}, without a name. */
    String title(PersonRef person) {
        return row(person, clock.today()).map(Person::role).map(Staffing::title).orElse("Somebody who has left");
    }

    private static String title(Role role) {
        return Stream.of(role.code().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
