package org.plr.core.focussed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.focussed.FocussedFact.Side.BOARD;
import static org.plr.core.focussed.FocussedFact.Side.QUALITY_ASSURANCE;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Scenario;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.focussed.FocussedReview.Standing;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.review.Allocation;
import org.plr.core.review.Correction;
import org.plr.core.review.FocussedRef;
import org.plr.core.review.Review;

class FocussedReviewsTest {
    private static final Commission COMMISSION = new Commission(List.of(Commission.Source.PERFORMANCE_DATA), null);

    private final Scenario given = Scenario.on("2022-06-20T09:00:00Z");

    private FocussedReviews board() {
        return given.as(Scenario.BOARD_MEMBER).focussed();
    }

    private FocussedReviews lead() {
        return given.qa().focussed();
    }

    private static Plan plan() {
        return new Plan(
                Plan.Issue.EMERGING,
                "Strategy discussions are late.",
                Plan.Concern.ASPECT_OF_PRACTICE,
                "Strategy discussions",
                YearMonth.of(2022, 7));
    }

    private FocussedRef planned() {
        return assertAccepted(lead().plan(plan())).ref();
    }

    private FocussedRef commissioned() {
        FocussedRef review = planned();
        assertAccepted(board().commission(review, COMMISSION));
        return review;
    }

    private FocussedRef written() {
        FocussedRef review = commissioned();
        assertAccepted(lead().writeTerms(review, SampleTerms.complete(Scenario.REVIEWER), null));
        return review;
    }

    private FocussedRef agreed() {
        FocussedRef review = written();
        assertAccepted(lead().agreeTerms(review, 1, QUALITY_ASSURANCE));
        assertAccepted(board().agreeTerms(review, 1, BOARD));
        return review;
    }

    private FocussedRef started() {
        FocussedRef review = agreed();
        assertAccepted(lead().start(review));
        return review;
    }

    @Test
    @Proves({"ELE-9", "FOC-1", "FOC-2", "FOC-3"})
    void a_focussed_review_goes_from_plan_to_start_step_by_step() {
        FocussedRef review = planned();
        assertEquals(Standing.PLANNED, standing(review));
        assertAccepted(board().commission(review, COMMISSION));
        assertEquals(Standing.COMMISSIONED, standing(review));
        assertAccepted(lead().writeTerms(review, SampleTerms.complete(Scenario.REVIEWER), null));
        assertEquals(Standing.TERMS_WRITTEN, standing(review));
        assertAccepted(board().agreeTerms(review, 1, BOARD));
        assertEquals(Standing.TERMS_WRITTEN, standing(review));
        assertAccepted(lead().agreeTerms(review, 1, QUALITY_ASSURANCE));
        assertEquals(Standing.AGREED, standing(review));
        assertAccepted(lead().start(review));
        assertEquals(Standing.STARTED, standing(review));
        assertEquals(
                List.of(review),
                lead().programme().stream().map(FocussedReview::ref).toList());
    }

    private Standing standing(FocussedRef review) {
        return assertAccepted(lead().read(review)).standing();
    }

    @Test
    @Proves("ELE-9")
    void a_plan_names_the_issue_and_the_cohort_or_aspect() {
        assertRefused(
                lead().plan(new Plan(null, " ", null, null, null)),
                "issue.missing",
                "issue-words.missing",
                "concern.missing",
                "concern-words.missing",
                "month.missing");
    }

    @Test
    @Proves("FOC-1")
    void the_board_alone_commissions_and_once() {
        FocussedRef review = planned();
        assertRefused(lead().commission(review, COMMISSION), "access.denied");
        assertRefused(given.as(Scenario.DIRECTOR).focussed().commission(review, COMMISSION), "access.denied");
        assertAccepted(board().commission(review, COMMISSION));
        assertRefused(board().commission(review, COMMISSION), "commission.already-given");
    }

