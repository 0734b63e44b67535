package org.plr.core.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/**
 * How the tracker of a service area was kept.
 *
 * @param area the service area
 * @param given when it was given to whom, in the order in which it was recorded (TRK-3)
 * @param looks when its open actions were looked through by whom, likewise (LNK-2)
 */
public record AreaTracking(UnitRef area, List<Mark> given, List<Mark> looks) {

    /** Keeps the lists as they are now. */
    public AreaTracking {
        given = List.copyOf(given);
        looks = List.copyOf(looks);
    }

    /**
     * Who and when.
     *
     * @param person who was given it, or who looked
     * @param at when
     */
    public record Mark(PersonRef person, Instant at) {}

    /**
     * The stream of an area's tracker.
     *
     * @param area the service area
     * @return {@code tracker/<area>}
     */
    public static StreamId stream(UnitRef area) {
        return StreamId.of("tracker", area.text());
    }

    /**
     * When it was last given.
     *
     * @return the moment, or empty where it never was
     */
    public Optional<Instant> lastGiven() {
        return given.stream().map(Mark::at).max(Instant::compareTo);
    }

    static AreaTracking none(UnitRef area) {
        return new AreaTracking(area, List.of(), List.of());
    }

    static AreaTracking fold(@Nullable AreaTracking before, Recorded recorded) {
        if (recorded.fact() instanceof TrackingFact fact) {
            UnitRef area = UnitRef.of(recorded.draft().stream().subject());
            return fact.answer(new Fold(before == null ? none(area) : before, recorded.occurredAt()));
        }
        throw new IllegalStateException("The stream of a tracker holds its own facts alone.");
    }

    /** How each fact changes what is known. */
    private record Fold(AreaTracking before, Instant at) implements TrackingFact.Cases<AreaTracking> {

        @Override
        public AreaTracking given(TrackingFact.Given fact) {
            return new AreaTracking(before.area, and(before.given, fact.to()), before.looks);
        }

        @Override
        public AreaTracking lookedThrough(TrackingFact.LookedThrough fact) {
            return new AreaTracking(before.area, before.given, and(before.looks, fact.by()));
        }

        private List<Mark> and(List<Mark> marks, PersonRef person) {
            List<Mark> more = new ArrayList<>(marks);
            more.add(new Mark(person, at));
            return more;
        }
    }
}
