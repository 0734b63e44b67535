package org.plr.core;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.people.PersonRef;

/**
 * Who acts. The host authenticates its user and names the person; the library decides what that person may do. An actor
 * may act on behalf of another, whose cover they are during leave.
 */
public final class Actor {
    private static final Actor SYSTEM = new Actor(new PersonRef(0, 0), null);

    private final PersonRef person;
    private final @Nullable PersonRef onBehalfOf;

    private Actor(PersonRef person, @Nullable PersonRef onBehalfOf) {
        this.person = person;
        this.onBehalfOf = onBehalfOf;
    }

    /**
     * The person whom the host has authenticated.
     *
     * @param person the person
     * @return the actor
     * @throws IllegalArgumentException where the reference is all zeros, which stands for the library itself
     */
    public static Actor of(PersonRef person) {
        if (person.equals(SYSTEM.person)) {
            throw new IllegalArgumentException("The reference of all zeros is the library's own: name a person.");
        }
        return new Actor(person, null);
    }

    /**
     * The library itself, which delivers notices and records reference data that the host has wired. It is no user: a
     * command that a person gives is refused to it.
     *
     * @return the system's actor
     */
    public static Actor system() {
        return SYSTEM;
    }

    /**
     * This person in the place of another.
     *
     * @param other whose work it is
     * @return an actor that keeps both
     */
    public Actor onBehalfOf(PersonRef other) {
        return new Actor(person, Objects.requireNonNull(other, "other"));
    }

    /**
     * The person who acts.
     *
     * @return the person's ref
     */
    public PersonRef person() {
        return person;
    }

    /**
     * In whose place the person acts.
     *
     * @return that person, or empty
     */
    public Optional<PersonRef> inPlaceOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    /**
     * Whether this is the library itself.
     *
     * @return true for {@link #system()}
     */
    public boolean isSystem() {
        return person.equals(SYSTEM.person);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Actor that && person.equals(that.person) && Objects.equals(onBehalfOf, that.onBehalfOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, onBehalfOf);
    }

    @Override
    public String toString() {
        return isSystem() ? "system" : person.toString();
    }
}
