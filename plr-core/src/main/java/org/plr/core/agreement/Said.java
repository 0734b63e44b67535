package org.plr.core.agreement;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure, or why it cannot be said. It is never a number that is none, and asking for what is not there is a mistake of
 * the one who asks.
 *
 * @param <T> the figure
 */
public final class Said<T> {
    private final @Nullable T value;
    private final @Nullable Undefined why;

    private Said(@Nullable T value, @Nullable Undefined why) {
        this.value = value;
        this.why = why;
    }

    /**
     * A figure that can be said.
     *
     * @param value the figure
     * @param <T> its type
     * @return it
     */
    public static <T> Said<T> of(T value) {
        return new Said<>(Objects.requireNonNull(value, "value"), null);
    }

    /**
     * A figure that cannot be said.
     *
     * @param why the reason
     * @param <T> what it would have been
     * @return the reason in its place
     */
    public static <T> Said<T> undefined(Undefined why) {
        return new Said<>(null, Objects.requireNonNull(why, "why"));
    }

    /** {@return whether there is a value} */
    public boolean isDefined() {
        return value != null;
    }

    /**
     * The figure.
     *
     * @return the value
     * @throws IllegalStateException where it is undefined; the message says why
     */
    public T value() {
        if (value == null) {
            throw new IllegalStateException(this + ". Ask isDefined() before value().");
        }
        return value;
    }

    /** {@return the reason why there is no value, or empty where there is one} */
    public Optional<Undefined> why() {
        return Optional.ofNullable(why);
    }

    /** {@return the value, or empty where it is undefined} */
    public Optional<T> toOptional() {
        return Optional.ofNullable(value);
    }

    /**
     * Another figure made of this one.
     *
     * @param other makes it; not asked where this is undefined
     * @param <R> the other figure
     * @return the other, undefined for the same reason as this
     */
    public <R> Said<R> map(Function<? super T, ? extends R> other) {
        return then(value -> of(other.apply(value)));
    }

    <R> Said<R> then(Function<? super T, Said<R>> other) {
        return value == null ? new Said<>(null, why) : other.apply(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Said<?> that && Objects.equals(value, that.value) && why == that.why;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, why);
    }

    /** Such as {@code 29/59}, or {@code undefined: no variation}. */
    @Override
    public String toString() {
        return why == null ? String.valueOf(value) : "undefined: " + why.reason();
    }
}
