package org.plr.core.access;

import static org.plr.core.access.Operations.Kind.COMMAND;
import static org.plr.core.access.Operations.Kind.OF_A_CHILD;
import static org.plr.core.access.Operations.Kind.OF_NO_CHILD;
import static org.plr.core.access.Permission.*;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.plr.core.Acting;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.Scenario;
import org.plr.core.benchmarking.Opening;
import org.plr.core.draw.Substitution;
import org.plr.core.duty.DutyId;
import org.plr.core.filing.Filing;
import org.plr.core.filing.GivenDocument;
import org.plr.core.firstday.EarlierReview;
import org.plr.core.focussed.Commission;
import org.plr.core.focussed.FocussedFact;
import org.plr.core.focussed.Plan;
import org.plr.core.focussed.SampleTerms;
import org.plr.core.framework.Grade;
import org.plr.core.journal.StreamId;
import org.plr.core.link.LinksAsked;
import org.plr.core.moderation.ModeratorsAsked;
import org.plr.core.moderation.SampleJudgements;
import org.plr.core.people.Channel;
import org.plr.core.people.Excuse;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;
import org.plr.core.retention.Reason;
import org.plr.core.retention.Retention;
import org.plr.core.review.Allocation;
import org.plr.core.review.Feedback;
import org.plr.core.review.NoFeedback;
import org.plr.core.review.Review;
import org.plr.core.review.Voice;
import org.plr.core.spi.DocumentFormat;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.NoticeRef;

