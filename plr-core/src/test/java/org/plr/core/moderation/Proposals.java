package org.plr.core.moderation;

import static org.plr.core.Scenario.QA_OFFICER;
import static org.plr.core.Scenario.assertAccepted;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plr.core.OtherFrameworks;
import org.plr.core.Scenario;
import org.plr.core.draw.MonthDraw;
import org.plr.core.framework.Grade;
import org.plr.core.people.Absence;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Validity;
import org.plr.core.review.Allocation;
import org.plr.core.review.Feedback;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Voice;

/** A council that moderates every review of June 2022, and asks who should. */
final class Proposals {
    static final YearMonth JUNE = YearMonth.of(2022, 6);
    static final String LOTTERY = "lottery 2022-07-02: 03.11.24";

    final Scenario given;

    /** With these figures beside the rate. */
    Proposals(String figures) {
        this("2022-06-10T09:00:00Z", "," + figures);
    }

    private Proposals(String instant, String figures) {
        given = Scenario.on(instant, OtherFrameworks.stating("'MOD-2':{'rate':'1/1'}" + figures));
    }

    /** The clock does not go back: what happened before June needs a council that was there before. */
    static Proposals since(String instant) {
        return new Proposals(instant, "");
    }

    Moderations as(PersonRef person) {
        return given.as(person).moderations();
    }

    List<ReviewRef> returned(int number) {
        List<ReviewRef> reviews = new ArrayList<>();
        Stream.generate(() -> given.returned(Grade.GOOD)).limit(number).forEach(reviews::add);
        return reviews;
    }

    /** A review completed by the manager of the first team, about a child of the other. */
    ReviewRef returnedByTeamManager() {
        return returnedBy(Scenario.TEAM_MANAGER);
    }

    ReviewRef returnedBy(PersonRef author) {
        ReviewRef review = assertAccepted(given.qa()
                        .reviews()
                        .allocate(Allocation.collaborative(
                                Scenario.CHILD, author, JUNE, Scenario.OTHER_TEAM, Scenario.OTHER_PRACTITIONER)))
                .ref();
        var reviews = given.as(author).reviews();
        assertAccepted(reviews.reflect(review, given.reflection()));
        assertAccepted(reviews.hear(review, new Feedback(List.of(Voice.CHILD), "They felt heard.")));
        assertAccepted(reviews.grade(review, Grade.GOOD, "Because of what the record shows."));
        assertAccepted(reviews.complete(review));
        return review;
    }

    /** A turn of an earlier month, which is judged. */
    void tookBefore(ReviewRef review, PersonRef moderator) {
        given.selected(review);
        assertAccepted(as(QA_OFFICER).assign(review, moderator));
        assertAccepted(as(moderator).judge(review, SampleJudgements.met(Grade.GOOD)));
    }

    MonthDraw revealed() {
        assertAccepted(given.qa().draws().announce(JUNE, "the lottery of 2 July, its numbers from low to high"));
        given.clock.moveTo("2022-07-01T08:00:00Z");
        assertAccepted(given.qa().draws().freeze(JUNE));
        given.clock.moveTo("2022-07-03T08:00:00Z");
        return assertAccepted(given.qa().draws().reveal(JUNE, LOTTERY));
    }

    void absent(PersonRef... people) {
        Validity july =
                Validity.between(JUNE.plusMonths(1).atDay(1), JUNE.plusMonths(1).atEndOfMonth());
        given.load(Scenario.organisation(
                Stream.of(people).map(person -> new Absence(person, july)).toList()));
    }

    ModeratorPlan proposed() {
        return proposed(ModeratorsAsked.of(JUNE));
    }

    ModeratorPlan proposed(ModeratorsAsked asked) {
        return assertAccepted(as(QA_OFFICER).propose(asked));
    }

    void give(ModeratorPlan plan) {
        plan.turns().forEach(turn -> assertAccepted(as(QA_OFFICER).assign(turn.review(), turn.moderator())));
    }
}
