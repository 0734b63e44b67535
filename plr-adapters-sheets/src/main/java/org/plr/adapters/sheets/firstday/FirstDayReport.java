package org.plr.adapters.sheets.firstday;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.cases.RefusedRow;
import org.plr.core.review.ReviewRef;

/**
 * What became of each row of an earlier tracker.
 *
 * @param source the SHA-256 of the file, by which the journal names it
 * @param rows each row that holds something, in order; blank rows and totals are left out
 */
public record FirstDayReport(String source, List<Line> rows) {

    /** Keeps the list as it is now. */
    public FirstDayReport {
        rows = List.copyOf(rows);
    }

    /** What became of a row. */
    public enum Verdict {
        /** It is brought in; in a preview, it would be. */
        TAKEN,
        /** It was brought in before. */
        UNCHANGED,
        /** It is not brought in, for the reasons given. */
        REFUSED,
        /** It could be brought in, and was not, because another row was refused. */
        HELD_BACK
    }

    /**
     * A row.
     *
     * @param row which, from 1; 0 where the whole file is meant
     * @param verdict what became of it
     * @param reviewOrNull the review, where it is brought in now or was before; null in a preview
     * @param reasons every reason of a refusal
     */
    public record Line(long row, Verdict verdict, @Nullable ReviewRef reviewOrNull, List<RefusedRow> reasons) {
        /** Keeps the list as it is now. */
        public Line {
            reasons = List.copyOf(reasons);
        }

        /** {@return the review, or empty where there is none} */
        public Optional<ReviewRef> review() {
            return Optional.ofNullable(reviewOrNull);
        }
    }

    /** How many rows have this verdict. */
    public long count(Verdict verdict) {
        return rows.stream().filter(line -> line.verdict == verdict).count();
    }

    /** Every reason of every refusal, in order. */
    public List<RefusedRow> refused() {
        return rows.stream().flatMap(line -> line.reasons.stream()).toList();
    }
}
