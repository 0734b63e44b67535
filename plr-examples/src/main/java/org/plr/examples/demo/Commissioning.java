package org.plr.examples.demo;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plr.core.Acting;
import org.plr.core.Outcome;
import org.plr.core.clause.ClauseId;
import org.plr.core.focussed.FocussedFact.Side;
import org.plr.core.focussed.FocussedReview;
import org.plr.core.focussed.TermsOfReference;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.review.Allocation;
import org.plr.core.review.FocussedRef;
import org.plr.core.review.Review;
import org.plr.examples.council.OpenCase;
import org.plr.examples.demo.host.Refs;

/**
 * Focussed reviews, from the plan to the reviews that are given out under agreed terms (ELE-9, FOC-1 to FOC-3): one in
 * each period, which starts in the month after it was planned; and in the first month one that nobody gets to start, because
 * its terms never become complete.
 */
final class Commissioning {
    private static final int TEN = 10 * 60;
    private static final int THREE = 15 * 60;

    private final Scene scene;
    private final Sample sample;

    Commissioning(Scene scene) {
        this.scene = scene;
        this.sample = new Sample(scene);
    }

    /** Enters what begins in a month, the first of the year being 0; nothing where the council has no Board. */
    void plan(YearMonth month, int number) {
        if (number == 0) {
            on(month.atDay(6), () -> begin(month, Theme.ALL.size() - 1).commissionInVain());
        }
        on(month.atDay(20), () -> {
            int every = (int) every().toTotalMonths();
            if (number % every == 0) {
                begin(month.plusMonths(1), number / every).commission(number == 0);
            }
        });
    }

    private void on(LocalDate day, Runnable what) {
        scene.timeline()
                .at(
                        scene.days().at(scene.days().after(day, 0), TEN),
                        () -> scene.staffing().anybody(Role.BOARD_MEMBER).ifPresent(board -> what.run()));
    }

    private Course begin(YearMonth month, int number) {
        Theme theme = Theme.ALL.get(number % Theme.ALL.size());
        FocussedRef review = scene.answers()
                .accepted("plan a focussed review", scene.lead().focussed().plan(theme.plan(month)))
                .ref();
        return new Course(theme, review);
    }

    private Period every() {
        return scene.framework().figures().assurance().every(ClauseId.FOC_1).orElseThrow();
    }

    /** One focussed review on its way; each step enters the next. */
    private final class Course {
        private final Theme theme;
        private final FocussedRef review;

        Course(Theme theme, FocussedRef review) {
            this.theme = theme;
            this.review = review;
        }

        private LocalDate begins() {
            return scene.days().after(scene.today(), 10);
        }

        private void later(int days, int minutes, Runnable what) {
            LocalDate day = scene.days().after(scene.today(), days);
            scene.timeline().at(scene.days().at(day, minutes), what);
        }

        private void byBoard(Consumer<Acting> what) {
            Optional<PersonRef> member = scene.staffing().anybody(Role.BOARD_MEMBER);
            member.map(scene::as).ifPresent(what);
        }

        void commission(boolean inHurry) {
            later(3, THREE, () -> {
                byBoard(board -> accepted("commission", board.focussed().commission(review, theme.commission())));
                later(3, TEN, inHurry ? this::writeTooSoon : this::write);
            });
        }

        /** The first time nobody knows yet what the terms have to say. */
        private void writeTooSoon() {
            refused(
                    "write terms of reference in a hurry",
                    scene.lead().focussed().writeTerms(review, theme.draft(begins()), null));
            later(2, TEN, this::write);
        }

        private void write() {
            TermsOfReference terms = theme.terms(begins());
            accepted("write terms", scene.lead().focussed().writeTerms(review, terms, null));
            accepted("agree terms", scene.lead().focussed().agreeTerms(review, 1, Side.QUALITY_ASSURANCE));
            refused(
                    "start a focussed review before the Board has agreed its terms",
                    scene.lead().focussed().start(review));
            later(2, THREE, theme.equals(Theme.ALL.get(1)) ? this::askForMore : () -> agree(1));
        }

        /** The Board wants a larger sample: a new version, with its reason, which both agree. */
        private void askForMore() {
            byBoard(board -> accepted(
                    "change terms",
                    board.focussed()
                            .writeTerms(
                                    review,
                                    theme.widened(begins()),
                                    "The Board wants enough records to compare the service areas.")));
            refused(
                    "agree a version that was replaced",
                    scene.lead().focussed().agreeTerms(review, 1, Side.QUALITY_ASSURANCE));
            accepted("agree terms", scene.lead().focussed().agreeTerms(review, 2, Side.QUALITY_ASSURANCE));
            agree(2);
        }

        private void agree(int version) {
            byBoard(board -> accepted("agree terms", board.focussed().agreeTerms(review, version, Side.BOARD)));
            later(3, TEN, this::start);
        }

        private void start() {
            FocussedReview started =
                    accepted("start a focussed review", scene.lead().focussed().start(review));
            refuseOutsider();
            int size = started.terms() == null
                    ? 0
                    : started.terms().written().terms().sampleSize();
            List<PersonRef> reviewers = scene.staffing().everybody(Role.PRACTICE_LEARNING_REVIEWER);
            List<OpenCase> drawn = reviewers.isEmpty() ? List.of() : sample.drawn(size);
            for (int i = 0; i < drawn.size(); i++) {
                give(drawn.get(i), reviewers.get(i % reviewers.size()));
            }
        }

        private void give(OpenCase open, PersonRef reviewer) {
            Review given = accepted(
                    "give out a focussed review",
                    scene.officer().focussed().allocate(review, allocation(open, reviewer)));
            new Reviewing(scene, given.ref()).planWithin(20);
        }

        /** Terms name who undertakes the review: nobody else is given one (ROL-1). */
        private void refuseOutsider() {
            scene.host().council().universe(scene.today()).stream()
                    .findFirst()
                    .ifPresent(open -> refused(
                            "give a focussed review to somebody whom its terms do not name",
                            scene.officer()
                                    .focussed()
                                    .allocate(
                                            review,
                                            allocation(open, scene.staffing().lead()))));
        }

        private Allocation allocation(OpenCase open, PersonRef reviewer) {
            Refs refs = scene.host().refs();
            return Allocation.focussed(
                    refs.child(open.child().id()),
                    reviewer,
                    refs.unit(open.allocation().teamId()),
                    refs.person(open.allocation().staffId()));
        }

        /** Commissioned, and never more: what its terms lack is asked for and never comes. */
        void commissionInVain() {
            later(4, THREE, () -> {
                byBoard(board -> accepted("commission", board.focussed().commission(review, theme.commission())));
                later(5, TEN, () -> {
                    refused(
                            "write terms of reference that leave half of it open",
                            scene.lead().focussed().writeTerms(review, theme.draft(begins()), null));
                    refused(
                            "start a focussed review without terms of reference",
                            scene.lead().focussed().start(review));
                });
            });
        }

        private <T> T accepted(String tried, Outcome<T> outcome) {
            return scene.answers().accepted(tried, outcome);
        }

        private void refused(String tried, Outcome<?> outcome) {
            scene.answers().refused(scene.staffing().title(scene.staffing().lead()), tried, outcome);
        }
    }
}
