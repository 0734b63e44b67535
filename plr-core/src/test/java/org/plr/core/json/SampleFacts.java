package org.plr.core.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plr.core.benchmarking.BenchmarkingFact;
import org.plr.core.calendar.HolidaysLoaded;
import org.plr.core.concern.ActionRef;
import org.plr.core.concern.ConcernFact;
import org.plr.core.concern.ConcernRef;
import org.plr.core.delivery.DeliveryFact;
import org.plr.core.draw.DrawFact;
import org.plr.core.draw.Substitution;
import org.plr.core.duty.DutyFact;
import org.plr.core.filing.FilingFact;
import org.plr.core.focussed.Commission;
import org.plr.core.focussed.FocussedFact;
import org.plr.core.focussed.Plan;
import org.plr.core.focussed.TermsOfReference;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.framework.FrameworkFact;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation.Counting;
import org.plr.core.framework.Moderation.Rounding;
import org.plr.core.framework.Principle;
import org.plr.core.framework.RecordClass;
import org.plr.core.journal.Fact;
import org.plr.core.journal.NarrativeId;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.link.LinkFact;
import org.plr.core.moderation.ModerationFact;
import org.plr.core.moderation.ModerationFact.Partnership;
import org.plr.core.moderation.ModerationFact.Verdict;
import org.plr.core.moderation.ModerationPrinciple;
import org.plr.core.moderation.Stage;
import org.plr.core.people.Channel;
import org.plr.core.people.ChildRef;
import org.plr.core.people.Excuse;
import org.plr.core.people.OrganisationLoaded;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;
import org.plr.core.people.Role;
import org.plr.core.people.UnitRef;
import org.plr.core.retention.RetentionFact;
import org.plr.core.review.Collaboration;
import org.plr.core.review.EarlierFact;
import org.plr.core.review.FocussedRef;
import org.plr.core.review.InRecord;
import org.plr.core.review.Kind;
import org.plr.core.review.ProgrammeFact;
import org.plr.core.review.Responsible;
import org.plr.core.review.ReviewFact;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.StandardAnswer;
import org.plr.core.review.Voice;
import org.plr.core.rota.RotaFact;
import org.plr.core.rota.Side;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.Hold;
import org.plr.core.spi.NoticeRef;
import org.plr.core.tracking.TrackingFact;
import org.plr.core.training.TrainingFact;

/**
 * What the golden files say, by their names: each persisted type with all it may hold, and, as {@code least}, with
 * nothing that may be absent. A released sample is never changed; a new version of a type is a new sample.
 */
public final class SampleFacts {
    private static final PersonRef PRACTITIONER = PersonRef.of("00000000000000000000000000000001");
    private static final PersonRef TEAM_MANAGER = PersonRef.of("00000000000000000000000000000002");
    private static final PersonRef SERVICE_MANAGER = PersonRef.of("0123456789abcdeffedcba9876543210");
    private static final PersonRef REVIEWER = PersonRef.of("ffffffffffffffffffffffffffffffff");
    private static final ReviewRef REVIEW = ReviewRef.of("80000000000000000000000000000003");
    private static final ActionRef ACTION = ActionRef.of("00000000000000040000000000000004");
    private static final UnitRef TEAM = UnitRef.of("00000000000000050000000000000005");
    private static final UnitRef AREA = UnitRef.of("00000000000000060000000000000006");
    private static final ChildRef CHILD = ChildRef.of("00000000000000070000000000000007");
    private static final YearMonth JUNE = YearMonth.of(2022, 6);
    private static final String HASH = "0123456789abcdef".repeat(4);

    private final Map<String, Fact> samples = new LinkedHashMap<>();

    private SampleFacts() {
        reference();
        programme();
        allocation();
        content();
        outcome();
        delivery();
        filing();
        corrections();
        concerns();
        focussed();
        draw();
        rota();
        moderation();
        benchmarking();
        training();
        tracking();
        links();
        retention();
    }