    @Test
    @Proves("FOC-2")
    void a_commission_names_the_source_of_its_theme() {
        FocussedRef review = planned();
        assertRefused(board().commission(review, new Commission(null, null)), "sources.missing");
        assertRefused(board().commission(review, new Commission(List.of(), null)), "sources.missing");
        assertRefused(board().commission(review, commission(null, Commission.Source.OTHER, null)), "sources.missing");
        assertRefused(board().commission(review, commission(null, Commission.Source.OTHER)), "other-source.missing");
        assertRefused(
                board().commission(review, commission("A letter", Commission.Source.BOARD_CONCERN)),
                "other-source.not-asked");
        assertRefused(
                board().commission(
                                review,
                                commission(null, Commission.Source.BOARD_CONCERN, Commission.Source.BOARD_CONCERN)),
                "sources.repeated");
        assertAccepted(board().commission(review, commission("A letter of parents", Commission.Source.OTHER)));
    }

    private static Commission commission(@Nullable String other, Commission.@Nullable Source... sources) {
        return new Commission(Arrays.asList(sources), other);
    }

    @Test
    @Proves("FOC-3")
    void incomplete_terms_are_refused_with_everything_that_is_missing() {
        FocussedRef review = commissioned();
        TermsOfReference empty = new TermsOfReference(null, null, null, null, null, null);
        Outcome<FocussedReview> refused = lead().writeTerms(review, empty, null);
        assertRefused(
                refused,
                "why.missing",
                "scope.missing",
                "sample.missing",
                "who.missing",
                "how.missing",
                "timescale.missing");
        assertEquals(refused.refusals(), assertAccepted(lead().check(review, empty)));
        assertRefused(lead().writeTerms(review, null, null), "terms.missing");
        assertEquals(0, assertAccepted(lead().read(review)).version());
    }

    @Test
    @Proves({"FOC-1", "FOC-3"})
    void terms_are_written_after_the_commission_and_their_dates_too() {
        FocussedRef review = planned();
        TermsOfReference terms = SampleTerms.complete(Scenario.REVIEWER);
        assertRefused(lead().writeTerms(review, terms, null), "commission.missing");
        given.clock.moveTo("2022-07-12T09:00:00Z");
        assertAccepted(board().commission(review, COMMISSION));
        assertRefused(lead().writeTerms(review, terms, null), "timescale.begin-on.before-commission");
    }

    @Test
    @Proves("FOC-3")
    void both_agree_the_same_version_each_by_its_own_hand() {
        FocussedRef review = written();
        assertRefused(lead().agreeTerms(review, 2, QUALITY_ASSURANCE), "version.not-the-latest");
        assertRefused(lead().agreeTerms(review, 0, QUALITY_ASSURANCE), "version.not-the-latest");
        assertRefused(lead().agreeTerms(review, 1, null), "side.missing");
        assertRefused(lead().agreeTerms(review, 1, BOARD), "side.not-yours");
        assertRefused(board().agreeTerms(review, 1, QUALITY_ASSURANCE), "side.not-yours");
        assertRefused(
                given.as(Scenario.QA_OFFICER).focussed().agreeTerms(review, 1, QUALITY_ASSURANCE), "access.denied");
        assertAccepted(lead().agreeTerms(review, 1, QUALITY_ASSURANCE));
        int entries = given.journal().size();
        assertAccepted(lead().agreeTerms(review, 1, QUALITY_ASSURANCE));
        assertEquals(entries, given.journal().size());
    }

    @Test
    @Proves("FOC-3")
    void nobody_agrees_for_both() {
        given.load(withBoardPostOf(Scenario.QA_LEAD, Scenario.organisation(List.of())));
        FocussedRef review = written();
        assertAccepted(lead().agreeTerms(review, 1, QUALITY_ASSURANCE));
        assertRefused(lead().agreeTerms(review, 1, BOARD), "side.same-person");
        assertAccepted(board().agreeTerms(review, 1, BOARD));
    }

    private static Organisation withBoardPostOf(PersonRef person, Organisation chart) {
        String post = chart.text()
                .lines()
                .filter(line -> line.contains("BOARD_MEMBER"))
                .findFirst()
                .orElseThrow();
        String more = post.replace(Scenario.BOARD_MEMBER.text(), person.text());
        List<String> lines = new ArrayList<>(chart.text().lines().toList());
        lines.add(more);
        lines.subList(1, lines.size()).sort(null);
        return Organisation.parse(String.join("\n", lines) + "\n");
    }

