package org.plr.adapters.mosaic.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.adapters.mosaic.table.Row;
import org.plr.core.people.Validity;

/** Days from a first to a last, both included, as the council's files write them. */
final class Span {
    private Span() {}

    /** The days between two columns; a stand-in, with the row refused, where they are none. */
    static Validity of(Row row, String first, String last) {
        LocalDate from = row.day(first);
        LocalDate to = row.end(last, from);
        return to == null || to.isBefore(from) ? Validity.since(from) : Validity.between(from, to);
    }

    /** The days that two have in common. */
    static Optional<Validity> shared(Validity one, Validity other) {
        if (!one.overlaps(other)) {
            return Optional.empty();
        }
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        return Optional.of(new Validity(from, earlier(one.to(), other.to())));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** What is left of days when others are taken away that do not overlap each other. */
    static List<Validity> without(Validity whole, List<Validity> taken) {
        List<Validity> left = new ArrayList<>();
        LocalDate next = whole.from();
        for (Validity each :
                taken.stream().sorted(Comparator.comparing(Validity::from)).toList()) {
            Optional<Validity> gone = shared(whole, each);
            if (gone.isEmpty()) {
                continue;
            }
            if (next.isBefore(gone.get().from())) {
                left.add(Validity.between(next, gone.get().from().minusDays(1)));
            }
            LocalDate end = gone.get().to();
            if (end == null || end.equals(whole.to())) {
                return left;
            }
            next = end.plusDays(1);
        }
        left.add(new Validity(next, whole.to()));
        return left;
    }
}
