package org.plr.core.tracking;

import java.util.HashMap;
import java.util.Map;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.View;
import org.plr.core.people.UnitRef;

/** How every tracker was kept, as the facts leave it (TRK-3, LNK-2). */
public final class TrackingBook implements View {
    private final Map<UnitRef, AreaTracking> areas = new HashMap<>();

    /** No tracker kept yet. */
    public TrackingBook() {}

    @Override
    public void on(Recorded recorded) {
        if (recorded.fact() instanceof TrackingFact) {
            UnitRef area = UnitRef.of(recorded.draft().stream().subject());
            areas.put(area, AreaTracking.fold(areas.get(area), recorded));
        }
    }

    /**
     * One area's.
     *
     * @param area the service area
     * @return how its tracker was kept, which may be not at all
     */
    public AreaTracking of(UnitRef area) {
        return areas.getOrDefault(area, AreaTracking.none(area));
    }
}
