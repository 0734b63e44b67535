package org.plr.core.rota;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A line whose children's records are reviewed. It may have no manager in the rota, and may receive no review.
 *
 * @param id the line's id
 * @param perMonthOrNull how many reviews it receives in each month, or null for as many as it has managers
 */
public record RotaLine(String id, @Nullable Integer perMonthOrNull) {

    /** Refuses null for the id. */
    public RotaLine {
        Objects.requireNonNull(id, "id");
    }

    /**
     * A line that receives as many reviews as it has managers.
     *
     * @param id the line's id
     * @return the line
     */
    public static RotaLine of(String id) {
        return new RotaLine(id, null);
    }

    /**
     * A line that receives so many.
     *
     * @param id the line's id
     * @param perMonth how many reviews it receives in each month
     * @return the line
     */
    public static RotaLine of(String id, int perMonth) {
        return new RotaLine(id, perMonth);
    }

    /**
     * How many reviews it receives in each month.
     *
     * @return the number, or empty for as many as it has managers
     */
    public OptionalInt perMonth() {
        return perMonthOrNull == null ? OptionalInt.empty() : OptionalInt.of(perMonthOrNull);
    }
}
