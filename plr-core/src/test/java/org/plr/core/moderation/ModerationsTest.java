package org.plr.core.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.MODERATOR;
import static org.plr.core.Scenario.QA_LEAD;
import static org.plr.core.Scenario.QA_OFFICER;
import static org.plr.core.Scenario.REVIEWER;
import static org.plr.core.Scenario.SECOND_MODERATOR;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.moderation.SampleJudgements.met;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.OtherFrameworks;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.journal.CommandId;
import org.plr.core.moderation.Moderation.Standing;
import org.plr.core.moderation.ModerationFact.Verdict;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/** Who moderates, how they judge, and what the moderation then is. */
class ModerationsTest {
    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z");

    private Moderations as(PersonRef person) {
        return given.as(person).moderations();
    }

    private ReviewRef returned(Grade grade) {
        return given.selected(given.returned(grade));
    }

    private ReviewRef assigned(Grade grade) {
        ReviewRef review = returned(grade);
        assertAccepted(as(QA_OFFICER).assign(review, MODERATOR));
        return review;
    }

    @Test
    @Proves({"MOD-1", "MOD-8"})
    void the_assigned_moderator_upholds_a_grade_with_evidence_and_feedback() {
        ReviewRef review = assigned(Grade.GOOD);
        assertEquals(Standing.BEING_JUDGED, as(QA_LEAD).read(review).value().standing());
        Moderation moderation = assertAccepted(as(MODERATOR).judge(review, met(Grade.GOOD)));
        assertEquals(Standing.DECIDED, moderation.standing());
        var decided = moderation.decision().orElseThrow();
        assertEquals(Verdict.UPHELD, decided.verdict());
        assertEquals(List.of(Stage.FIRST), decided.on());
        assertEquals(5, moderation.judgements().get(0).evidence().size());
        assertEquals(Grade.GOOD, given.review(review).graded().orElseThrow().grade());
        assertEquals(1, given.review(review).moderated().size());
    }

    @Test
    @Proves("MOD-5")
    void a_changed_grade_counts_for_the_review_which_stays_graded_when_it_was() {
        ReviewRef review = assigned(Grade.GOOD);
        given.clock.moveTo("2022-06-20T09:00:00Z");
        Moderation moderation = assertAccepted(as(MODERATOR).judge(review, met(Grade.REQUIRES_IMPROVEMENT)));
        var decided = moderation.decision().orElseThrow();
        assertEquals(Verdict.CHANGED, decided.verdict());
        Review.Graded graded = given.review(review).graded().orElseThrow();
        assertEquals(Grade.REQUIRES_IMPROVEMENT, graded.grade());
        assertEquals("2022-06-10T09:00:00Z", graded.at().toString());
        assertEquals(decided.reason(), graded.rationale());
        assertEquals(moderation.review(), given.review(review));
    }

    @Test
    @Proves("MOD-1")
    void nobody_moderates_their_own_review_or_in_one_line_or_twice_or_when_responsible() {
        Scenario council = Scenario.on("2022-06-10T09:00:00Z", OtherFrameworks.stating("""
                'MOD-1':{'moderators':['TEAM_MANAGER','SERVICE_MANAGER','CORPORATE_DIRECTOR','PRACTICE_LEARNING_REVIEWER']}
                """));
        ReviewRef review = council.selected(council.returned(Grade.GOOD));
        Moderations qa = council.qa().moderations();
        assertRefused(qa.assign(review, REVIEWER), "moderator.is-the-author");
        assertRefused(qa.assign(review, Scenario.DIRECTOR), "moderator.in-line");
        assertRefused(qa.assign(review, Scenario.TEAM_MANAGER), "moderator.is-responsible");
        assertRefused(qa.assign(review, Scenario.SERVICE_MANAGER), "moderator.in-line", "moderator.is-responsible");
        assertRefused(
                qa.assign(review, Scenario.PRACTITIONER), "moderator.not-a-moderator", "moderator.is-responsible");
        assertRefused(qa.assign(review, Scenario.STRANGER), "moderator.not-a-moderator");
        assertAccepted(qa.assign(review, MODERATOR));
        assertRefused(qa.assign(review, MODERATOR), "moderation.assigned", "moderator.moderates-already");
    }