    @Test
    @Proves("FOC-3")
    void no_review_starts_under_missing_or_unagreed_terms() {
        FocussedRef review = planned();
        assertRefused(lead().start(review), "commission.missing", "terms.missing");
        assertAccepted(board().commission(review, COMMISSION));
        assertRefused(lead().start(review), "terms.missing");
        assertAccepted(lead().writeTerms(review, SampleTerms.complete(Scenario.REVIEWER), null));
        assertRefused(lead().start(review), "terms.not-agreed");
        assertAccepted(lead().agreeTerms(review, 1, QUALITY_ASSURANCE));
        Outcome<FocussedReview> refused = lead().start(review);
        assertRefused(refused, "terms.not-agreed");
        assertTrue(refused.refusals().get(0).message().contains("agreed by the Board"));
        assertAccepted(board().agreeTerms(review, 1, BOARD));
        assertAccepted(lead().start(review));
        assertRefused(lead().start(review), "focussed.already-started");
    }

    @Test
    @Proves("FOC-3")
    void a_change_makes_a_new_version_with_its_reason_and_is_agreed_anew() {
        FocussedRef review = agreed();
        TermsOfReference changed = SampleTerms.complete(Scenario.REVIEWER, Scenario.TEAM_MANAGER);
        assertRefused(board().writeTerms(review, changed, null), "reason.missing");
        assertAccepted(board().writeTerms(review, changed, "A second reviewer is needed."));
        assertRefused(lead().start(review), "terms.not-agreed");
        assertRefused(lead().agreeTerms(review, 1, QUALITY_ASSURANCE), "version.not-the-latest");
        assertAccepted(lead().agreeTerms(review, 2, QUALITY_ASSURANCE));
        assertAccepted(board().agreeTerms(review, 2, BOARD));
        assertAccepted(lead().start(review));
    }

    @Test
    @Proves({"FOC-3", "ROL-1"})
    void reviews_are_given_out_under_agreed_terms_of_a_started_review_to_those_whom_they_name() {
        FocussedRef review = agreed();
        assertRefused(allocate(review, Scenario.REVIEWER), "focussed.not-started");
        assertAccepted(lead().start(review));
        assertRefused(allocate(review, Scenario.TEAM_MANAGER), "reviewer.not-in-terms");
        Review allocated = assertAccepted(allocate(review, Scenario.REVIEWER));
        assertEquals(Optional.of(review), allocated.focussed());

        assertAccepted(lead().writeTerms(review, SampleTerms.complete(Role.TEAM_MANAGER), "Team Managers do it."));
        assertEquals(Standing.STARTED_TERMS_CHANGED, standing(review));
        assertRefused(allocate(review, Scenario.TEAM_MANAGER), "terms.not-agreed");
        assertAccepted(lead().agreeTerms(review, 2, QUALITY_ASSURANCE));
        assertAccepted(board().agreeTerms(review, 2, BOARD));
        assertAccepted(allocate(review, Scenario.REVIEWER));
    }

    private Outcome<Review> allocate(FocussedRef review, PersonRef reviewer) {
        return lead().allocate(review, allocation(reviewer));
    }

    private static Allocation allocation(PersonRef reviewer) {
        return Allocation.focussed(Scenario.CHILD, reviewer, Scenario.TEAM, Scenario.PRACTITIONER);
    }

    @Test
    @Proves("FOC-3")
    void a_focussed_review_is_given_out_under_terms_alone_and_nothing_else_is() {
        FocussedRef review = started();
        assertRefused(given.qa().reviews().allocate(allocation(Scenario.REVIEWER)), "kind.under-terms");
        assertRefused(lead().allocate(review, Scenario.allocation()), "kind.under-terms");
        assertRefused(allocate(new FocussedRef(7, 7), Scenario.REVIEWER), "focussed.unknown");
    }

