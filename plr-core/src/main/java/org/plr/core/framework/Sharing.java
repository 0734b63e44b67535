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
 * @param remindAfter how long after it whoever owes the sharing is reminded, step by step, while it is open; 4, 12 and 20
 *     hours by default. A step at or past the due time chases what is overdue
 * @param escalate who else is told of an open sharing and when, in the order of time; nobody by default
 */
public record Sharing(Duration within, From from, List<Duration> remindAfter, List<Escalation> escalate) {
    /** The text's 24 hours, with the library's steps. */
    public static final Sharing LITERAL = new Sharing(
            Duration.ofHours(24),
            From.EARLIER,
            List.of(Duration.ofHours(4), Duration.ofHours(12), Duration.ofHours(20)),
            List.of());

    /**
     * Keeps the steps as they are now.
     *
     * @throws IllegalArgumentException where a time is not positive or the steps do not ascend
     */
    public Sharing {
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(from, "from");
        remindAfter = List.copyOf(remindAfter);
        escalate = List.copyOf(escalate);
        requireAscending(remindAfter, Duration.ofMillis(1));
        requireAscending(escalate.stream().map(Escalation::after).toList(), Duration.ZERO);
        if (within.isZero() || within.isNegative()) {
            throw new IllegalArgumentException("Sharing takes some time: give a positive one, such as PT24H (CON-1).");
        }
    }

    private static void requireAscending(List<Duration> steps, Duration apart) {
        Duration least = Duration.ofMillis(1);
        for (Duration step : steps) {
            if (step.compareTo(least) < 0) {
                throw new IllegalArgumentException(
                        "Reminders follow one another: give positive times, each longer than the one before (CON-1).");
            }
            least = step.plus(apart);
        }
    }

    /**
     * Everything that is done about an open sharing, reminders and escalation together.
     *
     * @return the steps by time; at one time the reminder first
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        remindAfter.forEach(after -> steps.add(new Step(after, null)));
        escalate.forEach(escalation -> steps.add(new Step(escalation.after, escalation.to)));
        steps.sort(Comparator.comparing(Step::after));
        return List.copyOf(steps);
    }

    /** From which moment the time runs, where a concern and an Inadequate grade come to one open sharing. */
    public enum From {
        /** From the earlier of the two. */
        EARLIER,
        /** From the later of the two. */
        LATER
    }

    /**
     * Somebody else is told of a sharing that is still open.
     *
     * @param after how long after the sharing's time began
     * @param to the nearest holder of this role at or above the review's team
     */
    public record Escalation(Duration after, Role to) {
        /** Refuses null. */
        public Escalation {
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * One step.
     *
     * @param after how long after the sharing's time began
     * @param to the role that is told, or null where whoever owes the sharing is reminded
     */
    public record Step(Duration after, @Nullable Role to) {}
}
