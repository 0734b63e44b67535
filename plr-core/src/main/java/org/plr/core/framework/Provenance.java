package org.plr.core.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which figures of a framework come from where (GOV-4): a council that writes its document down as figures says which of
 * them the document states, and which it left at the library's default for want of a word.
 *
 * @param sources where a figure stands, by its key such as {@code CON-3.within}
 * @param notStated the keys that the document says nothing about; each is left out of the file and has its default
 */
public record Provenance(Map<String, String> sources, List<String> notStated) {
    /** Nobody said. */
    public static final Provenance UNSTATED = new Provenance(Map.of(), List.of());

    /** Keeps both as they are now. */
    public Provenance {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        notStated = List.copyOf(notStated);
    }
}
