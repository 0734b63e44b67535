package org.plr.core.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Sha256;

/** What was asked, as one hash: the same for equal requests, so that a repeat can be told from a misuse. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(String kind, Object request) {
        Sha256 hash = new Sha256().field(kind);
        add(hash, request);
        return hash.hex();
    }

    private static void add(Sha256 hash, @Nullable Object value) {
        if (value == null) {
            hash.field("null");
        } else if (value instanceof List<?> list) {
            hash.field("list").field(Integer.toString(list.size()));
            list.forEach(item -> add(hash, item));
        } else if (value instanceof Record record) {
            hash.field(record.getClass().getName());
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                add(hash, read(component, record));
            }
        } else {
            hash.field(value.getClass().getName()).field(value.toString());
        }
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A request's component cannot be read: " + component.getName(), e);
        }
    }
}
