package org.plr.core.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.UnreadableFactException;

/** Every persisted type by its fixed name, gathered from the sealed families of facts. */
final class FactTypes {
    private final Map<String, Known> byName = new HashMap<>();

    private record Known(Class<?> type, int version) {}

    /**
     * Gathers the records of the families.
     *
     * @throws IllegalStateException where two records have one name, or one has none
     */
    FactTypes(List<Class<? extends Fact>> families) {
        families.forEach(this::gather);
    }

    private void gather(Class<?> type) {
        if (!type.isSealed()) {
            add(type);
            return;
        }
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            gather(permitted);
        }
    }

    private void add(Class<?> type) {
        FactType name = typeOf(type);
        Known other = byName.put(name.value(), new Known(type, name.version()));
        if (other != null) {
            throw new IllegalStateException(
                    other.type + " and " + type + " persist under one name: rename the newer one.");
        }
    }

    /** The name and version under which a class of facts is persisted. */
    static FactType typeOf(Class<?> type) {
        FactType name = type.getAnnotation(FactType.class);
        if (name == null) {
            throw new IllegalStateException(type + " is no persisted fact: annotate it with @FactType.");
        }
        return name;
    }

    /** The class that reads a type in a version. */
    Class<?> of(String type, int version) {
        Known known = byName.get(type);
        if (known == null || known.version != version) {
            throw new UnreadableFactException("The type " + printable(type) + " version " + version
                    + " was written by a newer version of plr; this is " + LibraryVersion.TEXT
                    + ", which does not know it. Upgrade plr and read again.");
        }
        return known.type;
    }

    List<Class<?>> all() {
        List<Class<?>> all = new ArrayList<>();
        byName.values().forEach(known -> all.add(known.type));
        return all;
    }

    /** Types are short and plain; what is not did not come from this library and is not repeated. */
    static String printable(String type) {
        boolean plain = type.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '.' || c == '-');
        return plain && type.length() <= 60 ? type : "(unprintable)";
    }
}
