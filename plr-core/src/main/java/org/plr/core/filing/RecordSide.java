package org.plr.core.filing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.spi.RecordFiling;

/**
 * The way to the child's record, as the host has wired it.
 *
 * @param portOrNull the port, or null where nothing is filed this way
 * @param categories under what each kind of document is kept
 * @param whyNot the refusal where nothing is filed this way: why, and what to do instead
 */
public record RecordSide(@Nullable RecordFiling portOrNull, Categories categories, Refusal whyNot) {
    private static final Refusal NONE =
            no("Give the builder recordFiling, or record by hand what was filed with reviews().attach.");
    private static final Refusal WITHIN =
            no("File outside of your transaction: what is to be filed must be recorded for"
                    + " good before it is handed over.");

    /** {@return the way by a port, or none where it is null} */
    public static RecordSide by(@Nullable RecordFiling port, Categories categories) {
        return new RecordSide(port, categories, NONE);
    }

    /** {@return no way, as within a transaction of the host} */
    public RecordSide closed() {
        return new RecordSide(null, categories, WITHIN);
    }

    private static Refusal no(String message) {
        return Refusal.by(ClauseId.TRK_6, "filing.no-way", "$", message);
    }

    Optional<RecordFiling> port() {
        return Optional.ofNullable(portOrNull);
    }
}
