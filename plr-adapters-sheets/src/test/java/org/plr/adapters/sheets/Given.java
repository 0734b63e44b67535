package org.plr.adapters.sheets;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.concern.Action;
import org.plr.core.concern.ActionRef;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Entry;
import org.plr.core.memory.MemoryNotifications;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.memory.MemoryStaffDirectory;
import org.plr.core.memory.MemoryStore;
import org.plr.core.people.ChildRef;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.people.Validity;
import org.plr.core.review.Allocation;
import org.plr.core.review.Correction;
import org.plr.core.review.ReviewRef;
import org.plr.core.tracker.Tracker;
import org.plr.testkit.SeededRandomness;
import org.plr.testkit.SettableClock;

/**
 * An invented council of two areas, with the six remedial actions of three reviews in the first and one in the second. They
 * are raised on Friday 10 June 2022, and it is Monday 20 June.
 */
final class Given {
    static final UnitRef AREA = new UnitRef(1, 2);
    static final UnitRef OTHER_AREA = new UnitRef(1, 5);
    static final PersonRef SERVICE_MANAGER = new PersonRef(2, 1);
    static final PersonRef TEAM_MANAGER = new PersonRef(2, 2);
    static final PersonRef PRACTITIONER = new PersonRef(2, 3);
    static final PersonRef OTHER_SERVICE_MANAGER = new PersonRef(2, 4);
    static final PersonRef OTHER_TEAM_MANAGER = new PersonRef(2, 5);
    static final PersonRef OTHER_PRACTITIONER = new PersonRef(2, 6);
    static final PersonRef QA_LEAD = new PersonRef(2, 7);
    static final PersonRef LINK = new PersonRef(2, 8);
    static final PersonRef SECOND_TEAM_MANAGER = new PersonRef(2, 9);
    static final PersonRef SECOND_PRACTITIONER = new PersonRef(2, 10);
    static final PersonRef ADMINISTRATOR = new PersonRef(2, 99);

    private static final UnitRef DIRECTORATE = new UnitRef(1, 1);
    private static final UnitRef TEAM = new UnitRef(1, 3);
    private static final UnitRef SECOND_TEAM = new UnitRef(1, 4);
    private static final UnitRef OTHER_TEAM = new UnitRef(1, 6);
    private static final UnitRef QUALITY = new UnitRef(1, 7);
    private static final Validity ALWAYS = Validity.since(LocalDate.of(2020, 1, 1));

    private static final Map<PersonRef, String> PEOPLE = Map.of(
            SERVICE_MANAGER, "Amara Okafor",
            TEAM_MANAGER, "Bryn Hughes",
            PRACTITIONER, "Chloe Marsh",
            OTHER_SERVICE_MANAGER, "Dev Patel",
            OTHER_TEAM_MANAGER, "Elsie Novak",
            OTHER_PRACTITIONER, "Farid Rahimi",
            QA_LEAD, "Grace Lindqvist",
            LINK, "Hamish Boyd",
            SECOND_TEAM_MANAGER, "Isla O'Neill",
            SECOND_PRACTITIONER, "=Jo Varga");

    final SettableClock clock = SettableClock.at(Instant.parse("2022-06-10T09:00:00Z"));
    final MemoryStore store = new MemoryStore();
    final MemoryReadLog readLog = new MemoryReadLog();
    final Plr plr = Plr.builder()
            .store(store)
            .notifications(new MemoryNotifications())
            .staff(new MemoryStaffDirectory())
            .readLog(readLog)
            .clock(clock)
            .randomness(SeededRandomness.of("a small council"))
            .administrators(List.of(ADMINISTRATOR))
            .build();

    /** The actions by a letter: a and b of an Inadequate review, c and d of another, e and f of one of another team. */
    final Map<String, ActionRef> actions = new HashMap<>();

    final Map<String, ReviewRef> reviews = new HashMap<>();

    Given() {
        accepted(as(ADMINISTRATOR).reference().loadOrganisation(organisation()));
        accepted(as(QA_LEAD).links().set(SERVICE_MANAGER, LINK));
        ReviewRef first = allocated(1, TEAM_MANAGER, TEAM, PRACTITIONER);
        accepted(as(TEAM_MANAGER).reviews().grade(first, Grade.INADEQUATE, "No visit for six weeks."));
        ReviewRef second = allocated(2, SECOND_TEAM_MANAGER, TEAM, PRACTITIONER);
        ReviewRef third = allocated(3, SERVICE_MANAGER, SECOND_TEAM, SECOND_PRACTITIONER);
        raise("a", first, PRACTITIONER, LocalDate.of(2022, 6, 13));
        raise("b", first, TEAM_MANAGER, null);
        raise("c", second, PRACTITIONER, null);
        raise("d", second, PRACTITIONER, null);
        raise("e", third, SECOND_PRACTITIONER, null);
        raise("f", third, SECOND_PRACTITIONER, null);
        ReviewRef other = allocated(4, OTHER_SERVICE_MANAGER, OTHER_TEAM, OTHER_PRACTITIONER);
        raise("z", other, OTHER_PRACTITIONER, null);
        clock.set(Instant.parse("2022-06-20T10:30:00Z"));
    }

    private ReviewRef allocated(int child, PersonRef reviewer, UnitRef team, PersonRef practitioner) {
        return accepted(as(QA_LEAD)
                        .reviews()
                        .allocate(Allocation.collaborative(
                                new ChildRef(3, child), reviewer, YearMonth.of(2022, 6), team, practitioner)))
                .ref();
    }

