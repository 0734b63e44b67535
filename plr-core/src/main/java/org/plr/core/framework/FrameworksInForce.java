package org.plr.core.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plr.core.clause.RuleOf;

/**
 * Every version of a council's framework, and which one is in force when (GOV-1): the one with the latest effective day
 * that has begun. With {@code bcp-2022-1} effective on 23 May 2022 and a second version on 1 June 2023, the first is in
 * force to the end of 31 May 2023, though its review was due on 23 May; before 23 May 2022 none is.
 */
@RuleOf("GOV-1")
public final class FrameworksInForce {
    private final List<Framework> byEffectiveDay;

    private FrameworksInForce(List<Framework> byEffectiveDay) {
        this.byEffectiveDay = byEffectiveDay;
    }

    /**
     * Puts versions in their order. The same version twice counts once.
     *
     * @param frameworks the versions, in any order
     * @return the versions by effective day
     * @throws IllegalArgumentException where two of one id differ, or two are effective on one day
     */
    public static FrameworksInForce of(Collection<Framework> frameworks) {
        List<Framework> kept = new ArrayList<>();
        for (Framework framework : frameworks) {
            if (!kept.contains(framework)) {
                kept.forEach(other -> requireApart(framework, other));
                kept.add(framework);
            }
        }
        kept.sort(Comparator.comparing(Framework::effective));
        return new FrameworksInForce(List.copyOf(kept));
    }

    private static void requireApart(Framework one, Framework other) {
        if (one.id().equals(other.id())) {
            throw new IllegalArgumentException("Two documents call themselves " + one.id()
                    + " and differ. A version never changes: give the other one an id of its own (GOV-1).");
        }
        if (one.effective().equals(other.effective())) {
            throw new IllegalArgumentException("Both " + one.id() + " and " + other.id() + " are effective on "
                    + one.effective() + ". Give one of them another day (GOV-1).");
        }
    }

    /**
     * These and one more.
     *
     * @param framework another version
     * @return all of them
     * @throws IllegalArgumentException as {@link #of} does
     */
    public FrameworksInForce and(Framework framework) {
        List<Framework> more = new ArrayList<>(byEffectiveDay);
        more.add(framework);
        return of(more);
    }

    /**
     * The framework that judges what occurred at a moment.
     *
     * @param at the moment
     * @return the framework then in force, or empty before the first
     */
    public Optional<Framework> inForce(Instant at) {
        return last(framework -> !framework.start().isAfter(at));
    }

    /**
     * The framework in force on a local day.
     *
     * @param day the day, in the framework's own zone
     * @return the framework, or empty before the first
     */
    public Optional<Framework> on(LocalDate day) {
        return last(framework -> !framework.effective().isAfter(day));
    }

    /**
     * Finds a version by its id.
     *
     * @param id such as {@code bcp-2022-1}
     * @return the framework, or empty
     */
    public Optional<Framework> byId(String id) {
        return last(framework -> framework.id().equals(id));
    }

    /**
     * Finds a version by the hash that entries carry.
     *
     * @param hash 64 lower-case hexadecimal digits
     * @return the framework, or empty
     */
    public Optional<Framework> byHash(String hash) {
        return last(framework -> framework.hash().equals(hash));
    }

    /**
     * All versions.
     *
     * @return the earliest first
     */
    public List<Framework> all() {
        return byEffectiveDay;
    }

    private Optional<Framework> last(Predicate<Framework> that) {
        for (int i = byEffectiveDay.size() - 1; i >= 0; i--) {
            if (that.test(byEffectiveDay.get(i))) {
                return Optional.of(byEffectiveDay.get(i));
            }
        }
        return Optional.empty();
    }
}
