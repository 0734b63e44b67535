package org.plr.core.framework;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.Role;

/**
 * How soon an immediate concern or an Inadequate grade is shared in writing (CON-1). Elapsed time, the same through both
 * changes of the clock.
 *
 * @param within how long after the concern was identified or the grade given; 24 hours by default
 * @param from which of the two, where there are both; the earlier by default
 * @param steps what is done while the sharing is open, by time; reminders after 4, 12 and 20 hours by default. A step at or
 *     past the due time chases what is overdue
 */
public record Sharing(Duration within, From from, List<Step> steps) {
    /** The text's 24 hours, with the library's reminders. */
    public static final Sharing LITERAL = new Sharing(
            Duration.ofHours(24),
            From.EARLIER,
            List.of(
                    new Step(Duration.ofHours(4), null),
                    new Step(Duration.ofHours(12), null),
                    new Step(Duration.ofHours(20), null)));

    /**
     * Puts the steps in the order of time; at one time reminders stand first, then the others as they were given.
     *
     * @throws IllegalArgumentException where a time is not positive, or two reminders fall on one
     */
    public Sharing {
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(from, "from");
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparing(Step::after).thenComparing(step -> !step.isReminder()));
        steps = List.copyOf(sorted);
        if (within.isZero() || within.isNegative()) {
            throw new IllegalArgumentException("Sharing takes some time: give a positive one, such as PT24H (CON-1).");
        }
        List<Duration> reminders = reminders(steps);
        if (reminders.stream().distinct().count() < reminders.size()) {
            throw new IllegalArgumentException("Reminders follow one another: give each a time of its own (CON-1).");
        }
    }

    private static List<Duration> reminders(List<Step> steps) {
        return steps.stream().filter(Step::isReminder).map(Step::after).toList();
    }

    /**
     * When whoever owes the sharing is reminded.
     *
     * @return how long after the sharing's time began, ascending
     */
    public List<Duration> remindAfter() {
        return reminders(steps);
    }

    /**
     * Who else is told of an open sharing, and when.
     *
     * @return the steps with a role, by time
     */
    public List<Step> escalate() {
        return steps.stream().filter(step -> !step.isReminder()).toList();
    }

    /** From which moment the time runs, where a concern and an Inadequate grade come to one open sharing. */
    public enum From {
        /** From the earlier of the two. */
        EARLIER,
        /** From the later of the two. */
        LATER
    }

    /**
     * What is done about a sharing that is still open.
     *
     * @param after how long after the sharing's time began
     * @param to the role whose nearest holder at or above the review's team is told, or null where whoever owes the
     *     sharing is reminded
     */
    public record Step(Duration after, @Nullable Role to) {
        /**
         * Refuses what is no time.
         *
         * @throws IllegalArgumentException where the time is not positive
         */
        public Step {
            if (after.isZero() || after.isNegative()) {
                throw new IllegalArgumentException(
                        "A step comes some time after the start: give a positive one (CON-1).");
            }
        }

        /**
         * Whether whoever owes the sharing is reminded.
         *
         * @return false where somebody else is told
         */
        public boolean isReminder() {
            return to == null;
        }
    }
}
