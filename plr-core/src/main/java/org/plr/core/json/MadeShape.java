package org.plr.core.json;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Ref;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * A type of this library that stands as its text: a reference, or a code such as a grade. Of people, units and codes the
 * values last read are kept, within bounds, so that a person named in ten thousand facts is one object.
 */
final class MadeShape extends TextShape {
    private static final int SLOTS = 1 << 12;

    private final Executable maker;
    private final @Nullable Method text;
    private final @Nullable Kept[] kept;

    private MadeShape(String expected, Executable maker, @Nullable Method text, boolean repeated) {
        super(expected);
        this.maker = maker;
        this.text = text;
        this.kept = new Kept[repeated ? SLOTS : 0];
    }

    private record Kept(String text, Object value) {}

    /** References are made by their {@code of(String)}. */
    static MadeShape ofRef(Class<?> type) {
        boolean repeated = type == PersonRef.class || type == UnitRef.class;
        Method of = Reflective.method(type, "of", String.class);
        return new MadeShape("32 lower-case hexadecimal digits", of, null, repeated);
    }

    /** Codes are records of one text. */
    static MadeShape ofCode(Class<?> type) {
        Method text = type.getRecordComponents()[0].getAccessor();
        return new MadeShape("the code of a " + type.getSimpleName(), Reflective.constructor(type), text, true);
    }

    @Override
    Object parse(String given) {
        return kept.length == 0 ? Reflective.make(maker, given) : keep(given);
    }

    /** Threads may overwrite each other's slots: whatever they keep is immutable. */
    private Object keep(String given) {
        int slot = (given.hashCode() * 0x9E3779B9) >>> 20;
        Kept last = kept[slot];
        if (last != null && last.text.equals(given)) {
            return last.value;
        }
        Object made = Reflective.make(maker, given);
        kept[slot] = new Kept(given, made);
        return made;
    }

    @Override
    String print(Object value) {
        return text == null ? ((Ref) value).text() : (String) Reflective.value(text, value);
    }
}
