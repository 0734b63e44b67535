package org.plr.examples.demo.host;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plr.core.people.Validity;
import org.plr.examples.council.Span;

/** The few things that one asks of spans of days. */
final class Spans {
    private Spans() {}

    static Validity validity(Span span) {
        return new Validity(span.first(), span.isOpen() ? null : span.last());
    }

    /** The days that two spans share, or empty where they share none. */
    static Optional<Span> shared(Span one, Span other) {
        LocalDate first = one.first().isAfter(other.first()) ? one.first() : other.first();
        LocalDate last = one.last().isBefore(other.last()) ? one.last() : other.last();
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Span(first, last));
    }

    /** What is left of a span without others, in the order of time. */
    static List<Span> without(Span whole, List<Span> others) {
        List<Span> left = List.of(whole);
        for (Span other : others) {
            List<Span> smaller = new ArrayList<>();
            left.forEach(span -> smaller.addAll(without(span, other)));
            left = smaller;
        }
        return left;
    }

    private static List<Span> without(Span whole, Span other) {
        if (!whole.overlaps(other)) {
            return List.of(whole);
        }
        List<Span> left = new ArrayList<>(2);
        if (whole.first().isBefore(other.first())) {
            left.add(new Span(whole.first(), other.first().minusDays(1)));
        }
        if (whole.last().isAfter(other.last())) {
            left.add(new Span(other.last().plusDays(1), whole.last()));
        }
        return left;
    }
}
