package org.plr.examples.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.plr.core.focussed.Commission;
import org.plr.core.focussed.Commission.Source;
import org.plr.core.focussed.Plan;
import org.plr.core.focussed.TermsOfReference;
import org.plr.core.focussed.TermsOfReference.Against;
import org.plr.core.focussed.TermsOfReference.Criterion;
import org.plr.core.focussed.TermsOfReference.Sample;
import org.plr.core.focussed.TermsOfReference.Scope;
import org.plr.core.focussed.TermsOfReference.Timescale;
import org.plr.core.focussed.TermsOfReference.Undertaker;
import org.plr.core.focussed.TermsOfReference.Why;
import org.plr.core.people.Role;

/**
 * What a focussed review is about, in the words of the invented Board.
 *
 * @param issue the issue
 * @param cohort whom or what it concerns
 * @param source where the theme comes from (FOC-2)
 * @param why why it was commissioned, and why now
 * @param scope what is evaluated against what
 */
record Theme(String issue, String cohort, Source source, Why why, Scope scope) {
    private static final int SIZE = 8;

    static final List<Theme> ALL = List.of(
            new Theme(
                    "Strategy discussions are held late.",
                    "Children with a strategy discussion in the quarter",
                    Source.PERFORMANCE_DATA,
                    new Why(
                            "The reports since March show that one strategy discussion in three was held later than a"
                                    + " working day after the referral, so that a child may stay unsafe meanwhile.",
                            "Enquiries have risen by half since the spring, and fewer managers are there in summer."),
                    new Scope(
                            "Strategy discussions and the decisions that followed, in all areas, since April.",
                            List.of(
                                    new Criterion(
                                            Against.LEGISLATION,
                                            "whether it was held, and with which agencies, in the time that guidance asks"),
                                    new Criterion(
                                            Against.FAMILY_FEEDBACK,
                                            "what children and parents say of how they were heard")))),
            new Theme(
                    "Plans for leaving care are made late.",
                    "Young people of sixteen and seventeen in care",
                    Source.PARTNER_AGENCIES,
                    new Why(
                            "Two partner agencies told the Board that young people come to them without a plan for where"
                                    + " they will live.",
                            "Those who turn eighteen next spring need their plans agreed before the winter."),
                    new Scope(
                            "Pathway planning in the service for children in care, from the sixteenth birthday on.",
                            List.of(
                                    new Criterion(
                                            Against.PRACTICE_STANDARDS,
                                            "whether the plan says what changes by when, in the young person's words"),
                                    new Criterion(
                                            Against.POLICY_OR_PROCEDURE,
                                            "whether the plan was made in the time of the policy")))),
            new Theme(
                    "Fathers are seldom heard in assessments.",
                    "Assessments of families whose father lives elsewhere",
                    Source.BOARD_CONCERN,
                    new Why(
                            "Monthly reviews name it again and again: what fathers know and can give is missing from the"
                                    + " plans for their children.",
                            "New guidance of the service begins in spring, and should build on what is found."),
                    new Scope(
                            "Assessments completed in the last half year, in all teams that assess.",
                            List.of(
                                    new Criterion(
                                            Against.PRACTICE_STANDARDS,
                                            "whether the father was found, asked and heard"),
                                    new Criterion(
                                            Against.RESEARCH_OR_PRACTICE_REVIEWS,
                                            "whether the lessons of national reviews on men in families are applied")))),
            new Theme(
                    "Supervision records decisions and not the thinking behind them.",
                    "Supervision in teams with many newly qualified practitioners",
                    Source.PERFORMANCE_DATA,
                    new Why(
                            "In four months of reviews the reflective part of supervision was the standard least often met.",
                            "Half of the practitioners in these teams have begun within the last year."),
                    new Scope(
                            "The last three supervision records of each child's practitioner, in the teams concerned.",
                            List.of(new Criterion(
                                    Against.PRACTICE_STANDARDS,
                                    "whether the record asks why, weighs another view and says what follows")))));

    Plan plan(YearMonth month) {
        return new Plan(Plan.Issue.EMERGING, issue, Plan.Concern.COHORT, cohort, month);
    }

    Commission commission() {
        return new Commission(List.of(source), null);
    }

    /** Complete terms, for a review that begins on a day. */
    TermsOfReference terms(LocalDate begins) {
        return terms(begins, SIZE);
    }

    /** The same with a larger sample. */
    TermsOfReference widened(LocalDate begins) {
        return terms(begins, SIZE + SIZE / 2);
    }

    private TermsOfReference terms(LocalDate begins, int size) {
        return new TermsOfReference(
                why,
                scope,
                new Sample(size, cohort + ", from every service area, drawn by lot from the list of the day."),
                List.of(new Undertaker(null, Role.PRACTICE_LEARNING_REVIEWER)),
                "Each record is read by a Practice Learning Reviewer, who talks with the practitioner and asks the family;"
                        + " findings are compared in a meeting of all reviewers.",
                new Timescale(begins, begins.plusDays(49), begins.plusDays(70)));
    }

    /** What somebody sends who has no time: two items are missing, one is vague, and the report is due before the end. */
    TermsOfReference draft(LocalDate begins) {
        return new TermsOfReference(
                new Why(why.commissioned(), "tbc"),
                new Scope(scope.evaluation(), List.of()),
                new Sample(null, cohort + ", a fair selection."),
                List.of(new Undertaker(null, Role.PRACTICE_LEARNING_REVIEWER)),
                null,
                new Timescale(begins, begins.plusDays(49), begins.plusDays(28)));
    }
}
