package org.plr.core.framework;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * For how long texts are kept after the last that happened to their subject, by class of record. The framework's text
 * states no periods: they are the council's, from its schedule of retention.
 *
 * @param byClass the periods stated; texts of a class without one are never due for deletion
 */
public record RetentionPeriods(Map<RecordClass, Period> byClass) {
    /** Nothing is ever due for deletion. */
    public static final RetentionPeriods NONE = new RetentionPeriods(Map.of());

    /** Keeps the map as it is now, in the order of the classes. */
    public RetentionPeriods {
        Map<RecordClass, Period> ordered = new EnumMap<>(RecordClass.class);
        ordered.putAll(byClass);
        byClass = Collections.unmodifiableMap(ordered);
    }

    /**
     * The last local day for which texts are kept. Where reviews are kept for six years, one to which something last
     * happened on 29 February 2024 is kept to the end of 28 February 2030, and due for deletion from 1 March.
     *
     * @param recordClass the class of the texts
     * @param last the local day of the last fact of their subject
     * @return the day, or empty where the council states no period
     */
    public Optional<LocalDate> keptThrough(RecordClass recordClass, LocalDate last) {
        return Optional.ofNullable(byClass.get(recordClass)).map(last::plus);
    }
}