    public static Map<String, Fact> all() {
        return new SampleFacts().samples;
    }

    private static NarrativeRef text(int number) {
        return new NarrativeRef(new NarrativeId(9, number), HASH);
    }

    private void reference() {
        LocalDate effective = LocalDate.parse("2022-05-23");
        samples.put(
                "reference.framework-adopted.v1",
                new FrameworkFact.Adopted("bcp-2022-1", HASH, effective, effective.plusYears(1)));
        samples.put(
                "reference.framework-reviewed.v1",
                new FrameworkFact.Reviewed("bcp-2022-1", LocalDate.parse("2024-02-29")));
        samples.put("reference.organisation-loaded.v1", new OrganisationLoaded(HASH));
        samples.put("reference.holidays-loaded.v1", new HolidaysLoaded(HASH));
        samples.put(
                "duty.period-opened.v1",
                new DutyFact.PeriodOpened(LocalDate.parse("2022-07-01"), LocalDate.parse("2022-09-30")));
        samples.put("duty.reminded.v1", new DutyFact.Reminded("CON-1/review/" + REVIEW + "/7", 2));
    }

    private void programme() {
        samples.put(
                "programme.month-opened.v1",
                new ProgrammeFact.MonthOpened(JUNE, List.of(TEAM_MANAGER, SERVICE_MANAGER)));
        samples.put("programme.month-opened.v1.least", new ProgrammeFact.MonthOpened(JUNE, List.of()));
        samples.put("programme.exempted.v1", new ProgrammeFact.Exempted(JUNE, TEAM_MANAGER, text(1), SERVICE_MANAGER));
        samples.put("programme.assessed.v1", new ProgrammeFact.Assessed(JUNE, text(1), List.of(text(2), text(3))));
        samples.put("programme.excused.v1", new ProgrammeFact.Excused(JUNE, TEAM_MANAGER, Excuse.ABSENT));
    }

    private void allocation() {
        Responsible three = new Responsible(PRACTITIONER, TEAM_MANAGER, SERVICE_MANAGER);
        samples.put(
                "review.allocated.v1",
                new ReviewFact.Allocated(
                        Kind.COLLABORATIVE, CHILD, REVIEWER, JUNE, TEAM, AREA, three, REVIEW, text(1)));
        samples.put(
                "review.allocated.v1.least",
                new ReviewFact.Allocated(Kind.FOCUSSED, CHILD, REVIEWER, null, TEAM, AREA, three, null, null));
        samples.put("review.brought-in.v1", new EarlierFact.BroughtIn("ab".repeat(32), 1, 17));
        samples.put("review.audited-again-before.v1", new EarlierFact.AuditedAgainBefore());
        samples.put("review.put-under-terms.v1", new ReviewFact.PutUnderTerms(new FocussedRef(4, 4), 2));
    }

    private void content() {
        StandardAnswer met = new StandardAnswer("SEEN_AND_HEARD", StandardAnswer.Met.MET, null);
        StandardAnswer none = new StandardAnswer("PLAN", StandardAnswer.Met.NOT_APPLICABLE, text(7));
        samples.put(
                "review.reflected.v1",
                new ReviewFact.Reflected(
                        Collaboration.ALONE,
                        text(1),
                        text(2),
                        text(3),
                        text(4),
                        InRecord.PARTLY,
                        text(5),
                        text(6),
                        List.of(met, none),
                        List.of(Principle.CHILD_CENTRED, Principle.RESTORATIVE)));
        samples.put(
                "review.reflected.v1.least",
                new ReviewFact.Reflected(
                        Collaboration.ALONGSIDE,
                        null,
                        text(2),
                        text(3),
                        text(4),
                        InRecord.REFLECTED,
                        null,
                        null,
                        List.of(),
                        List.of()));
        samples.put(
                "review.feedback-heard.v1",
                new ReviewFact.FeedbackHeard(List.of(Voice.CHILD, Voice.FAMILY_MEMBER), text(1)));
        samples.put(
                "review.feedback-not-possible.v1",
                new ReviewFact.FeedbackNotPossible(
                        text(1),
                        List.of("CASE_NOTES", "ASSESSMENTS"),
                        text(2),
                        text(3),
                        LocalDate.parse("2022-07-01")));
        samples.put(
                "review.feedback-not-possible.v1.least",
                new ReviewFact.FeedbackNotPossible(text(1), List.of(), null, null, null));
        samples.put("review.graded.v1", new ReviewFact.Graded(Grade.INADEQUATE, text(1)));
        samples.put("review.graded.v1.least", new ReviewFact.Graded(Grade.GOOD, null));
        samples.put("review.impact-graded.v1", new ReviewFact.ImpactGraded(new Grade("BETTER_OFF"), text(1)));
        samples.put("review.impact-graded.v1.least", new ReviewFact.ImpactGraded(new Grade("6"), null));
    }