/** Everything that an actor can do or ask, each once, with good arguments about one service of many. */
final class Operations {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 10);
    private static final Reason REASON = new Reason("The court asked for it.", Scenario.DIRECTOR);
    static final String WORDS = "Words of somebody.";

    private final ManyServices council;
    private final List<Operation> all = new ArrayList<>();
    private final Map<Integer, DutyId> duties = new HashMap<>();

    /** What an operation is. */
    enum Kind {
        /** It changes something. */
        COMMAND,
        /** It shows what is known of a child: the read is noted first. */
        OF_A_CHILD,
        /** It shows no child. */
        OF_NO_CHILD
    }

    /** How an operation is called. */
    interface Call {
        Object on(Acting actor, Service service);
    }

    /**
     * One operation.
     *
     * @param name facade and method
     * @param permission what it asks; of one that asks none, null
     */
    record Operation(String name, Kind kind, Permission permission, Call call) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Operations(ManyServices council) {
        this.council = council;
        reviews();
        concerns();
        moderations();
        programmes();
        focussed();
        draws();
        benchmarking();
        people();
        duties();
        operators();
        records();
        tracking();
        filings();
    }

    static List<Operation> of(ManyServices council) {
        return List.copyOf(new Operations(council).all);
    }

    /** Every public method of every facade that an actor has, as facade and method. */
    static TreeSet<String> methods() {
        TreeSet<String> names = new TreeSet<>();
        for (Method door : Acting.class.getDeclaredMethods()) {
            boolean facade = Modifier.isPublic(door.getModifiers()) && door.getReturnType() != Acting.class;
            if (facade) {
                Arrays.stream(door.getReturnType().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        .forEach(method -> names.add(door.getName() + "." + method.getName()));
            }
        }
        return names;
    }

    private void add(String name, Kind kind, Permission permission, Call call) {
        all.add(new Operation(name, kind, permission, call));
    }

    private void reviews() {
        add(
                "reviews.allocate",
                COMMAND,
                ALLOCATE_REVIEW,
                (as, it) -> as.reviews().allocate(allocation(it)));
        add(
                "reviews.reflect",
                COMMAND,
                WRITE_REVIEW,
                (as, it) -> as.reviews().reflect(it.review(), council.given.reflection()));
        add(
                "reviews.hear",
                COMMAND,
                WRITE_REVIEW,
                (as, it) -> as.reviews().hear(it.review(), new Feedback(List.of(Voice.CHILD), WORDS)));
        add(
                "reviews.hearNot",
                COMMAND,
                WRITE_REVIEW,
                (as, it) -> as.reviews()
                        .hearNot(it.review(), new NoFeedback(WORDS, List.of(), null, true, WORDS, DAY.plusDays(9))));
        add("reviews.grade", COMMAND, GRADE_REVIEW, (as, it) -> as.reviews().grade(it.review(), Grade.GOOD, WORDS));
        add(
                "reviews.gradeImpact",
                COMMAND,
                GRADE_REVIEW,
                (as, it) -> as.reviews().gradeImpact(it.review(), Grade.GOOD, WORDS));
        add("reviews.complete", COMMAND, RETURN_REVIEW, (as, it) -> as.reviews().complete(it.review()));
        add(
                "reviews.correctGrade",
                COMMAND,
                CORRECT_REVIEW,
                (as, it) -> as.reviews().correctGrade(it.review(), Grade.GOOD, Scenario.correction()));
        add(
                "reviews.reassign",
                COMMAND,
                REASSIGN_REVIEW,
                (as, it) -> as.reviews().reassign(it.review(), it.manager(), Scenario.correction()));
        add(
                "reviews.withdraw",
                COMMAND,
                WITHDRAW_REVIEW,
                (as, it) -> as.reviews().withdraw(it.review(), Scenario.correction()));
        add(
                "reviews.handOver",
                COMMAND,
                HAND_OVER,
                (as, it) -> as.reviews().handOver(it.review(), Responsibility.PRACTITIONER, it.manager()));
        add(
                "reviews.attach",
                COMMAND,
                ATTACH_TO_RECORD,
                (as, it) -> as.reviews().attach(it.review(), "DOC-1"));
        add(
                "reviews.told",
                COMMAND,
                RECORD_SHARING,
                (as, it) -> as.reviews().told(it.review(), it.practitioner(), Channel.LETTER));
        add(
                "reviews.discussedInSupervision",
                COMMAND,
                RECORD_SUPERVISION,
                (as, it) -> as.reviews().discussedInSupervision(it.review()));
        add("reviews.read", OF_A_CHILD, READ_REVIEW, (as, it) -> as.reviews().read(it.review()));
        add("reviews.text", OF_A_CHILD, READ_REVIEW, (as, it) -> as.reviews().text(it.review(), it.text()));
        add("reviews.all", OF_A_CHILD, null, (as, it) -> as.reviews().all());
    }

    private static Allocation allocation(Service it) {
        return Allocation.collaborative(
                Service.child(900 + it.number()), it.manager(), ManyServices.JUNE, it.team(), it.practitioner());
    }

    private void concerns() {
        add("concerns.raise", COMMAND, RAISE_CONCERN, (as, it) -> as.concerns().raise(it.review(), WORDS));
        add(
                "concerns.shared",
                COMMAND,
                RECORD_SHARING,
                (as, it) -> as.concerns().shared(it.review(), it.practitioner(), Channel.LETTER));
        add(
                "concerns.acted",
                COMMAND,
                RECORD_IMMEDIATE_ACTION,
                (as, it) -> as.concerns().acted(it.review(), it.manager(), WORDS));
        add(
                "concerns.raiseAction",
                COMMAND,
                RAISE_ACTION,
                (as, it) -> as.concerns().raiseAction(it.review(), it.manager(), WORDS, null));
        add(
                "concerns.completeAction",
                COMMAND,
                COMPLETE_ACTION,
                (as, it) -> as.concerns().completeAction(it.review(), it.action(), WORDS));
        add(
                "concerns.handOverAction",
                COMMAND,
                HAND_OVER_ACTION,
                (as, it) -> as.concerns().handOverAction(it.review(), it.action(), it.manager()));
        add(
                "concerns.withdrawAction",
                COMMAND,
                WITHDRAW_ACTION,
                (as, it) -> as.concerns().withdrawAction(it.review(), it.action(), Scenario.correction()));
        add("concerns.read", OF_A_CHILD, READ_REVIEW, (as, it) -> as.concerns().read(it.review()));
    }

    private void moderations() {
        PersonRef moderator = Service.person(1, 6);
        add(
                "moderations.propose",
                OF_NO_CHILD,
                ASSIGN_MODERATOR,
                (as, it) -> as.moderations().propose(ModeratorsAsked.of(ManyServices.JUNE)));
        add(
                "moderations.assign",
                COMMAND,
                ASSIGN_MODERATOR,
                (as, it) -> as.moderations().assign(it.review(), moderator));
        add(
                "moderations.reassign",
                COMMAND,
                REASSIGN_MODERATOR,
                (as, it) ->
                        as.moderations().reassign(it.review(), moderator, Service.person(2, 6), Scenario.correction()));
        add(
                "moderations.judge",
                COMMAND,
                JUDGE_MODERATION,
                (as, it) -> as.moderations().judge(it.review(), SampleJudgements.met(Grade.GOOD)));
        add(
                "moderations.coached",
                COMMAND,
                RECORD_COACHING,
                (as, it) -> as.moderations().coached(it.review()));
        add(
                "moderations.discussed",
                COMMAND,
                RECORD_GRADE_DISCUSSION,
                (as, it) -> as.moderations().discussed(it.review(), it.practitioner()));
        add(
                "moderations.raiseConcern",
                COMMAND,
                RAISE_CONCERN,
                (as, it) -> as.moderations().raiseConcern(it.review(), WORDS));
        add(
                "moderations.dispute",
                COMMAND,
                DISPUTE_MODERATION,
                (as, it) -> as.moderations().dispute(it.review(), WORDS));
        add(
                "moderations.decideDispute",
                COMMAND,
                DECIDE_DISPUTE,
                (as, it) -> as.moderations().decideDispute(it.review(), Grade.GOOD, WORDS));
        add(
                "moderations.read",
                OF_A_CHILD,
                READ_MODERATION,
                (as, it) -> as.moderations().read(it.review()));
        add(
                "moderations.text",
                OF_A_CHILD,
                READ_MODERATION,
                (as, it) -> as.moderations().text(it.review(), it.text()));
    }

    private void programmes() {
        add("programmes.open", COMMAND, OPEN_MONTH, (as, it) -> as.programmes().open(ManyServices.JUNE.plusMonths(1)));
        add(
                "programmes.excuse",
                COMMAND,
                EXCUSE_MANAGER,
                (as, it) -> as.programmes().excuse(ManyServices.JUNE, it.manager(), Excuse.ABSENT));
        add(
                "programmes.exempt",
                COMMAND,
                EXCUSE_MANAGER,
                (as, it) -> as.programmes().exempt(ManyServices.JUNE, it.manager(), Scenario.correction()));
        add(
                "programmes.assess",
                COMMAND,
                ASSESS_MONTH,
                (as, it) -> as.programmes().assess(ManyServices.JUNE, WORDS, List.of(WORDS)));
        add(
                "programmes.progress",
                OF_NO_CHILD,
                READ_PROGRESS,
                (as, it) -> as.programmes().progress(ManyServices.JUNE));
        add(
                "programmes.text",
                OF_NO_CHILD,
                READ_ORGANISATION,
                (as, it) -> as.programmes().text(ManyServices.JUNE, it.text()));
        add(
                "programmes.read",
                OF_NO_CHILD,
                READ_ORGANISATION,
                (as, it) -> as.programmes().read(ManyServices.JUNE));
        add("programmes.all", OF_NO_CHILD, null, (as, it) -> as.programmes().all());
    }

    private void focussed() {
        Plan plan = new Plan(Plan.Issue.KNOWN, WORDS, Plan.Concern.COHORT, WORDS, ManyServices.JUNE);
        Commission commission = new Commission(List.of(Commission.Source.BOARD_CONCERN), null);
        add(
                "focussed.plan",
                COMMAND,
                PLAN_FOCUSSED_REVIEW,
                (as, it) -> as.focussed().plan(plan));
        add(
                "focussed.commission",
                COMMAND,
                COMMISSION_FOCUSSED_REVIEW,
                (as, it) -> as.focussed().commission(council.focussed, commission));
        add(
                "focussed.check",
                OF_NO_CHILD,
                READ_FOCUSSED_REVIEW,
                (as, it) -> as.focussed().check(council.focussed, SampleTerms.complete(Scenario.DIRECTOR)));
        add(
                "focussed.writeTerms",
                COMMAND,
                WRITE_TERMS,
                (as, it) -> as.focussed().writeTerms(council.focussed, SampleTerms.complete(Scenario.DIRECTOR), null));
        add(
                "focussed.agreeTerms",
                COMMAND,
                AGREE_TERMS,
                (as, it) -> as.focussed().agreeTerms(council.focussed, 1, FocussedFact.Side.BOARD));
        add(
                "focussed.start",
                COMMAND,
                START_FOCUSSED_REVIEW,
                (as, it) -> as.focussed().start(council.focussed));
        add(
                "focussed.allocate",
                COMMAND,
                ALLOCATE_REVIEW,
                (as, it) -> as.focussed()
                        .allocate(
                                council.focussed,
                                Allocation.focussed(it.child(), it.manager(), it.team(), it.practitioner())));
        add(
                "focussed.withdraw",
                COMMAND,
                WITHDRAW_FOCUSSED_REVIEW,
                (as, it) -> as.focussed().withdraw(council.focussed, Scenario.correction()));
        add(
                "focussed.read",
                OF_NO_CHILD,
                READ_FOCUSSED_REVIEW,
                (as, it) -> as.focussed().read(council.focussed));
        add(
                "focussed.text",
                OF_NO_CHILD,
                READ_FOCUSSED_REVIEW,
                (as, it) -> as.focussed().text(council.focussed, it.text()));
        add("focussed.programme", OF_NO_CHILD, null, (as, it) -> as.focussed().programme());
    }

    private void draws() {
        add(
                "draws.announce",
                COMMAND,
                RUN_DRAW,
                (as, it) -> as.draws().announce(ManyServices.JUNE.plusMonths(1), ManyServices.SOURCE));
        add("draws.freeze", COMMAND, RUN_DRAW, (as, it) -> as.draws().freeze(ManyServices.JUNE));
        add("draws.reveal", COMMAND, RUN_DRAW, (as, it) -> as.draws().reveal(ManyServices.JUNE, "1 2 3"));
        add(
                "draws.substitute",
                COMMAND,
                RUN_DRAW,
                (as, it) -> as.draws().substitute(ManyServices.JUNE, it.review(), Substitution.Reason.MANAGER_GONE));
        add("draws.read", OF_A_CHILD, READ_DRAW, (as, it) -> as.draws().read(ManyServices.JUNE));
        add("draws.all", OF_A_CHILD, null, (as, it) -> as.draws().all());
        add(
                "rota.announce",
                COMMAND,
                ANNOUNCE_ROTA,
                (as, it) -> as.rota().announce(ManyServices.JUNE, ManyServices.universe(), ManyServices.SOURCE));
        add(
                "rota.plan",
                COMMAND,
                PLAN_ROTA,
                (as, it) -> as.rota().plan(ManyServices.JUNE, ManyServices.universe(), "1 2 3"));
        add("rota.read", OF_NO_CHILD, READ_ROTA, (as, it) -> as.rota().read(ManyServices.JUNE));
        add("rota.all", OF_NO_CHILD, null, (as, it) -> as.rota().all());
        add("rota.mixes", OF_NO_CHILD, null, (as, it) -> as.rota().mixes());
    }

    private void benchmarking() {
        Service first = council.services.get(0);
        Service second = council.services.get(1);
        add(
                "benchmarking.open",
                COMMAND,
                HOLD_EXERCISE,
                (as, it) -> as.benchmarking()
                        .open(new Opening(
                                List.of(Opening.Again.of(first.review()), Opening.Again.of(second.review())),
                                List.of(Scenario.DIRECTOR, Scenario.QA_OFFICER),
                                null)));
        add(
                "benchmarking.grade",
                COMMAND,
                GRADE_IN_EXERCISE,
                (as, it) -> as.benchmarking().grade(council.exercise, first.review(), Grade.GOOD, WORDS));
        add(
                "benchmarking.close",
                COMMAND,
                HOLD_EXERCISE,
                (as, it) -> as.benchmarking().close(council.exercise));
        add(
                "benchmarking.withdraw",
                COMMAND,
                HOLD_EXERCISE,
                (as, it) -> as.benchmarking().withdraw(council.exercise, Scenario.correction()));
        add(
                "benchmarking.read",
                OF_A_CHILD,
                READ_EXERCISE,
                (as, it) -> as.benchmarking().read(council.exercise));
        add("benchmarking.all", OF_A_CHILD, null, (as, it) -> as.benchmarking().all());
        add(
                "benchmarking.result",
                OF_NO_CHILD,
                READ_EXERCISE,
                (as, it) -> as.benchmarking().result(council.exercise));
        add(
                "benchmarking.material",
                OF_A_CHILD,
                READ_EXERCISE,
                (as, it) -> as.benchmarking().material(council.exercise, first.review()));
        add(
                "benchmarking.text",
                OF_A_CHILD,
                READ_EXERCISE,
                (as, it) -> as.benchmarking().text(council.exercise, first.review(), council.written(first)));
        add(
                "benchmarking.rationale",
                OF_A_CHILD,
                READ_EXERCISE,
                (as, it) -> as.benchmarking().rationale(council.exercise, council.reason));
        add(
                "benchmarking.reached",
                OF_NO_CHILD,
                READ_EXERCISE,
                (as, it) -> as.benchmarking().reached(it.manager()));
    }

    private void people() {
        add(
                "training.record",
                COMMAND,
                RECORD_TRAINING,
                (as, it) -> as.training().record(it.manager(), Scenario.QA_OFFICER));
        add(
                "training.coached",
                COMMAND,
                RECORD_TRAINING,
                (as, it) -> as.training().coached(it.manager(), Scenario.QA_OFFICER));
        add(
                "training.withdraw",
                COMMAND,
                WITHDRAW_TRAINING,
                (as, it) -> as.training().withdraw(it.manager(), 1, Scenario.correction()));
        add(
                "training.read",
                OF_NO_CHILD,
                READ_TRAINING,
                (as, it) -> as.training().read(it.manager()));
        add(
                "training.text",
                OF_NO_CHILD,
                READ_TRAINING,
                (as, it) -> as.training().text(it.manager(), it.text()));
        add("training.all", OF_NO_CHILD, null, (as, it) -> as.training().all());
        add(
                "training.untrained",
                OF_NO_CHILD,
                READ_TRAINING,
                (as, it) -> as.training().untrained(DAY));
        PersonRef reviewer = Service.person(1, 6);
        add("links.propose", OF_NO_CHILD, ALLOCATE_LINKS, (as, it) -> as.links().propose(LinksAsked.keeping()));
        add(
                "links.why",
                OF_NO_CHILD,
                ALLOCATE_LINKS,
                (as, it) -> as.links().why(LinksAsked.keeping(), Service.person(it.number(), 2)));
        add("links.allocate", COMMAND, ALLOCATE_LINKS, (as, it) -> as.links().allocate(LinksAsked.keeping()));
        add("links.set", COMMAND, ALLOCATE_LINKS, (as, it) -> as.links().set(it.manager(), reviewer));
        add(
                "links.declareConflict",
                COMMAND,
                DECLARE_LINK_CONFLICT,
                (as, it) -> as.links().declareConflict(it.manager(), reviewer, WORDS, Scenario.DIRECTOR));
        add(
                "links.endConflict",
                COMMAND,
                DECLARE_LINK_CONFLICT,
                (as, it) -> as.links().endConflict(it.manager(), reviewer));
        add("links.all", OF_NO_CHILD, READ_LINKS, (as, it) -> as.links().all());
        add("links.mine", OF_NO_CHILD, READ_LINKS, (as, it) -> as.links().mine());
        add("links.of", OF_NO_CHILD, READ_LINKS, (as, it) -> as.links().of(Service.person(it.number(), 2)));
        add("links.history", OF_NO_CHILD, READ_LINKS, (as, it) -> as.links().history());
        add(
                "links.conflicts",
                OF_NO_CHILD,
                DECLARE_LINK_CONFLICT,
                (as, it) -> as.links().conflicts());
        add(
                "links.text",
                OF_NO_CHILD,
                DECLARE_LINK_CONFLICT,
                (as, it) -> as.links().text(it.text()));
    }

    private void duties() {
        Instant now = council.now();
        add("duties.mine", OF_NO_CHILD, null, (as, it) -> as.duties().mine());
        add("duties.owedBy", OF_NO_CHILD, READ_DUTIES, (as, it) -> as.duties().owedBy(it.manager()));
        add("duties.inArea", OF_NO_CHILD, READ_DUTIES, (as, it) -> as.duties().inArea(it.area()));
        add("duties.of", OF_NO_CHILD, READ_DUTIES, (as, it) -> as.duties().of(it.review()));
        add("duties.all", OF_NO_CHILD, READ_DUTIES, (as, it) -> as.duties().all());
        add("duties.overdue", OF_NO_CHILD, READ_DUTIES, (as, it) -> as.duties().overdue());
        add(
                "duties.dueBetween",
                OF_NO_CHILD,
                READ_DUTIES,
                (as, it) -> as.duties().dueBetween(now, now.plusSeconds(99)));
        add("duties.history", OF_NO_CHILD, READ_DUTIES, (as, it) -> as.duties().history(duty(it)));
        add("trackers.area", OF_A_CHILD, READ_TRACKER, (as, it) -> as.trackers().area(it.area()));
    }

    private DutyId duty(Service it) {
        return duties.computeIfAbsent(it.number(), number -> firstDuty(it));
    }

    private DutyId firstDuty(Service it) {
        return council.given
                .qa()
                .duties()
                .of(it.review())
                .value()
                .duties()
                .get(0)
                .id();
    }

    private void operators() {
        NoticeRef notice = new NoticeRef(1, 1);
        add("notices.of", OF_NO_CHILD, READ_NOTICES, (as, it) -> as.notices().of(KeptNotice.Standing.WAITING));
        add("notices.held", OF_NO_CHILD, READ_NOTICES, (as, it) -> as.notices().held());
        add("notices.confirm", COMMAND, HANDLE_NOTICES, (as, it) -> as.notices().confirm());
        add("notices.putBack", COMMAND, HANDLE_NOTICES, (as, it) -> as.notices().putBack(notice));
        add("notices.bounced", COMMAND, HANDLE_NOTICES, (as, it) -> as.notices().bounced(notice, "dsn.5.1.1"));
        add(
                "reference.loadOrganisation",
                COMMAND,
                LOAD_ORGANISATION,
                (as, it) -> as.reference().loadOrganisation(Scenario.organisation(List.of())));
        add(
                "reference.loadHolidays",
                COMMAND,
                LOAD_HOLIDAYS,
                (as, it) -> as.reference().loadHolidays(org.plr.core.calendar.Holidays.englandAndWales()));
        add(
                "reference.preview",
                OF_NO_CHILD,
                ADOPT_FRAMEWORK,
                (as, it) -> as.reference().preview(council.framework()));
        add(
                "reference.adopt",
                COMMAND,
                ADOPT_FRAMEWORK,
                (as, it) -> as.reference().adopt(council.framework()));
        add(
                "reference.frameworkReviewed",
                COMMAND,
                REVIEW_FRAMEWORK,
                (as, it) -> as.reference().frameworkReviewed("bcp-2022-1", LocalDate.of(2024, 5, 23)));
        add(
                "reference.frameworkInForce",
                OF_NO_CHILD,
                READ_FRAMEWORK,
                (as, it) -> as.reference().frameworkInForce(council.now()));
        add(
                "reference.organisationAsKnownAt",
                OF_NO_CHILD,
                READ_ORGANISATION,
                (as, it) -> as.reference().organisationAsKnownAt(council.now()));
        add(
                "journal.verify",
                OF_NO_CHILD,
                VERIFY_JOURNAL,
                (as, it) -> as.journal().verify());
        add(
                "journal.entriesAfter",
                OF_A_CHILD,
                VERIFY_JOURNAL,
                (as, it) -> as.journal().entriesAfter(0));
    }

    private void records() {
        add(
                "retention.hold",
                COMMAND,
                HOLD_NARRATIVES,
                (as, it) -> as.retention().hold(stream(it), REASON));
        add(
                "retention.lift",
                COMMAND,
                HOLD_NARRATIVES,
                (as, it) -> as.retention().lift(stream(it), 1, REASON));
        add(
                "retention.holds",
                OF_NO_CHILD,
                HOLD_NARRATIVES,
                (as, it) -> as.retention().holds());
        add(
                "retention.text",
                OF_A_CHILD,
                HOLD_NARRATIVES,
                (as, it) -> as.retention().text(Retention.ofChild(council.held().child()), council.whyHeld));
        add(
                "retention.due",
                OF_NO_CHILD,
                ERASE_NARRATIVES,
                (as, it) -> as.retention().due());
        add(
                "retention.run",
                COMMAND,
                ERASE_NARRATIVES,
                (as, it) -> as.retention().run());
        add(
                "retention.erase",
                COMMAND,
                ERASE_NARRATIVES,
                (as, it) -> as.retention().erase(stream(it), REASON));
        add(
                "retention.proof",
                OF_NO_CHILD,
                ERASE_NARRATIVES,
                (as, it) -> as.retention().proof(stream(it)));
        add(
                "exports.ofChild",
                OF_A_CHILD,
                EXPORT_ABOUT,
                (as, it) -> as.exports().ofChild(it.child()));
        add(
                "exports.ofStaff",
                OF_A_CHILD,
                EXPORT_ABOUT,
                (as, it) -> as.exports().ofStaff(it.practitioner()));
        add("reads.of", OF_NO_CHILD, READ_READS, (as, it) -> as.reads().of(it.review()));
        add("reads.about", OF_NO_CHILD, READ_READS, (as, it) -> as.reads().about(it.child()));
        add("cases.open", OF_A_CHILD, READ_OPEN_CASES, (as, it) -> as.cases().open(DAY));
        add(
                "firstDay.bringIn",
                COMMAND,
                BRING_IN_REVIEW,
                (as, it) -> as.firstDay().bringIn(earlier(it)));
        add(
                "firstDay.preview",
                OF_NO_CHILD,
                BRING_IN_REVIEW,
                (as, it) -> as.firstDay().preview(earlier(it)));
    }

    private static EarlierReview earlier(Service it) {
        return new EarlierReview(
                new EarlierReview.Source("0".repeat(64), 1, it.number()),
                new EarlierReview.About(it.child(), it.manager(), it.practitioner(), it.team(), null),
                new EarlierReview.Course(DAY.minusDays(9), null, null, null),
                EarlierReview.Since.NOTHING,
                List.of());
    }

    private void tracking() {
        add("tracking.given", COMMAND, GIVE_TRACKER, (as, it) -> as.tracking().given(it.area()));
        add(
                "tracking.lookedThrough",
                COMMAND,
                TRACK_ACTIONS,
                (as, it) -> as.tracking().lookedThrough(it.area()));
        add("tracking.of", OF_NO_CHILD, READ_TRACKER, (as, it) -> as.tracking().of(it.area()));
        add("impact.of", OF_A_CHILD, READ_TRACKER, (as, it) -> as.impact().of(it.area()));
        add(
                "concerns.tryCompleting",
                OF_NO_CHILD,
                COMPLETE_ACTION,
                (as, it) -> asOutcome(as.concerns().tryCompleting(it.review(), it.action(), WORDS)));
    }

    private static Outcome<String> asOutcome(List<Refusal> refusals) {
        return refusals.isEmpty() ? Outcome.accepted("it would be accepted") : Outcome.refused(refusals);
    }

    private void filings() {
        FilingRef filing = FilingRef.of("0".repeat(32));
        List<GivenDocument> documents =
                List.of(new GivenDocument(DocumentKind.REVIEW, DocumentFormat.TEXT, new byte[] {65}));
        add(
                "filings.preview",
                OF_NO_CHILD,
                ATTACH_TO_RECORD,
                (as, it) -> as.filings().preview(it.review(), documents));
        add("filings.file", COMMAND, ATTACH_TO_RECORD, (as, it) -> as.filings().file(it.review(), documents));
        add(
                "filings.noteOfSupervision",
                OF_NO_CHILD,
                ATTACH_TO_RECORD,
                (as, it) -> as.filings().noteOfSupervision(it.review()));
        add("filings.check", COMMAND, CHECK_FILINGS, (as, it) -> as.filings().check());
        add(
                "filings.markWrong",
                COMMAND,
                MARK_FILING_WRONG,
                (as, it) -> as.filings().markWrong(it.review(), filing, Scenario.correction()));
        add(
                "filings.putRight",
                COMMAND,
                MARK_FILING_WRONG,
                (as, it) -> as.filings().putRight(it.review(), filing, WORDS));
        add("filings.of", OF_NO_CHILD, READ_REVIEW, (as, it) -> as.filings().of(it.review()));
        add(
                "filings.standing",
                OF_NO_CHILD,
                MARK_FILING_WRONG,
                (as, it) -> as.filings().standing(Filing.Standing.WRONG));
    }

    private static StreamId stream(Service it) {
        return Review.stream(it.review());
    }
}