    @Test
    @Proves("MOD-1")
    void nobody_moderates_the_review_of_whoever_leads_them() {
        Scenario council =
                Scenario.on("2022-06-10T09:00:00Z", OtherFrameworks.stating("'MOD-1':{'moderators':['TEAM_MANAGER']}"));
        ReviewRef review = assertAccepted(council.qa()
                        .reviews()
                        .allocate(Allocation.collaborative(
                                Scenario.CHILD,
                                Scenario.SERVICE_MANAGER,
                                YearMonth.of(2022, 6),
                                Scenario.TEAM,
                                Scenario.PRACTITIONER)))
                .ref();
        assertRefused(council.qa().moderations().assign(review, REVIEWER), "review.not-returned", "moderator.in-line");
    }

    @Test
    @Proves("MOD-1")
    void an_inadequate_review_goes_to_the_roles_that_the_council_names_for_those() {
        Scenario council = Scenario.on("2022-06-10T09:00:00Z", OtherFrameworks.stating("""
                'MOD-1':{'moderators':['PRACTICE_LEARNING_REVIEWER'],'ofInadequate':['QUALITY_ASSURANCE_OFFICER']}
                """));
        ReviewRef review = council.selected(council.returned(Grade.INADEQUATE));
        assertRefused(council.qa().moderations().assign(review, MODERATOR), "moderator.not-a-moderator");
        assertAccepted(council.qa().moderations().assign(review, QA_OFFICER));
        assertAccepted(council.as(QA_OFFICER).moderations().judge(review, met(Grade.INADEQUATE)));
    }

    @Test
    @Proves("MOD-1")
    void only_a_returned_review_that_counts_is_moderated() {
        ReviewRef graded = given.graded(Grade.GOOD);
        assertRefused(as(QA_LEAD).assign(graded, MODERATOR), "review.not-returned");
        ReviewRef review = assigned(Grade.GOOD);
        assertAccepted(given.qa().reviews().withdraw(review, Scenario.correction()));
        assertRefused(as(MODERATOR).judge(review, met(Grade.GOOD)), "review.withdrawn");
        assertRefused(
                as(QA_LEAD).reassign(review, MODERATOR, SECOND_MODERATOR, Scenario.correction()), "review.withdrawn");
        assertRefused(as(QA_LEAD).read(new ReviewRef(9, 9)), "subject.unknown");
    }

    @Test
    @Proves("MOD-1")
    void the_assigned_moderator_alone_judges_in_person_and_once() {
        ReviewRef review = assigned(Grade.GOOD);
        for (PersonRef other : List.of(REVIEWER, QA_LEAD, SECOND_MODERATOR, Scenario.BOARD_MEMBER)) {
            assertRefused(as(other).judge(review, met(Grade.GOOD)), "access.denied");
        }
        assertAccepted(as(MODERATOR).judge(review, met(Grade.GOOD)));
        assertRefused(as(MODERATOR).judge(review, met(Grade.GOOD)), "judgement.given");
    }

    @Test
    @Proves("MOD-8")
    void a_judgement_without_evidence_feedback_or_reason_is_refused_with_everything_missing() {
        ReviewRef review = assigned(Grade.GOOD);
        assertRefused(
                as(MODERATOR)
                        .judge(
                                review,
                                new Judgement(Grade.GOOD, null, List.of(), " ", Judgement.Partnership.ofMeeting())),
                "evidence.accuracy-and-fairness.missing",
                "evidence.standards-and-law.missing",
                "evidence.research.missing",
                "evidence.feedback-of-families.missing",
                "evidence.feedback-to-staff.missing",
                "feedback.missing");
        List<Judgement.Evidence> twice = new ArrayList<>(SampleJudgements.evidence());
        twice.set(1, twice.get(0));
        assertRefused(
                as(MODERATOR)
                        .judge(
                                review,
                                new Judgement(Grade.GOOD, null, twice, "Well.", Judgement.Partnership.ofMeeting())),
                "evidence.principle.twice",
                "evidence.standards-and-law.missing");
        assertEquals(Standing.BEING_JUDGED, as(QA_LEAD).read(review).value().standing());
    }