    private void delivery() {
        samples.put("delivery.sending-confirmed.v1", new DeliveryFact.SendingConfirmed(Hold.EARLIER));
        samples.put(
                "delivery.notice-put-back.v1",
                new DeliveryFact.NoticePutBack(NoticeRef.of("0000000000000000000000000000000f")));
    }

    private void filing() {
        FilingRef filing = FilingRef.of("0000000000000000000000000000000e");
        String sha256 = "0123456789abcdef".repeat(4);
        samples.put("filing.intended.v1", new FilingFact.Intended(filing, DocumentKind.REVIEW, sha256, 52_000));
        samples.put("filing.intended.v1.note", new FilingFact.Intended(filing, DocumentKind.SUPERVISION, sha256, 1));
        samples.put("filing.handed-in.v1", new FilingFact.HandedIn(filing));
        samples.put("filing.filed.v1", new FilingFact.Filed(filing, text(1)));
        samples.put("filing.rejected.v1", new FilingFact.Rejected(filing, "document.type", text(1)));
        samples.put("filing.rejected.v1.least", new FilingFact.Rejected(filing, "http.413", null));
        samples.put("filing.marked-wrong.v1", new FilingFact.MarkedWrong(filing, text(1), SERVICE_MANAGER));
        samples.put("filing.put-right.v1", new FilingFact.PutRight(filing, text(1)));
    }

    private void outcome() {
        samples.put("review.returned.v1", new ReviewFact.Returned(true, REVIEW));
        samples.put("review.returned.v1.least", new ReviewFact.Returned(false, null));
        samples.put("review.outcome-told.v1", new ReviewFact.OutcomeTold(PRACTITIONER, Channel.MAIL));
        samples.put("review.outcome-refused.v1", new ReviewFact.OutcomeRefused(PRACTITIONER, "550-5.1.1"));
        samples.put("review.outcome-bounced.v1", new ReviewFact.OutcomeBounced(PRACTITIONER, "dsn.5.1.1"));
        samples.put("review.attached-to-record.v1", new ReviewFact.AttachedToRecord(text(1)));
        samples.put("review.attached-wrongly.v1", new ReviewFact.AttachedWrongly(text(1), SERVICE_MANAGER));
        samples.put("review.discussed-in-supervision.v1", new ReviewFact.DiscussedInSupervision(TEAM_MANAGER));
    }

    private void corrections() {
        samples.put(
                "review.handed-over.v1",
                new ReviewFact.HandedOver(Responsibility.PRACTITIONER, PRACTITIONER, TEAM_MANAGER));
        samples.put(
                "review.reassigned.v1", new ReviewFact.Reassigned(REVIEWER, TEAM_MANAGER, text(1), SERVICE_MANAGER));
        samples.put(
                "review.grade-corrected.v1",
                new ReviewFact.GradeCorrected(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, text(1), SERVICE_MANAGER));
        samples.put("review.grade-moderated.v1", new ReviewFact.GradeModerated(Grade.GOOD, Grade.INADEQUATE, text(1)));
        samples.put("review.grade-moderated.v1.least", new ReviewFact.GradeModerated(Grade.GOOD, Grade.GOOD, null));
        samples.put("review.withdrawn.v1", new ReviewFact.Withdrawn(text(1), SERVICE_MANAGER));
    }

