package org.plr.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.framework.PracticeStandard;
import org.plr.core.framework.Principle;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Sha256;
import org.plr.core.memory.MemoryNotifications;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.memory.MemoryStaffDirectory;
import org.plr.core.memory.MemoryStore;
import org.plr.core.people.Absence;
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
import org.plr.core.review.Collaboration;
import org.plr.core.review.Correction;
import org.plr.core.review.Feedback;
import org.plr.core.review.InRecord;
import org.plr.core.review.Reflection;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.StandardAnswer;
import org.plr.core.review.Voice;

/**
 * A small council on a given day: one service area with two teams, the Quality Assurance Service, and a clock that stands
 * until it is moved. All people are invented refs.
 */
public final class Scenario {
    public static final LocalDate START = LocalDate.of(2020, 1, 1);
    public static final UnitRef DIRECTORATE = new UnitRef(0, 1);
    public static final UnitRef AREA = new UnitRef(0, 2);
    public static final UnitRef TEAM = new UnitRef(0, 3);
    public static final UnitRef OTHER_TEAM = new UnitRef(0, 4);
    public static final UnitRef QUALITY = new UnitRef(0, 5);
    public static final PersonRef DIRECTOR = new PersonRef(1, 1);
    public static final PersonRef SERVICE_MANAGER = new PersonRef(1, 2);
    public static final PersonRef TEAM_MANAGER = new PersonRef(1, 3);
    public static final PersonRef REVIEWER = new PersonRef(1, 4);
    public static final PersonRef PRACTITIONER = new PersonRef(1, 5);
    public static final PersonRef QA_LEAD = new PersonRef(1, 6);
    public static final PersonRef QA_OFFICER = new PersonRef(1, 7);
    public static final PersonRef OTHER_PRACTITIONER = new PersonRef(1, 8);
    public static final PersonRef ADMINISTRATOR = new PersonRef(1, 9);
    public static final PersonRef BOARD_MEMBER = new PersonRef(1, 10);
    public static final PersonRef MODERATOR = new PersonRef(1, 11);
    public static final PersonRef SECOND_MODERATOR = new PersonRef(1, 12);
    public static final PersonRef THIRD_MODERATOR = new PersonRef(1, 13);
    public static final PersonRef STRANGER = new PersonRef(1, 99);
    public static final ChildRef CHILD = new ChildRef(2, 1);

    public final Ticking clock;
    public final MemoryStore store = new MemoryStore();
    public final MemoryNotifications notifications = new MemoryNotifications();
    public final MemoryReadLog readLog = new MemoryReadLog();
    public byte[] drawSecret = new Sha256().field("the secret of the draws").bytes();
    public final Plr plr;
    private int nodes;
    private int draws;

    private Scenario(Instant now, Frameworks frameworks) {
        clock = new Ticking(now);
        plr = over(store, frameworks);
        load(organisation(List.of()));
    }

    /** A second library over the same store, as another node or a restart would be. */
    public Plr another() {
        return overAgain(Frameworks.bundled());
    }

    /** A second library over the same store with these frameworks. */
    public Plr overAgain(Frameworks frameworks) {
        return over(store, frameworks);
    }

    /** A second library over the same store, with whatever else the host wires. */
    public Plr wired(UnaryOperator<PlrBuilder> more) {
        return more.apply(wiring(store, Frameworks.bundled())).build();
    }

    private Plr over(MemoryStore shared, Frameworks frameworks) {
        return wiring(shared, frameworks).build();
    }

    private PlrBuilder wiring(MemoryStore shared, Frameworks frameworks) {
        return Plr.builder()
                .frameworks(frameworks)
                .store(shared)
                .notifications(notifications)
                .staff(directory())
                .readLog(readLog)
                .drawSecrets(() -> drawSecret.clone())
                .clock(clock)
                .randomness(new Counting(++nodes))
                .administrators(List.of(ADMINISTRATOR));
    }

    public static Scenario on(String instant) {
        return new Scenario(Instant.parse(instant), Frameworks.bundled());
    }

    public static Scenario on(String instant, Frameworks frameworks) {
        return new Scenario(Instant.parse(instant), frameworks);
    }

    public void load(Organisation organisation) {
        assertAccepted(plr.as(Actor.of(ADMINISTRATOR)).reference().loadOrganisation(organisation));
    }

    /** The council's chart, with these absences. */
    public static Organisation organisation(List<Absence> absences) {
        Validity always = Validity.since(START);
        List<Unit> units = List.of(
                new Unit(DIRECTORATE, Level.DIRECTORATE, "Directorate", null, "GENERAL", always),
                new Unit(AREA, Level.SERVICE_AREA, "Area", DIRECTORATE, "ASSESSMENT", always),
                new Unit(QUALITY, Level.SERVICE_AREA, "Quality Assurance", DIRECTORATE, "GENERAL", always),
                new Unit(TEAM, Level.TEAM, "Team", AREA, "ASSESSMENT", always),
                new Unit(OTHER_TEAM, Level.TEAM, "Other team", AREA, "ASSESSMENT", always));
        List<Post> posts = List.of(
                new Post(DIRECTOR, Role.CORPORATE_DIRECTOR, DIRECTORATE, null, always),
                new Post(SERVICE_MANAGER, Role.SERVICE_MANAGER, AREA, DIRECTOR, always),
                new Post(TEAM_MANAGER, Role.TEAM_MANAGER, TEAM, SERVICE_MANAGER, always),
                new Post(REVIEWER, Role.TEAM_MANAGER, OTHER_TEAM, SERVICE_MANAGER, always),
                new Post(PRACTITIONER, Role.PRACTITIONER, TEAM, TEAM_MANAGER, always),
                new Post(OTHER_PRACTITIONER, Role.PRACTITIONER, OTHER_TEAM, REVIEWER, always),
                new Post(QA_LEAD, Role.SERVICE_MANAGER_QUALITY_ASSURANCE, QUALITY, DIRECTOR, always),
                new Post(QA_OFFICER, Role.QUALITY_ASSURANCE_OFFICER, QUALITY, QA_LEAD, always),
                new Post(MODERATOR, Role.PRACTICE_LEARNING_REVIEWER, QUALITY, QA_LEAD, always),
                new Post(SECOND_MODERATOR, Role.PRACTICE_LEARNING_REVIEWER, QUALITY, QA_LEAD, always),
                new Post(THIRD_MODERATOR, Role.PRACTICE_LEARNING_REVIEWER, QUALITY, QA_LEAD, always),
                new Post(BOARD_MEMBER, Role.BOARD_MEMBER, DIRECTORATE, null, always));
        return Organisation.of(units, posts, absences, List.of());
    }