    @Test
    @Proves({"MOD-1", "MOD-8"})
    void another_grade_needs_its_reason_and_the_first_moderator_says_how_the_author_took_part() {
        ReviewRef review = assigned(Grade.GOOD);
        var evidence = SampleJudgements.evidence();
        assertRefused(
                as(MODERATOR).judge(review, new Judgement(Grade.OUTSTANDING, null, evidence, "Well.", null)),
                "reason.missing",
                "partnership.missing");
        assertRefused(
                as(MODERATOR).judge(review, new Judgement(new Grade("11"), "Why.", evidence, "Well.", null)),
                "grade.not-on-scale",
                "partnership.missing");
        var silent = Judgement.Partnership.notPossible(null);
        assertRefused(
                as(MODERATOR).judge(review, new Judgement(Grade.GOOD, null, evidence, "Well.", silent)),
                "partnership.why-not.missing");
        var ill = Judgement.Partnership.notPossible("They are on long leave.");
        Moderation moderation =
                assertAccepted(as(MODERATOR).judge(review, new Judgement(Grade.GOOD, null, evidence, "Well.", ill)));
        var grounds = moderation.judgements().get(0).grounds();
        assertEquals(ModerationFact.Partnership.NOT_POSSIBLE, grounds.partnership());
        assertEquals("They are on long leave.", assertAccepted(as(REVIEWER).text(review, grounds.whyNot())));
    }

    @Test
    @Proves("MOD-1")
    void a_turn_that_was_not_taken_passes_to_another_with_reason_and_approver() {
        ReviewRef review = assigned(Grade.GOOD);
        assertRefused(
                as(QA_LEAD).reassign(review, SECOND_MODERATOR, QA_OFFICER, Scenario.correction()),
                "from.nothing-left",
                "to.not-a-moderator");
        assertRefused(
                as(QA_LEAD).reassign(review, MODERATOR, MODERATOR, Scenario.correction()), "to.moderates-already");
        assertAccepted(as(QA_LEAD).reassign(review, MODERATOR, SECOND_MODERATOR, Scenario.correction()));
        assertRefused(as(MODERATOR).judge(review, met(Grade.GOOD)), "access.denied");
        assertAccepted(as(SECOND_MODERATOR).judge(review, met(Grade.GOOD)));
        assertRefused(
                as(QA_OFFICER).reassign(review, SECOND_MODERATOR, MODERATOR, Scenario.correction()), "access.denied");
    }

    @Test
    @Proves("MOD-1")
    void author_and_responsible_see_the_moderation_once_it_is_decided_and_the_board_never() {
        ReviewRef review = assigned(Grade.GOOD);
        List<PersonRef> concerned =
                List.of(REVIEWER, Scenario.PRACTITIONER, Scenario.TEAM_MANAGER, Scenario.SERVICE_MANAGER);
        concerned.forEach(person -> assertRefused(as(person).read(review), "access.denied"));
        Moderation decided = assertAccepted(as(MODERATOR).judge(review, met(Grade.GOOD)));
        var feedback = decided.judgements().get(0).feedback();
        int reads = given.readLog.reads().size();
        for (PersonRef person : concerned) {
            assertEquals(decided, assertAccepted(as(person).read(review)));
            assertEquals(++reads, given.readLog.reads().size(), "the moderation");
            assertTrue(assertAccepted(as(person).text(review, feedback)).startsWith("Thank you"));
            assertEquals(++reads, given.readLog.reads().size(), "its text");
        }
        assertRefused(as(Scenario.BOARD_MEMBER).read(review), "access.denied");
        assertRefused(as(SECOND_MODERATOR).coached(review), "access.denied");
    }