    private void focussed() {
        samples.put(
                "focussed.planned.v1",
                new FocussedFact.Planned(Plan.Issue.EMERGING, text(1), Plan.Concern.ASPECT_OF_PRACTICE, text(2), JUNE));
        samples.put(
                "focussed.commissioned.v1",
                new FocussedFact.Commissioned(
                        List.of(Commission.Source.PARTNER_AGENCIES, Commission.Source.OTHER), text(1)));
        samples.put(
                "focussed.commissioned.v1.least",
                new FocussedFact.Commissioned(List.of(Commission.Source.BOARD_CONCERN), null));
        samples.put("focussed.terms-written.v1", new FocussedFact.TermsWritten(2, terms("2022-07-11"), text(9)));
        samples.put("focussed.terms-written.v1.least", new FocussedFact.TermsWritten(1, terms(null), null));
        samples.put(
                "focussed.terms-agreed.v1", new FocussedFact.TermsAgreed(2, FocussedFact.Side.BOARD, SERVICE_MANAGER));
        samples.put("focussed.started.v1", new FocussedFact.Started(2));
        samples.put("focussed.withdrawn.v1", new FocussedFact.Withdrawn(text(1), SERVICE_MANAGER));
    }

    private void benchmarking() {
        ReviewRef other = new ReviewRef(3, 4);
        samples.put(
                "benchmarking.opened.v1",
                new BenchmarkingFact.Opened(
                        List.of(new BenchmarkingFact.Item(REVIEW, Grade.GOOD), new BenchmarkingFact.Item(other, null)),
                        List.of(TEAM_MANAGER, REVIEWER),
                        LocalDate.parse("2022-07-01")));
        samples.put(
                "benchmarking.opened.v1.least",
                new BenchmarkingFact.Opened(
                        List.of(new BenchmarkingFact.Item(REVIEW, null), new BenchmarkingFact.Item(other, null)),
                        List.of(TEAM_MANAGER, REVIEWER),
                        null));
        samples.put(
                "benchmarking.graded.v1",
                new BenchmarkingFact.Graded(REVIEWER, REVIEW, Grade.REQUIRES_IMPROVEMENT, text(1)));
        samples.put("benchmarking.graded.v1.least", new BenchmarkingFact.Graded(REVIEWER, REVIEW, Grade.GOOD, null));
        samples.put("benchmarking.closed.v1", new BenchmarkingFact.Closed(2));
        samples.put("benchmarking.withdrawn.v1", new BenchmarkingFact.Withdrawn(text(1), SERVICE_MANAGER));
    }

    private static FocussedFact.WrittenTerms terms(@Nullable String begin) {
        return new FocussedFact.WrittenTerms(
                text(1),
                text(2),
                text(3),
                List.of(new FocussedFact.WrittenCriterion(TermsOfReference.Against.LEGISLATION, text(4))),
                24,
                text(5),
                List.of(
                        new TermsOfReference.Undertaker(REVIEWER, null),
                        new TermsOfReference.Undertaker(null, Role.PRACTICE_LEARNING_REVIEWER)),
                text(6),
                new FocussedFact.Days(
                        begin == null ? null : LocalDate.parse(begin),
                        LocalDate.parse("2022-08-31"),
                        LocalDate.parse("2022-09-15")));
    }

