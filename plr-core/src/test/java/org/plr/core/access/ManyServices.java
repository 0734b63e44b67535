package org.plr.core.access;

import static org.plr.core.Scenario.QA_LEAD;
import static org.plr.core.Scenario.QUALITY;
import static org.plr.core.Scenario.assertAccepted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Plr;
import org.plr.core.Scenario;
import org.plr.core.benchmarking.ExerciseRef;
import org.plr.core.benchmarking.Opening;
import org.plr.core.cases.CaseOnRecord;
import org.plr.core.cases.CaseStatus;
import org.plr.core.cases.ImportReport;
import org.plr.core.cases.OpenCase;
import org.plr.core.cases.Universe;
import org.plr.core.focussed.Plan;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.ChildRef;
import org.plr.core.people.Level;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Post;
import org.plr.core.people.Role;
import org.plr.core.people.Unit;
import org.plr.core.people.UnitRef;
import org.plr.core.people.Validity;
import org.plr.core.retention.Reason;
import org.plr.core.retention.Retention;
import org.plr.core.review.Allocation;
import org.plr.core.review.Feedback;
import org.plr.core.review.FocussedRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Voice;
import org.plr.core.spi.CaseRecords;

/**
 * A council of many services, each with nobody in common but the Quality Assurance Service's lead: one child's review in
 * each, graded Inadequate, with a concern and an action, whose every text holds the service's canary. Each has a link
 * reviewer of its own.
 */
final class ManyServices {
    static final YearMonth JUNE = YearMonth.of(2022, 6);
    static final String SOURCE = "lottery 2022-07-02, its six numbers from low to high";
    private static final Validity ALWAYS = Validity.since(LocalDate.of(2020, 1, 1));

    /** Nine roles in each service; nobody knows the last. */
    static final List<Role> ROLES = List.of(
            Role.SERVICE_DIRECTOR,
            Role.PRINCIPAL_SOCIAL_WORKER,
            Role.SERVICE_MANAGER,
            Role.TEAM_MANAGER,
            Role.ASSISTANT_TEAM_MANAGER,
            Role.PRACTITIONER,
            Role.PRACTICE_LEARNING_REVIEWER,
            Role.BOARD_MEMBER,
            new Role("CARETAKER"));

    final Scenario given = Scenario.on("2022-06-10T09:00:00Z");
    final List<Service> services = new ArrayList<>();
    final FocussedRef focussed;
    final ExerciseRef exercise;
    final NarrativeRef reason;
    final NarrativeRef whyHeld;
    private final Plr plr;

    ManyServices(int many) {
        given.load(chart(many));
        Acting lead = given.qa();
        assertAccepted(lead.programmes().open(JUNE));
        for (int number = 1; number <= many; number++) {
            assertAccepted(lead.links().set(Service.person(number, 2), Service.person(number, 6)));
            services.add(reviewed(number));
        }
        focussed = assertAccepted(lead.focussed()
                        .plan(new Plan(Plan.Issue.values()[0], "Neglect.", Plan.Concern.values()[0], "Plans.", JUNE)))
                .ref();
        exercise = assertAccepted(lead.benchmarking().open(opening())).ref();
        assertAccepted(lead.draws().announce(JUNE, SOURCE));
        assertAccepted(lead.rota().announce(JUNE, universe(), SOURCE));
        given.clock.moveTo("2022-07-01T08:00:00Z");
        assertAccepted(lead.draws().freeze(JUNE));
        ReviewRef first = services.get(0).review();
        reason = Objects.requireNonNull(assertAccepted(given.as(Scenario.DIRECTOR)
                        .benchmarking()
                        .grade(exercise, first, Grade.GOOD, Service.canary(1)))
                .answers()
                .get(0)
                .rationale());
        whyHeld = assertAccepted(lead.retention()
                        .hold(Retention.ofChild(held().child()), new Reason("A claim.", Scenario.DIRECTOR)))
                .holds()
                .get(0)
                .why()
                .reason();
        plr = given.wired(builder -> builder.caseRecords(records(many)));
    }

    Service held() {
        return services.get(services.size() - 1);
    }

    NarrativeRef written(Service service) {
        return given.review(service.review()).reflection().orElseThrow().purposeAndFocus();
    }

    String framework() {
        return Frameworks.bundled().documents().get(0);
    }

    Acting as(PersonRef person) {
        return plr.as(Actor.of(person));
    }