    private static MemoryStaffDirectory directory() {
        MemoryStaffDirectory directory = new MemoryStaffDirectory();
        for (PersonRef person : List.of(
                DIRECTOR,
                SERVICE_MANAGER,
                TEAM_MANAGER,
                REVIEWER,
                PRACTITIONER,
                QA_LEAD,
                QA_OFFICER,
                OTHER_PRACTITIONER,
                MODERATOR,
                SECOND_MODERATOR,
                THIRD_MODERATOR,
                BOARD_MEMBER)) {
            directory.with(person, "p" + person.low() + "@council.example");
        }
        return directory;
    }

    public Acting qa() {
        return plr.as(Actor.of(QA_LEAD));
    }

    public Acting reviewer() {
        return plr.as(Actor.of(REVIEWER));
    }

    public Acting as(PersonRef person) {
        return plr.as(Actor.of(person));
    }

    public static Allocation allocation() {
        return Allocation.collaborative(CHILD, REVIEWER, YearMonth.of(2022, 6), TEAM, PRACTITIONER);
    }

    public ReviewRef allocated() {
        return assertAccepted(qa().reviews().allocate(allocation())).ref();
    }

    public ReviewRef reflected() {
        ReviewRef review = allocated();
        assertAccepted(reviewer().reviews().reflect(review, reflection()));
        assertAccepted(reviewer().reviews().hear(review, new Feedback(List.of(Voice.CHILD), "They felt heard.")));
        return review;
    }

    public ReviewRef graded(Grade grade) {
        ReviewRef review = reflected();
        assertAccepted(reviewer().reviews().grade(review, grade, "Because of what the record shows."));
        return review;
    }

    public ReviewRef returned(Grade grade) {
        ReviewRef review = graded(grade);
        assertAccepted(reviewer().reviews().complete(review));
        return review;
    }

    /** The review is among those that a month's draw has selected, without any time passing. */
    public ReviewRef selected(ReviewRef review) {
        store.append(new DrawnAlone(review(review), framework(), clock.instant()).inMonth(++draws));
        return review;
    }

    public Framework framework() {
        return qa().reference().frameworkInForce(clock.instant()).value();
    }

    public Reflection reflection() {
        List<Reflection.Answer> answers = framework().standards("ASSESSMENT").stream()
                .map(PracticeStandard::code)
                .map(code -> new Reflection.Answer(code, StandardAnswer.Met.MET, null))
                .toList();
        return new Reflection(
                Collaboration.ALONGSIDE,
                null,
                "To keep the family together.",
                "Life at home has become calmer.",
                "School attendance has to rise.",
                InRecord.REFLECTED,
                new Reflection.Appraisal(
                        "The trust that was built.", "Plans with dates.", List.of(Principle.CHILD_CENTRED)),
                answers);
    }

    public static Correction correction() {
        return new Correction("It was recorded by mistake.", DIRECTOR);
    }

    public Review review(ReviewRef review) {
        return assertAccepted(qa().reviews().read(review));
    }

    public List<Entry> journal() {
        return store.entriesAfter(0, 100_000);
    }

    public static <T> T assertAccepted(Outcome<T> outcome) {
        assertTrue(outcome.isAccepted(), () -> "refused: " + outcome.refusals());
        return outcome.value();
    }

    /** Refused for these codes alone, each refusal with a message. */
    public static void assertRefused(Outcome<?> outcome, String... codes) {
        assertEquals(
                List.of(codes).stream().sorted().toList(),
                outcome.refusals().stream().map(Refusal::code).sorted().toList());
        outcome.refusals().forEach(refusal -> assertTrue(refusal.message().length() > 10, refusal.code()));
    }

    /** A clock that stands until it is moved. */
    public static final class Ticking implements java.time.InstantSource {
        private Instant now;

        Ticking(Instant now) {
            this.now = now;
        }

        @Override
        public synchronized Instant instant() {
            return now;
        }

        public synchronized void moveTo(String instant) {
            now = Instant.parse(instant);
        }

        public synchronized void move(java.time.Duration by) {
            now = now.plus(by);
        }
    }

    /** References that follow from their number, of each node its own. */
    private static final class Counting implements org.plr.core.spi.Randomness {
        private final int node;
        private int drawn;

        Counting(int node) {
            this.node = node;
        }

        @Override
        public synchronized void fill(byte[] bytes) {
            drawn++;
            ByteBuffer source = ByteBuffer.wrap(
                    new Sha256().field("node " + node + " draw " + drawn).bytes());
            source.get(bytes, 0, Math.min(bytes.length, 32));
        }
    }
}