    private void moderation() {
        samples.put("moderation.assigned.v1", new ModerationFact.Assigned(TEAM_MANAGER, Stage.FIRST));
        samples.put(
                "moderation.reassigned.v1",
                new ModerationFact.Reassigned(Stage.SECOND, TEAM_MANAGER, REVIEWER, text(1), SERVICE_MANAGER));
        ModerationFact.Evidenced evidenced =
                new ModerationFact.Evidenced(ModerationPrinciple.STANDARDS_AND_LAW, text(3));
        samples.put(
                "moderation.judged.v1",
                judged(new ModerationFact.Grounds(text(1), Partnership.NOT_POSSIBLE, text(2)), List.of(evidenced)));
        samples.put(
                "moderation.judged.v1.least",
                judged(new ModerationFact.Grounds(null, Partnership.BLIND, null), List.of()));
        List<Stage> both = List.of(Stage.FIRST, Stage.SECOND);
        samples.put(
                "moderation.decided.v1",
                new ModerationFact.Decided(Verdict.CHANGED, Grade.GOOD, Grade.INADEQUATE, text(1), both, TEAM_MANAGER));
        samples.put(
                "moderation.decided.v1.least",
                new ModerationFact.Decided(Verdict.UPHELD, Grade.GOOD, Grade.GOOD, null, List.of(), TEAM_MANAGER));
        samples.put("moderation.coached.v1", new ModerationFact.Coached(TEAM_MANAGER));
        samples.put("moderation.change-discussed.v1", new ModerationFact.ChangeDiscussed(PRACTITIONER));
        samples.put("moderation.escalated.v1", new ModerationFact.Escalated(SERVICE_MANAGER, Grade.INADEQUATE));
        samples.put("moderation.disputed.v1", new ModerationFact.Disputed(REVIEWER, text(1)));
        samples.put(
                "moderation.dispute-decided.v1",
                new ModerationFact.DisputeDecided(
                        SERVICE_MANAGER, Verdict.CHANGED, Grade.INADEQUATE, Grade.GOOD, text(1)));
    }

    private static ModerationFact.Judged judged(
            ModerationFact.Grounds grounds, List<ModerationFact.Evidenced> evidence) {
        return new ModerationFact.Judged(
                TEAM_MANAGER, Stage.THIRD, Grade.REQUIRES_IMPROVEMENT, grounds, evidence, text(4));
    }

    private void training() {
        samples.put("training.given.v1", new TrainingFact.Given(REVIEWER));
        samples.put("training.coached.v1", new TrainingFact.Coached(REVIEWER));
        samples.put("training.withdrawn.v1", new TrainingFact.Withdrawn(2, text(1), SERVICE_MANAGER));
    }

    private void tracking() {
        samples.put("tracker.given.v1", new TrackingFact.Given(SERVICE_MANAGER));
        samples.put("tracker.looked-through.v1", new TrackingFact.LookedThrough(REVIEWER));
    }

    private void retention() {
        StreamId review = StreamId.of("review", REVIEW.text());
        samples.put(
                "retention.hold-placed.v1",
                new RetentionFact.HoldPlaced(StreamId.of("child", CHILD.text()), text(1), SERVICE_MANAGER));
        samples.put("retention.hold-lifted.v1", new RetentionFact.HoldLifted(1, text(1), SERVICE_MANAGER));
        samples.put(
                "retention.erasure-ordered.v1",
                new RetentionFact.ErasureOrdered(
                        review,
                        RecordClass.REVIEW,
                        7,
                        RetentionFact.Ground.ORDERED,
                        new RetentionFact.Approved(text(1), SERVICE_MANAGER)));
        samples.put(
                "retention.erasure-ordered.v1.least",
                new RetentionFact.ErasureOrdered(
                        review, RecordClass.REVIEW, 7, RetentionFact.Ground.PERIOD_OVER, null));
        samples.put(
                "retention.erased.v1",
                new RetentionFact.Erased(review, RecordClass.REVIEW, 7, RetentionFact.Ground.PERIOD_OVER));
    }

    private void links() {
        LinkFact.Pair one = new LinkFact.Pair(SERVICE_MANAGER, REVIEWER);
        LinkFact.Pair other = new LinkFact.Pair(TEAM_MANAGER, REVIEWER);
        samples.put("link.allocated.v1", new LinkFact.Allocated(List.of(one, other)));
        samples.put(
                "link.conflict-declared.v1",
                new LinkFact.ConflictDeclared(SERVICE_MANAGER, REVIEWER, text(1), TEAM_MANAGER));
        samples.put("link.conflict-ended.v1", new LinkFact.ConflictEnded(SERVICE_MANAGER, REVIEWER));
    }

