package org.plr.core.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.Scenario.MODERATOR;
import static org.plr.core.Scenario.QA_LEAD;
import static org.plr.core.Scenario.SECOND_MODERATOR;
import static org.plr.core.Scenario.THIRD_MODERATOR;
import static org.plr.core.Scenario.assertAccepted;
import static org.plr.core.Scenario.assertRefused;
import static org.plr.core.moderation.SampleJudgements.blind;
import static org.plr.core.moderation.SampleJudgements.met;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.OtherFrameworks;
import org.plr.core.Scenario;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Grade;
import org.plr.core.moderation.Moderation.Standing;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/** A council that grades from 10 to 0, 3 and below being Inadequate, and has a second person moderate blind. */
@Proves("MOD-1")
class BlindModerationTest {
    private final Scenario given = Scenario.on("2022-06-10T09:00:00Z", OtherFrameworks.stating("""
            'COL-8':{'scale':[{'grade':'10','title':'10'},{'grade':'9','title':'9'},{'grade':'8','title':'8'},
              {'grade':'7','title':'7'},{'grade':'6','title':'6'},{'grade':'5','title':'5'},{'grade':'4','title':'4'},
              {'grade':'3','title':'3','inadequate':true},{'grade':'2','title':'2','inadequate':true},
              {'grade':'1','title':'1','inadequate':true},{'grade':'0','title':'0','inadequate':true}]},
            'MOD-1':{'second':{'agreeWithin':1}}
            """));

    private Moderations as(PersonRef person) {
        return given.as(person).moderations();
    }

    private static Grade grade(int grade) {
        return new Grade(Integer.toString(grade));
    }

    private ReviewRef assignedToTwo(int grade) {
        ReviewRef review = given.selected(given.returned(grade(grade)));
        assertAccepted(as(QA_LEAD).assign(review, MODERATOR));
        assertAccepted(as(QA_LEAD).assign(review, SECOND_MODERATOR));
        return review;
    }

    @ParameterizedTest
    @CsvSource({"7,6", "6,7", "6,6", "5,4", "4,5", "3,2", "0,1"})
    void two_who_are_near_enough_agree_and_the_grade_of_the_first_stands(int first, int second) {
        ReviewRef review = assignedToTwo(8);
        assertAccepted(as(MODERATOR).judge(review, met(grade(first))));
        Moderation decided = assertAccepted(as(SECOND_MODERATOR).judge(review, blind(grade(second))));
        assertEquals(Standing.DECIDED, decided.standing());
        assertEquals(
                List.of(Stage.FIRST, Stage.SECOND),
                decided.decision().orElseThrow().on());
        assertEquals(grade(first), given.review(review).graded().orElseThrow().grade());
    }

    @ParameterizedTest
    @CsvSource({"7,5", "5,7", "10,0", "4,3", "3,4"})
    void a_third_decides_where_they_lie_apart_or_on_two_sides_of_inadequate(int first, int second) {
        ReviewRef review = assignedToTwo(8);
        assertAccepted(as(SECOND_MODERATOR).judge(review, blind(grade(second))));
        Moderation apart = assertAccepted(as(MODERATOR).judge(review, met(grade(first))));
        assertEquals(Standing.THIRD_AWAITED, apart.standing());
        assertTrue(apart.decision().isEmpty());
        assertEquals(grade(8), given.review(review).graded().orElseThrow().grade());
        assertAccepted(as(QA_LEAD).assign(review, THIRD_MODERATOR));
        Moderation decided = assertAccepted(as(THIRD_MODERATOR).judge(review, blind(grade(6))));
        assertEquals(List.of(Stage.THIRD), decided.decision().orElseThrow().on());
        assertEquals(MODERATOR, decided.decision().orElseThrow().moderator());
        assertEquals(grade(6), given.review(review).graded().orElseThrow().grade());
        assertEquals(3, decided.judgements().size());
    }

    @Test
    void one_judgement_alone_decides_nothing_and_a_second_is_awaited() {
        ReviewRef review = given.selected(given.returned(grade(8)));
        assertAccepted(as(QA_LEAD).assign(review, MODERATOR));
        Moderation first = assertAccepted(as(MODERATOR).judge(review, met(grade(5))));
        assertEquals(Standing.SECOND_AWAITED, first.standing());
        assertRefused(as(MODERATOR).coached(review), "moderation.undecided");
        assertRefused(as(QA_LEAD).assign(review, MODERATOR), "moderator.moderates-already");
        assertAccepted(as(QA_LEAD).assign(review, SECOND_MODERATOR));
        assertRefused(as(QA_LEAD).assign(review, THIRD_MODERATOR), "moderation.assigned");
    }

    @Test
    void a_second_moderator_judges_without_the_author() {
        ReviewRef review = assignedToTwo(8);
        assertRefused(as(SECOND_MODERATOR).judge(review, met(grade(8))), "partnership.blind");
        Moderation own = assertAccepted(as(SECOND_MODERATOR).judge(review, blind(grade(8))));
        assertEquals(
                ModerationFact.Partnership.BLIND,
                own.judgements().get(0).grounds().partnership());
    }

    @Test
    void whoever_has_yet_to_judge_sees_nothing_of_what_others_judged() {
        ReviewRef review = assignedToTwo(8);
        Moderation first = assertAccepted(as(MODERATOR).judge(review, met(grade(2))));
        var feedback = first.judgements().get(0).feedback();

        Moderation shown = assertAccepted(as(SECOND_MODERATOR).read(review));
        assertTrue(shown.isWithheld());
        assertEquals(List.of(), shown.judgements());
        assertFalse(shown.steps().stream().anyMatch(step -> step.fact() instanceof ModerationFact.Judged));
        assertRefused(as(SECOND_MODERATOR).text(review, feedback), "narrative.withheld");
        assertFalse(shown.toString().contains(feedback.commitment()));
        assertEquals(
                grade(8),
                as(SECOND_MODERATOR)
                        .read(review)
                        .value()
                        .review()
                        .graded()
                        .orElseThrow()
                        .grade());
        assertRefused(given.as(SECOND_MODERATOR).duties().of(review), "access.denied");
        assertRefused(given.as(SECOND_MODERATOR).reviews().read(review), "access.denied");

        Moderation after = assertAccepted(as(SECOND_MODERATOR).judge(review, blind(grade(8))));
        assertFalse(after.isWithheld());
        assertEquals(2, after.judgements().size());
        assertAccepted(as(SECOND_MODERATOR).text(review, feedback));
    }

    @Test
    void a_third_sees_neither_of_the_two() {
        ReviewRef review = assignedToTwo(8);
        assertAccepted(as(MODERATOR).judge(review, met(grade(2))));
        assertAccepted(as(SECOND_MODERATOR).judge(review, blind(grade(8))));
        assertAccepted(as(QA_LEAD).assign(review, THIRD_MODERATOR));
        assertEquals(List.of(), as(THIRD_MODERATOR).read(review).value().judgements());
        assertEquals(2, as(QA_LEAD).read(review).value().judgements().size());
    }

    @Test
    void without_a_second_in_the_framework_nobody_else_is_asked() {
        Scenario literal = Scenario.on("2022-06-10T09:00:00Z");
        ReviewRef review = literal.selected(literal.returned(Grade.GOOD));
        assertAccepted(literal.qa().moderations().assign(review, MODERATOR));
        assertRefused(literal.qa().moderations().assign(review, SECOND_MODERATOR), "moderation.assigned");
    }
}
