package org.plr.core.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.RecordClass;
import org.plr.core.journal.StreamId;
import org.plr.core.retention.RetentionFact.Ground;

/**
 * Texts whose time has come.
 *
 * @param subject the stream to which they belong
 * @param recordClass their class
 * @param ground why they go
 * @param texts how many the store has
 * @param keptThroughOrNull the last local day for which they were kept, or null where their erasure is ordered already and
 *     was not done yet
 */
public record Due(
        StreamId subject,
        RecordClass recordClass,
        Ground ground,
        int texts,
        @Nullable LocalDate keptThroughOrNull) {

    /** {@return the last local day for which they were kept, or empty where their erasure is ordered already} */
    public Optional<LocalDate> keptThrough() {
        return Optional.ofNullable(keptThroughOrNull);
    }
}
