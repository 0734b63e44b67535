package org.plr.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command: accepted with a value, or refused with every reason. A refusal is an answer, not an error:
 * nothing has changed and nothing is thrown.
 *
 * @param <T> what an accepted command answers with
 */
public final class Outcome<T> {
    private final @Nullable T value;
    private final List<Refusal> refusals;

    private Outcome(@Nullable T value, List<Refusal> refusals) {
        this.value = value;
        this.refusals = refusals;
    }

    /**
     * An accepted command.
     *
     * @param value the answer
     * @param <T> its type
     * @return the outcome
     */
    public static <T> Outcome<T> accepted(T value) {
        return new Outcome<>(Objects.requireNonNull(value, "value"), List.of());
    }

    /**
     * A refused command.
     *
     * @param refusals the reasons, at least one
     * @param <T> what would have been answered
     * @return the outcome
     * @throws IllegalArgumentException where no reason is given
     */
    public static <T> Outcome<T> refused(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("A refused outcome needs a reason: give at least one refusal.");
        }
        return new Outcome<>(null, List.copyOf(refusals));
    }

    /**
     * Whether the command was accepted.
     *
     * @return true where it was, and {@link #value()} answers
     */
    public boolean isAccepted() {
        return refusals.isEmpty();
    }

    /**
     * The answer of an accepted command.
     *
     * @return the value
     * @throws IllegalStateException where the command was refused; the message lists the codes
     */
    public T value() {
        if (value == null) {
            throw new IllegalStateException("Refused: " + codes() + ". Read refusals() before value().");
        }
        return value;
    }

    /**
     * The answer, or empty where the command was refused.
     *
     * @return the value, if any
     */
    public Optional<T> toOptional() {
        return Optional.ofNullable(value);
    }

    /**
     * The same outcome with another answer.
     *
     * @param other makes the other answer of this one; not asked where the command was refused
     * @param <R> the other answer
     * @return the outcome
     */
    public <R> Outcome<R> map(Function<T, R> other) {
        return value == null ? new Outcome<>(null, refusals) : accepted(other.apply(value));
    }

    /**
     * Every reason why the command was refused.
     *
     * @return the refusals, empty where it was accepted
     */
    public List<Refusal> refusals() {
        return refusals;
    }

    private List<String> codes() {
        return refusals.stream().map(Refusal::code).toList();
    }

    @Override
    public String toString() {
        return isAccepted() ? "accepted" : "refused " + codes();
    }
}