    private void concerns() {
        ConcernRef concern = ConcernRef.of("00000000000000080000000000000008");
        samples.put("concern.identified.v1", new ConcernFact.ConcernIdentified(concern, text(1)));
        samples.put("concern.shared-in-writing.v1", new ConcernFact.SharedInWriting(TEAM_MANAGER, Channel.LETTER));
        samples.put("concern.sharing-refused.v1", new ConcernFact.SharingRefused(TEAM_MANAGER, "no-address"));
        samples.put("concern.sharing-bounced.v1", new ConcernFact.SharingBounced(TEAM_MANAGER, "dsn.5.1.1"));
        samples.put("concern.immediate-action-taken.v1", new ConcernFact.ImmediateActionTaken(REVIEWER, text(1)));
        samples.put(
                "concern.action-raised.v1",
                new ConcernFact.ActionRaised(ACTION, PRACTITIONER, text(1), LocalDate.parse("2022-06-15")));
        samples.put(
                "concern.action-raised.v1.least", new ConcernFact.ActionRaised(ACTION, PRACTITIONER, text(1), null));
        samples.put("concern.action-completed.v1", new ConcernFact.ActionCompleted(ACTION, text(1)));
        samples.put("concern.action-completed.v1.least", new ConcernFact.ActionCompleted(ACTION, null));
        samples.put(
                "concern.action-handed-over.v1", new ConcernFact.ActionHandedOver(ACTION, PRACTITIONER, TEAM_MANAGER));
        samples.put("concern.action-withdrawn.v1", new ConcernFact.ActionWithdrawn(ACTION, text(1), SERVICE_MANAGER));
    }

    private void draw() {
        DrawFact.Frost frost = new DrawFact.Frost(REVIEW, Grade.GOOD, REVIEWER, AREA);
        samples.put(
                "draw.announced.v1",
                new DrawFact.Announced(
                        JUNE,
                        new DrawFact.Rate(1, 5),
                        new DrawFact.Size(Counting.INCLUSIVE, Rounding.UP, Allocation.NONE),
                        List.of(Grade.INADEQUATE),
                        new DrawFact.Committed(HASH, 1),
                        HASH,
                        HASH));
        samples.put("draw.frozen.v1", new DrawFact.Frozen(List.of(frost), List.of(REVIEW), HASH, 4_711));
        samples.put("draw.revealed.v1", new DrawFact.Revealed(HASH, HASH, List.of(), List.of(REVIEW)));
        samples.put("draw.late-returned.v1", new DrawFact.LateReturned(frost));
        samples.put("draw.late-taken-in.v1", new DrawFact.LateTakenIn(List.of(REVIEW), List.of()));
        samples.put("draw.turned-inadequate.v1", new DrawFact.TurnedInadequate(REVIEW));
        samples.put("draw.substituted.v1", new DrawFact.Substituted(REVIEW, REVIEW, Substitution.Reason.RECORD_SEALED));
    }

    private void rota() {
        samples.put("rota.announced.v1", new RotaFact.Announced(JUNE, HASH, HASH, HASH));
        samples.put(
                "rota.planned.v1",
                new RotaFact.Planned(
                        JUNE,
                        HASH,
                        HASH,
                        List.of(new RotaFact.Again(REVIEW, TEAM_MANAGER)),
                        List.of(new RotaFact.Given(REVIEW, REVIEWER, Side.OUTSIDE, Side.INSIDE)),
                        List.of(new RotaFact.Without(SERVICE_MANAGER, RotaFact.Reason.NOT_TRAINED)),
                        List.of(REVIEWER)));
        samples.put(
                "rota.planned.v1.least",
                new RotaFact.Planned(JUNE, HASH, HASH, List.of(), List.of(), List.of(), List.of()));
    }
}