    private Opening opening() {
        List<Opening.Again> reviews = services.stream()
                .limit(2)
                .map(service -> Opening.Again.of(service.review()))
                .toList();
        return new Opening(reviews, List.of(Scenario.DIRECTOR, Scenario.QA_OFFICER), null);
    }

    private Service reviewed(int number) {
        String canary = Service.canary(number);
        PersonRef manager = Service.person(number, 3);
        ReviewRef review = assertAccepted(given.qa()
                        .reviews()
                        .allocate(Allocation.collaborative(
                                Service.child(number),
                                Service.person(number, 4),
                                JUNE,
                                Service.team(number),
                                Service.person(number, 5))))
                .ref();
        Acting author = given.as(Service.person(number, 4));
        assertAccepted(author.reviews().reflect(review, given.reflection()));
        assertAccepted(author.reviews().hear(review, new Feedback(List.of(Voice.CHILD), canary)));
        assertAccepted(author.reviews().grade(review, Grade.INADEQUATE, canary));
        assertAccepted(author.concerns().raise(review, canary));
        var concern = assertAccepted(author.concerns().raiseAction(review, manager, canary, null));
        Review returned = assertAccepted(author.reviews().complete(review));
        return new Service(
                number,
                review,
                Objects.requireNonNull(returned.graded().orElseThrow().rationale()),
                concern.actions().get(0).ref());
    }

    Acting as(int service, int role) {
        return as(Service.person(service, role));
    }

    /** Every open case, the first child's restricted. */
    static CaseRecords records(int many) {
        List<CaseOnRecord> cases = new ArrayList<>();
        for (int number = 1; number <= many; number++) {
            cases.add(new CaseOnRecord(
                    Service.child(number),
                    CaseStatus.values()[0],
                    Service.team(number),
                    Service.person(number, 5),
                    number == 1,
                    List.of()));
        }
        return new CaseRecords() {
            @Override
            public Universe openCases(LocalDate day) {
                return new Universe(day, cases, new ImportReport(Map.of(), List.of()));
            }

            @Override
            public Set<ChildRef> restricted(LocalDate day) {
                return Set.of(Service.child(1));
            }
        };
    }

    static List<OpenCase> universe() {
        return List.of(OpenCase.of(new ChildRef(78, 1), Service.team(1), Service.person(1, 5)));
    }

    Instant now() {
        return given.clock.instant();
    }

    static boolean isDenied(Object answer) {
        return answer instanceof Outcome<?> outcome
                && outcome.refusals().stream()
                        .anyMatch(refusal -> refusal.code().startsWith("access."));
    }

    private static Organisation chart(int many) {
        List<Unit> units = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        units.add(unit(Scenario.DIRECTORATE, Level.DIRECTORATE, null));
        units.add(unit(QUALITY, Level.SERVICE_AREA, Scenario.DIRECTORATE));
        posts.add(new Post(Scenario.DIRECTOR, Role.CORPORATE_DIRECTOR, Scenario.DIRECTORATE, null, ALWAYS));
        posts.add(new Post(QA_LEAD, Role.SERVICE_MANAGER_QUALITY_ASSURANCE, QUALITY, Scenario.DIRECTOR, ALWAYS));
        posts.add(new Post(Scenario.QA_OFFICER, Role.QUALITY_ASSURANCE_OFFICER, QUALITY, QA_LEAD, ALWAYS));
        for (int number = 1; number <= many; number++) {
            units.add(unit(Service.directorate(number), Level.DIRECTORATE, null));
            units.add(unit(Service.area(number), Level.SERVICE_AREA, Service.directorate(number)));
            units.add(unit(Service.team(number), Level.TEAM, Service.area(number)));
            for (int role = 0; role < ROLES.size(); role++) {
                posts.add(new Post(Service.person(number, role), ROLES.get(role), place(number, role), null, ALWAYS));
            }
        }
        return Organisation.of(units, posts, List.of(), List.of());
    }

    private static UnitRef place(int number, int role) {
        return switch (role) {
            case 0, 1, 7, 8 -> Service.directorate(number);
            case 2 -> Service.area(number);
            case 6 -> QUALITY;
            default -> Service.team(number);
        };
    }

    private static Unit unit(UnitRef ref, Level level, @Nullable UnitRef parent) {
        return new Unit(ref, level, "Unit", parent, "ASSESSMENT", ALWAYS);
    }
}