    @Test
    @Proves("MOD-5")
    void a_moderated_grade_is_not_undone_by_a_correction() {
        ReviewRef review = assigned(Grade.GOOD);
        assertAccepted(given.qa().reviews().correctGrade(review, Grade.OUTSTANDING, Scenario.correction()));
        assertAccepted(as(MODERATOR).judge(review, met(Grade.OUTSTANDING)));
        assertRefused(given.qa().reviews().correctGrade(review, Grade.GOOD, Scenario.correction()), "grade.moderated");
    }

    @Test
    @Proves("MOD-5")
    void a_grade_corrected_after_a_judgement_is_changed_for_the_reason_of_its_feedback() {
        Scenario council =
                Scenario.on("2022-06-10T09:00:00Z", OtherFrameworks.stating("'MOD-1':{'second':{'agreeWithin':0}}"));
        ReviewRef review = council.selected(council.returned(Grade.GOOD));
        Moderations qa = council.qa().moderations();
        assertAccepted(qa.assign(review, MODERATOR));
        var first = new Judgement(
                Grade.GOOD, null, SampleJudgements.evidence(), "Well.", Judgement.Partnership.ofMeeting());
        assertAccepted(council.as(MODERATOR).moderations().judge(review, first));
        assertAccepted(council.qa().reviews().correctGrade(review, Grade.OUTSTANDING, Scenario.correction()));
        assertAccepted(qa.assign(review, SECOND_MODERATOR));
        Moderation decided = assertAccepted(
                council.as(SECOND_MODERATOR).moderations().judge(review, SampleJudgements.blind(Grade.GOOD)));
        assertEquals(
                decided.judgements().get(0).feedback(),
                decided.decision().orElseThrow().reason());
    }

    @Test
    @Proves("MOD-1")
    void a_repeated_command_changes_nothing_and_another_node_sees_the_same() {
        ReviewRef review = assigned(Grade.GOOD);
        CommandId id = new CommandId("moderated-1");
        var acting = given.as(MODERATOR).with(id).moderations();
        Moderation once = assertAccepted(acting.judge(review, met(Grade.INADEQUATE)));
        int entries = given.journal().size();
        assertEquals(once, assertAccepted(acting.judge(review, met(Grade.INADEQUATE))));
        assertEquals(entries, given.journal().size());
        var other = given.another().as(Actor.of(QA_LEAD));
        assertEquals(once, assertAccepted(other.moderations().read(review)));
        assertEquals(
                given.qa().duties().of(review).value().duties(),
                other.duties().of(review).value().duties());
    }

    @Test
    @Proves("MOD-8")
    void no_word_of_a_judgement_stands_in_the_journal_or_in_what_is_printed() {
        ReviewRef review = assigned(Grade.GOOD);
        Moderation moderation = assertAccepted(as(MODERATOR).judge(review, met(Grade.INADEQUATE)));
        assertFalse(moderation.toString().contains("Thank you"));
        given.journal().forEach(entry -> {
            assertFalse(
                    entry.draft().payload().contains("Thank you"), entry.draft().type());
            assertFalse(
                    entry.draft().payload().contains("Shown in the record"),
                    entry.draft().type());
        });
    }

    @Test
    @Proves("MOD-1")
    void nothing_happens_before_what_it_follows() {
        ReviewRef review = returned(Grade.GOOD);
        var before = given.clock.instant().minusSeconds(60);
        assertRefused(given.qa().at(before).moderations().assign(review, MODERATOR), "occurred-at.too-early");
        assertAccepted(as(QA_LEAD).assign(review, MODERATOR));
        assertRefused(
                given.as(MODERATOR).at(before).moderations().judge(review, met(Grade.GOOD)), "occurred-at.too-early");
        assertRefused(as(MODERATOR).coached(review), "moderation.undecided");
        assertRefused(as(REVIEWER).dispute(review, "No."), "moderation.undecided");
        assertRefused(as(REVIEWER).discussed(review, Scenario.TEAM_MANAGER), "moderation.undecided");
    }
}
