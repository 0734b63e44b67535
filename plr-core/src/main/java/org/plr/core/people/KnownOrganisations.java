package org.plr.core.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Every organisation chart that was loaded, with the moment at which it became known. So a question has two times: the
 * day of which it asks, and the moment whose knowledge answers. A chart loaded on 2022-10-05 that says who led a team on
 * 2022-09-30 answers for that day from then on, and what was known of that day on 1 October can still be asked.
 */
public final class KnownOrganisations {
    private static final KnownOrganisations NONE = new KnownOrganisations(List.of());

    private final List<Known> known;

    private record Known(Instant recordedAt, Organisation organisation) {}

    private KnownOrganisations(List<Known> known) {
        this.known = known;
    }

    /**
     * Before the first chart is loaded.
     *
     * @return a history without charts
     */
    public static KnownOrganisations none() {
        return NONE;
    }

    /**
     * This history and one more load. Of two loads the one that the journal has later counts, whatever the clock said.
     *
     * @param recordedAt when it was loaded
     * @param organisation the chart
     * @return the longer history
     */
    public KnownOrganisations with(Instant recordedAt, Organisation organisation) {
        List<Known> longer = new ArrayList<>(known);
        longer.add(new Known(recordedAt, organisation));
        return new KnownOrganisations(List.copyOf(longer));
    }

    /**
     * The chart loaded last.
     *
     * @return the chart, the empty one before the first load
     */
    public Organisation now() {
        return known.isEmpty()
                ? Organisation.empty()
                : known.get(known.size() - 1).organisation();
    }

    /**
     * The chart that was known at a moment.
     *
     * @param moment the moment
     * @return the last one loaded at or before it, the empty one before the first load
     */
    public Organisation asKnownAt(Instant moment) {
        for (int i = known.size() - 1; i >= 0; i--) {
            if (!known.get(i).recordedAt().isAfter(moment)) {
                return known.get(i).organisation();
            }
        }
        return Organisation.empty();
    }
}