    private void raise(String letter, ReviewRef review, PersonRef owner, LocalDate sooner) {
        PersonRef reviewer = accepted(as(QA_LEAD).reviews().read(review)).reviewer();
        List<Action> all = accepted(as(reviewer)
                        .concerns()
                        .raiseAction(review, owner, "What is to be done for " + letter + ".", sooner))
                .actions();
        actions.put(letter, all.get(all.size() - 1).ref());
        reviews.put(letter, review);
    }

    Acting as(PersonRef person) {
        return plr.as(Actor.of(person));
    }

    Names names() {
        return new Names(
                person -> PEOPLE.getOrDefault(person, "unknown"),
                unit -> unit.equals(AREA) ? "Assessment" : unit.equals(TEAM) ? "Team North" : "Team South");
    }

    byte[] exported() {
        return exported(SERVICE_MANAGER, ActionTexts.LEFT_OUT);
    }

    byte[] exported(PersonRef reader, ActionTexts texts) {
        return accepted(TrackerWorkbook.of(as(reader), names()).file(AREA, texts));
    }

    TrackerReport read(byte[] file) {
        return read(SERVICE_MANAGER, file, Mode.GOOD_ROWS);
    }

    TrackerReport read(PersonRef reader, byte[] file, Mode mode) {
        return TrackerReading.of(as(reader), names()).read(file, mode);
    }

    /** Completed by its Team Manager on a day, at noon. */
    void completed(String letter, String day) {
        accepted(as(SERVICE_MANAGER)
                .at(Instant.parse(day + "T11:00:00Z"))
                .concerns()
                .completeAction(reviews.get(letter), actions.get(letter), "Seen."));
    }

    void handedOver(String letter, PersonRef to) {
        accepted(as(SERVICE_MANAGER).concerns().handOverAction(reviews.get(letter), actions.get(letter), to));
    }

    void withdrawn(String letter) {
        accepted(as(QA_LEAD)
                .concerns()
                .withdrawAction(
                        reviews.get(letter), actions.get(letter), new Correction("A mistake.", SERVICE_MANAGER)));
    }

    Tracker tracker() {
        return accepted(as(QA_LEAD).trackers().area(AREA));
    }

    Action action(String letter) {
        return tracker().actions().stream()
                .map(each -> each.action())
                .filter(each -> each.ref().equals(actions.get(letter)))
                .findFirst()
                .orElseThrow();
    }

    List<Entry> journal() {
        return store.entriesAfter(0, 100_000);
    }

    static <T> T accepted(Outcome<T> outcome) {
        assertTrue(outcome.isAccepted(), () -> "refused: " + outcome.refusals());
        return outcome.value();
    }

    private static Organisation organisation() {
        List<Unit> units = List.of(
                new Unit(DIRECTORATE, Level.DIRECTORATE, "Children's Services", null, "GENERAL", ALWAYS),
                new Unit(AREA, Level.SERVICE_AREA, "Assessment", DIRECTORATE, "ASSESSMENT", ALWAYS),
                new Unit(TEAM, Level.TEAM, "Team North", AREA, "ASSESSMENT", ALWAYS),
                new Unit(SECOND_TEAM, Level.TEAM, "Team South", AREA, "ASSESSMENT", ALWAYS),
                new Unit(OTHER_AREA, Level.SERVICE_AREA, "Early Help", DIRECTORATE, "ASSESSMENT", ALWAYS),
                new Unit(OTHER_TEAM, Level.TEAM, "Team West", OTHER_AREA, "ASSESSMENT", ALWAYS),
                new Unit(QUALITY, Level.SERVICE_AREA, "Quality Assurance", DIRECTORATE, "GENERAL", ALWAYS));
        List<Post> posts = List.of(
                new Post(SERVICE_MANAGER, Role.SERVICE_MANAGER, AREA, null, ALWAYS),
                new Post(TEAM_MANAGER, Role.TEAM_MANAGER, TEAM, SERVICE_MANAGER, ALWAYS),
                new Post(PRACTITIONER, Role.PRACTITIONER, TEAM, TEAM_MANAGER, ALWAYS),
                new Post(SECOND_TEAM_MANAGER, Role.TEAM_MANAGER, SECOND_TEAM, SERVICE_MANAGER, ALWAYS),
                new Post(SECOND_PRACTITIONER, Role.PRACTITIONER, SECOND_TEAM, SECOND_TEAM_MANAGER, ALWAYS),
                new Post(OTHER_SERVICE_MANAGER, Role.SERVICE_MANAGER, OTHER_AREA, null, ALWAYS),
                new Post(OTHER_TEAM_MANAGER, Role.TEAM_MANAGER, OTHER_TEAM, OTHER_SERVICE_MANAGER, ALWAYS),
                new Post(OTHER_PRACTITIONER, Role.PRACTITIONER, OTHER_TEAM, OTHER_TEAM_MANAGER, ALWAYS),
                new Post(QA_LEAD, Role.SERVICE_MANAGER_QUALITY_ASSURANCE, QUALITY, null, ALWAYS),
                new Post(LINK, Role.PRACTICE_LEARNING_REVIEWER, QUALITY, QA_LEAD, ALWAYS));
        return Organisation.of(units, posts, List.of(), List.of());
    }
}