    @Test
    @Proves("FOC-3")
    void no_more_reviews_are_given_out_than_the_sample_has() {
        FocussedRef review = commissioned();
        TermsOfReference whole = SampleTerms.complete(Scenario.REVIEWER);
        TermsOfReference.Sample two = new TermsOfReference.Sample(2, "The two children of the serious incident.");
        TermsOfReference terms =
                new TermsOfReference(whole.why(), whole.scope(), two, whole.who(), whole.how(), whole.timescale());
        assertAccepted(lead().writeTerms(review, terms, null));
        assertAccepted(lead().agreeTerms(review, 1, QUALITY_ASSURANCE));
        assertAccepted(board().agreeTerms(review, 1, BOARD));
        assertAccepted(lead().start(review));
        Review first = assertAccepted(allocate(review, Scenario.REVIEWER));
        assertAccepted(allocate(review, Scenario.REVIEWER));
        assertRefused(allocate(review, Scenario.REVIEWER), "sample.full");
        assertAccepted(given.qa().reviews().withdraw(first.ref(), Scenario.correction()));
        assertAccepted(allocate(review, Scenario.REVIEWER));
    }

    @Test
    @Proves("FOC-3")
    void one_thing_follows_another_in_time() {
        FocussedRef review = commissioned();
        FocussedReviews yesterday =
                given.qa().at(Instant.parse("2022-06-19T09:00:00Z")).focussed();
        assertRefused(
                yesterday.writeTerms(review, SampleTerms.complete(Scenario.REVIEWER), null),
                "occurred-at.before-the-last");
    }

    @Test
    @Proves("ELE-9")
    void what_was_withdrawn_counts_no_more() {
        FocussedRef review = started();
        assertRefused(lead().withdraw(review, null), "correction.missing");
        assertRefused(lead().withdraw(review, new Correction(" ", null)), "reason.missing", "approver.missing");
        assertRefused(lead().withdraw(review, new Correction("Mine", Scenario.QA_LEAD)), "approver.is-the-actor");
        assertAccepted(lead().withdraw(review, Scenario.correction()));
        assertEquals(Standing.WITHDRAWN, standing(review));
        assertRefused(allocate(review, Scenario.REVIEWER), "focussed.withdrawn");
        assertRefused(lead().start(review), "focussed.withdrawn", "focussed.already-started");
    }

    @Test
    @Proves("FOC-3")
    void whoever_the_terms_name_can_read_them_and_others_cannot() {
        FocussedRef review = agreed();
        FocussedReview read = assertAccepted(given.reviewer().focussed().read(review));
        var terms = Objects.requireNonNull(read.terms()).written().terms();
        assertEquals(SampleTerms.HOW, assertAccepted(given.reviewer().focussed().text(review, terms.how())));
        assertRefused(given.as(Scenario.TEAM_MANAGER).focussed().read(review), "access.denied");
        assertRefused(given.as(Scenario.TEAM_MANAGER).focussed().text(review, terms.how()), "access.denied");
        assertRefused(
                given.as(Scenario.PRACTITIONER).focussed().check(review, SampleTerms.complete()), "access.denied");
        assertEquals(List.of(), given.as(Scenario.TEAM_MANAGER).focussed().programme());
        assertEquals(1, board().programme().size());
    }

    @Test
    @Proves("FOC-3")
    void no_word_of_the_terms_stands_in_the_journal() {
        started();
        assertFalse(given.journal().stream()
                .anyMatch(entry -> entry.draft().payload().contains("Strategy")
                        || entry.draft().payload().contains("reviewers read")));
    }

    @Test
    @Proves("FOC-3")
    void another_node_sees_the_same() {
        FocussedRef review = started();
        FocussedReviews there = given.another().as(Actor.of(Scenario.QA_LEAD)).focussed();
        assertEquals(lead().read(review).value(), there.read(review).value());
    }

    @Test
    @Proves("FOC-3")
    void refusals_of_terms_carry_their_clause() {
        FocussedRef review = commissioned();
        TermsOfReference empty = new TermsOfReference(null, null, null, null, null, null);
        lead().writeTerms(review, empty, null)
                .refusals()
                .forEach(refusal -> assertEquals(ClauseId.FOC_3, refusal.clause()));
    }
}
