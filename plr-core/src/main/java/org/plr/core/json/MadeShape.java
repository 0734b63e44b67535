package org.plr.core.json;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Ref;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/** A type of this library that stands as its text: a reference, or a code such as a grade. */
final class MadeShape extends TextShape {
    private final Executable maker;
    private final @Nullable Method text;

    private MadeShape(String expected, boolean repeated, Executable maker, @Nullable Method text) {
        super(expected, repeated);
        this.maker = maker;
        this.text = text;
    }

    /** References are made by their {@code of(String)}. */
    static MadeShape ofRef(Class<?> type) {
        boolean repeated = type == PersonRef.class || type == UnitRef.class;
        Method of = Reflective.method(type, "of", String.class);
        return new MadeShape("32 lower-case hexadecimal digits", repeated, of, null);
    }

    /** Codes are records of one text. */
    static MadeShape ofCode(Class<?> type) {
        Method text = type.getRecordComponents()[0].getAccessor();
        return new MadeShape("the code of a " + type.getSimpleName(), true, Reflective.constructor(type), text);
    }

    @Override
    Object parse(String given) {
        return Reflective.make(maker, given);
    }

    @Override
    String print(Object value) {
        return text == null ? ((Ref) value).text() : (String) Reflective.value(text, value);
    }
}
