package org.plr.core.focussed;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.RuleOf;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;

/**
 * The terms of reference of a focussed review, with the six items of FOC-3 as a form sends them: any part may be null or
 * nonsense. {@link TermsCheck} says everything that is wrong with them; complete ones can be written and agreed.
 *
 * @param why why it was commissioned, and why now
 * @param scope the scope of the evaluation and its criteria
 * @param sample the sample's size and characteristics
 * @param who who will undertake it
 * @param how how it will be undertaken; the method fits the theme (FOC-4)
 * @param timescale the timescale for completing and reporting
 */
@RuleOf("FOC-3")
public record TermsOfReference(
        @Asked(message = "why the review was commissioned, and why it needs to be looked at now.") @Valid @Nullable
        Why why,

        @Asked(message = "what is evaluated, and the criteria: what is measured against which kind of" + " standard.")
        @Valid
        @Nullable
        Scope scope,

        @Asked(message = "how many children's records are looked at, and which.") @Valid @Nullable
        Sample sample,

        @Asked(message = "who undertakes the review: each person, or each role whose holders do.") @Nullable
        List<@Asked(message = "who is meant in this entry, or leave it out.") @Valid @Nullable Undertaker> who,

        @InWords(
                message =
                        "how the review is undertaken: the method step by step, whose voices are heard and how findings"
                                + " are brought together.",
                least = 5)
        @Nullable
        String how,

        @Asked(message = "by when the review is completed, and by when it is reported to the Board.") @Valid @Nullable
        Timescale timescale) {

    /**
     * Why it was commissioned, and why now.
     *
     * @param commissioned why
     * @param now the context of why it needs to be looked at now
     */
    public record Why(
            @InWords(
                    message = "why the Board commissioned this review: what was seen, where, and what it may mean for"
                            + " children.",
                    least = 5)
            @Nullable
            String commissioned,

            @InWords(
                    message = "why it needs to be looked at now: what has changed or what happens if it waits.",
                    least = 4)
            @Nullable
            String now) {
        /** No words: what was typed never reaches a log. */
        @Override
        public String toString() {
            return "why";
        }
    }

    /**
     * The scope of the evaluation and its criteria.
     *
     * @param evaluation what is evaluated, and what is left out
     * @param criteria what is measured, against which kind of standard
     */
    public record Scope(
            @InWords(
                    message =
                            "what is evaluated and where it ends: which part of practice, which services, which period.",
                    least = 4)
            @Nullable
            String evaluation,

            @Asked(message = "at least one criterion: what is measured, and against which kind of standard.") @Nullable
            List<@Asked(message = "what this criterion is, or leave it out.") @Valid @Nullable Criterion> criteria) {
        /** No words: what was typed never reaches a log. */
        @Override
        public String toString() {
            return "scope";
        }
    }

    /**
     * One evaluation criterion.
     *
     * @param against the kind of standard
     * @param measured what is measured against it
     */
    public record Criterion(
            @Asked(
                    message = "against which kind of standard this is measured: practice standards,"
                            + " legislation, policy or procedure, family feedback, or research or practice reviews.")
            @Nullable
            Against against,

            @InWords(message = "what is measured against it, so that two people would measure the same.", least = 3)
            @Nullable
            String measured) {
        /** No words: what was typed never reaches a log. */
        @Override
        public String toString() {
            return "criterion";
        }
    }

    /** The kinds of standard that the text names. */
    public enum Against {
        /** The council's practice standards (COL-2). */
        PRACTICE_STANDARDS,
        /** Legislation. */
        LEGISLATION,
        /** Local or national policy or procedure. */
        POLICY_OR_PROCEDURE,
        /** Feedback of families. */
        FAMILY_FEEDBACK,
        /** Messages from research, literature and Child Safeguarding Practice Reviews. */
        RESEARCH_OR_PRACTICE_REVIEWS
    }

    /**
     * The sample.
     *
     * @param size how many children's records
     * @param characteristics which: age, service, length of involvement, whatever makes them the cohort
     */
    public record Sample(
            @Asked(least = 1, most = 10_000, message = "how many children's records are looked at, as a whole number.")
            @Nullable
            Integer size,

            @InWords(
                    message =
                            "which children's records are looked at: the service, ages, period, and how they are chosen.",
                    least = 3)
            @Nullable
            String characteristics) {
        /** No words: what was typed never reaches a log. */
        @Override
        public String toString() {
            return "sample";
        }
    }

    /**
     * Who undertakes it: one person, or whoever holds a role.
     *
     * @param person the person, or null where a role is said
     * @param role the role, or null where a person is said
     */
    @Coherent
    public record Undertaker(
            @Nullable PersonRef person, @Nullable Role role) implements Coherent.Parts {

        @Override
        public List<Coherent.Misfit> misfits() {
            return (person == null) != (role == null)
                    ? List.of()
                    : List.of(new Coherent.Misfit(
                            "person",
                            "or-role",
                            "Name one person or one role here, and another in an entry of its own."));
        }
    }

    /**
     * The timescale, in local days.
     *
     * @param beginOn when the review begins, or null where that is left open
     * @param completeBy by when it is completed
     * @param reportBy by when it is reported to the Board (FOC-6)
     */
    public record Timescale(
            @Nullable LocalDate beginOn,

            @Asked(message = "the day by which the review is completed.") @Nullable
            LocalDate completeBy,

            @Asked(message = "the day by which findings and actions are reported to the Board.") @Nullable
            LocalDate reportBy) {}
}
