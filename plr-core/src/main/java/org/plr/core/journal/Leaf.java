package org.plr.core.journal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value within a fact, however deep it lies: a reference, a code, a time, a number, a flag, or the place of a text.
 *
 * @param path where it lies, such as {@code terms.criteria[0].measured}
 * @param value the value
 */
public record Leaf(String path, Object value) {

    /**
     * Everything that a fact says.
     *
     * @param fact the fact
     * @return its values in the order of its components; those that are null are left out
     */
    public static List<Leaf> of(Fact fact) {
        List<Leaf> leaves = new ArrayList<>();
        addParts((Record) fact, "", leaves);
        return List.copyOf(leaves);
    }

    /**
     * The places of a fact's texts.
     *
     * @param fact the fact
     * @return the places in the order of its components
     */
    public static List<NarrativeRef> texts(Fact fact) {
        return of(fact).stream().flatMap(leaf -> leaf.text().stream()).toList();
    }

    /** {@return the place of a text, or empty where this is anything else} */
    public Optional<NarrativeRef> text() {
        return value instanceof NarrativeRef ref ? Optional.of(ref) : Optional.empty();
    }

    private static void addParts(Record record, String path, List<Leaf> leaves) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = component.getName();
            add(valueOf(component, record), path.isEmpty() ? name : path + "." + name, leaves);
        }
    }

    private static void add(@Nullable Object value, String path, List<Leaf> leaves) {
        if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                add(items.get(i), path + "[" + i + "]", leaves);
            }
        } else if (value instanceof Record record && !isOnePiece(record)) {
            addParts(record, path, leaves);
        } else if (value != null) {
            leaves.add(new Leaf(path, value));
        }
    }

    private static boolean isOnePiece(Record record) {
        return record instanceof Ref || record instanceof NarrativeRef || record instanceof StreamId;
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read: facts and their parts are public.", e);
        }
    }
}
