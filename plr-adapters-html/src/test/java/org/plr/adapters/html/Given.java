package org.plr.adapters.html;

import static org.plr.testkit.Fixtures.ASSESSMENT;
import static org.plr.testkit.Fixtures.PRACTITIONER_EAST;
import static org.plr.testkit.Fixtures.QUALITY_ASSURANCE_LEAD;
import static org.plr.testkit.Fixtures.QUALITY_ASSURANCE_OFFICER;
import static org.plr.testkit.Fixtures.TEAM_EAST;
import static org.plr.testkit.Fixtures.TEAM_MANAGER_WEST;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.framework.Grade;
import org.plr.core.framework.PracticeStandard;
import org.plr.core.framework.Principle;
import org.plr.core.journal.Sha256;
import org.plr.core.memory.MemoryNotifications;
import org.plr.core.memory.MemoryReadLog;
import org.plr.core.memory.MemoryStore;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.Collaboration;
import org.plr.core.review.Feedback;
import org.plr.core.review.InRecord;
import org.plr.core.review.NoFeedback;
import org.plr.core.review.Reflection;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.StandardAnswer;
import org.plr.core.review.Voice;
import org.plr.testkit.Fixtures;
import org.plr.testkit.SeededRandomness;
import org.plr.testkit.SettableClock;

/** A review of a small council, written in words of the test's choice. */
final class Given {
    static final ChildRef CHILD = new ChildRef(7, 7);
    static final List<String> NAMES =
            List.of("Ελένη Παππά", "Łukasz Żółć", "Олена Шевченко", "Siobhán O'Brien", "Zoë Brontë", "Ayşe Öztürk");

    /** Those whom the review names. */
    static final List<String> NAMED = List.of(NAMES.get(1), NAMES.get(3), NAMES.get(4), NAMES.get(5));

    final SettableClock clock = SettableClock.at(Instant.parse("2022-09-12T09:00:00Z"));
    final MemoryReadLog readLog = new MemoryReadLog();
    final Plr plr = Plr.builder()
            .store(new MemoryStore())
            .notifications(new MemoryNotifications())
            .staff(Fixtures.staff())
            .readLog(readLog)
            .drawSecrets(() -> new Sha256().field("no secret").bytes())
            .clock(clock)
            .randomness(SeededRandomness.of("review documents"))
            .administrators(List.of(Fixtures.ADMINISTRATOR))
            .build();
    private final UnaryOperator<String> words;

    /**
     * A council.
     *
     * @param words makes the words that are written of the words that say what they are
     */
    Given(UnaryOperator<String> words) {
        this.words = words;
        as(Fixtures.ADMINISTRATOR)
                .reference()
                .loadOrganisation(Fixtures.organisation())
                .value();
    }

    Acting as(PersonRef person) {
        return plr.as(Actor.of(person));
    }

    ReviewRef allocated() {
        return as(QUALITY_ASSURANCE_LEAD)
                .reviews()
                .allocate(Allocation.collaborative(
                        CHILD, TEAM_MANAGER_WEST, YearMonth.of(2022, 9), TEAM_EAST, PRACTITIONER_EAST))
                .value()
                .ref();
    }

    /** A returned Inadequate review with everything that one may hold. */
    ReviewRef returned() {
        ReviewRef review = allocated();
        Acting manager = as(TEAM_MANAGER_WEST);
        manager.reviews()
                .reflect(review, reflection(Collaboration.ALONGSIDE, null))
                .value();
        manager.reviews()
                .hear(review, new Feedback(List.of(Voice.CHILD, Voice.FAMILY_MEMBER), said("feedback")))
                .value();
        manager.reviews().grade(review, Grade.INADEQUATE, said("rationale")).value();
        manager.concerns().raise(review, said("concern")).value();
        manager.concerns().acted(review, TEAM_MANAGER_WEST, said("acted")).value();
        manager.concerns()
                .raiseAction(review, PRACTITIONER_EAST, said("action"), null)
                .value();
        plr.deliveries().run();
        return manager.reviews().complete(review).value().ref();
    }

    /** One completed alone, without direct feedback. */
    ReviewRef returnedAlone() {
        ReviewRef review = allocated();
        Acting manager = as(TEAM_MANAGER_WEST);
        manager.reviews()
                .reflect(review, reflection(Collaboration.ALONE, said("alone")))
                .value();
        LocalDate by = LocalDate.of(2022, 10, 3);
        manager.reviews()
                .hearNot(
                        review,
                        new NoFeedback(said("unheard"), List.of(), said("elsewhere"), false, said("measures"), by))
                .value();
        manager.reviews().grade(review, Grade.GOOD, said("rationale")).value();
        return manager.reviews().complete(review).value().ref();
    }

    Reflection reflection(Collaboration collaboration, String aloneReason) {
        return new Reflection(
                collaboration,
                aloneReason,
                said("purpose"),
                said("lived"),
                said("change"),
                InRecord.PARTLY,
                new Reflection.Appraisal(said("works"), said("better"), List.of(Principle.CHILD_CENTRED)),
                standards().stream()
                        .map(each -> new Reflection.Answer(
                                each.code(), StandardAnswer.Met.PARTLY_MET, said("standard " + each.code())))
                        .toList());
    }

    List<PracticeStandard> standards() {
        return as(QUALITY_ASSURANCE_LEAD)
                .reference()
                .frameworkInForce(clock.instant())
                .value()
                .standards(Fixtures.organisation().practiceArea(ASSESSMENT));
    }

    String said(String what) {
        return words.apply(what);
    }

    Outcome<FiledDocument> document(ReviewRef review) {
        return new ReviewDocument(as(QUALITY_ASSURANCE_OFFICER), this::name).of(review);
    }

    /** The names turn, so that each is met. */
    Optional<String> name(PersonRef person) {
        return Optional.of(said(NAMES.get((int) (person.low() % NAMES.size()))));
    }
}
