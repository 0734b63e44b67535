package org.plr.core.spi;

import java.util.Objects;
import java.util.function.BiFunction;
import org.plr.core.journal.Ref;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * Whose ids they are.
 *
 * @param <R> the references that stand for them
 */
public final class IdKind<R extends Ref> {
    /** The case system's ids of children. */
    public static final IdKind<ChildRef> CHILD = new IdKind<>("CHILD", ChildRef::new);
    /** The council's ids of members of staff. */
    public static final IdKind<PersonRef> PERSON = new IdKind<>("PERSON", PersonRef::new);
    /** The council's ids of teams, service areas and directorates. */
    public static final IdKind<UnitRef> UNIT = new IdKind<>("UNIT", UnitRef::new);

    private final String code;
    private final BiFunction<Long, Long, R> made;

    private IdKind(String code, BiFunction<Long, Long, R> made) {
        this.code = code;
        this.made = made;
    }

    /** The kind as text, by which it is stored. */
    public String code() {
        return code;
    }

    /**
     * A reference of this kind.
     *
     * @param high its upper 64 bits
     * @param low its lower 64 bits
     * @return the reference
     */
    public R ref(long high, long low) {
        return Objects.requireNonNull(made.apply(high, low));
    }

    @Override
    public String toString() {
        return code;
    }
}
