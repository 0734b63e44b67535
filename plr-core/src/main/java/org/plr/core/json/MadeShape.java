package org.plr.core.json;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Ref;

/**
 * A type of this library that stands as its text: a reference, or a code such as a grade. The values last read are kept,
 * within bounds, so that a person named in ten thousand facts is one object.
 */
final class MadeShape extends TextShape {
    private static final int SLOTS = 1 << 12;

    private final Executable maker;
    private final @Nullable Method text;
    private final @Nullable Kept[] kept = new Kept[SLOTS];

    private MadeShape(String expected, Executable maker, @Nullable Method text) {
        super(expected);
        this.maker = maker;
        this.text = text;
    }

    private record Kept(String text, Object value) {}

    /** References are made by their {@code of(String)}. */
    static MadeShape ofRef(Class<?> type) {
        return new MadeShape("32 lower-case hexadecimal digits", Reflective.method(type, "of", String.class), null);
    }

    /** Codes are records of one text. */
    static MadeShape ofCode(Class<?> type) {
        Method text = type.getRecordComponents()[0].getAccessor();
        return new MadeShape("the code of a " + type.getSimpleName(), Reflective.constructor(type), text);
    }

    /** Threads may overwrite each other's slots: what they keep is equal and immutable. */
    @Override
    Object parse(String given) {
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
