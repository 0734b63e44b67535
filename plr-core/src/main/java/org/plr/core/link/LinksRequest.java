package org.plr.core.link;

import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.allocation.Budget;
import org.plr.core.allocation.Pairing;

/**
 * Everything that a plan of links depends on. Ids are normalised as the library does everywhere; apart from the order in
 * which the answer is told, the order of the lists has no part in it.
 *
 * <p>Immutable; each {@code with} method answers with another request.
 */
public final class LinksRequest {
    private final List<LinkNeed> serviceManagers;
    private final List<LinkReviewer> reviewers;
    private final Terms terms;

    /** What binds a plan beyond who is there. */
    private record Terms(
            Map<String, String> previous,
            List<Pairing> conflicts,
            @Nullable String key,
            Budget budget) {}

    private LinksRequest(List<LinkNeed> serviceManagers, List<LinkReviewer> reviewers, Terms terms) {
        this.serviceManagers = List.copyOf(serviceManagers);
        this.reviewers = List.copyOf(reviewers);
        this.terms = terms;
    }

    /**
     * Links that nobody had before, without conflicts, key or end of time.
     *
     * @param serviceManagers who needs a link
     * @param reviewers who may be one
     * @return the request
     */
    public static LinksRequest of(List<LinkNeed> serviceManagers, List<LinkReviewer> reviewers) {
        return new LinksRequest(serviceManagers, reviewers, new Terms(Map.of(), List.of(), null, Budget.unlimited()));
    }

    /**
     * Who was whose link until now.
     *
     * @param previous the reviewer by Service Manager; a reviewer may have left, a Service Manager may have had nobody
     * @return the request with these instead of others
     */
    public LinksRequest withPrevious(Map<String, String> previous) {
        previous.forEach((one, other) -> new Pairing(one, other));
        Map<String, String> kept = Collections.unmodifiableMap(new LinkedHashMap<>(previous));
        return with(new Terms(kept, terms.conflicts(), terms.key(), terms.budget()));
    }

    /**
     * Who must not be whose link.
     *
     * @param conflicts a Service Manager and a reviewer each; one that is said twice is said once
     * @return the request with these instead of others
     */
    public LinksRequest withConflicts(List<Pairing> conflicts) {
        return with(new Terms(terms.previous(), List.copyOf(conflicts), terms.key(), terms.budget()));
    }

    /**
     * Under which key the lot is drawn among plans that are equal otherwise; without one the lowest ids win.
     *
     * @param key any bytes; kept as they are now
     * @return the request with this key
     */
    public LinksRequest withKey(byte[] key) {
        return with(
                new Terms(terms.previous(), terms.conflicts(), HexFormat.of().formatHex(key), terms.budget()));
    }

    /**
     * How long the search may go on.
     *
     * @param budget unlimited where nothing else is said
     * @return the request with this budget
     */
    public LinksRequest within(Budget budget) {
        Objects.requireNonNull(budget, "budget");
        return with(new Terms(terms.previous(), terms.conflicts(), terms.key(), budget));
    }

    private LinksRequest with(Terms other) {
        return new LinksRequest(serviceManagers, reviewers, other);
    }

    /**
     * Who needs a link.
     *
     * @return as given
     */
    public List<LinkNeed> serviceManagers() {
        return serviceManagers;
    }

    /**
     * Who may be one.
     *
     * @return as given
     */
    public List<LinkReviewer> reviewers() {
        return reviewers;
    }

    /**
     * Who was whose link until now.
     *
     * @return the reviewer by Service Manager, as given
     */
    public Map<String, String> previous() {
        return terms.previous();
    }

    /**
     * Who must not be whose link.
     *
     * @return as given
     */
    public List<Pairing> conflicts() {
        return terms.conflicts();
    }

    byte @Nullable [] key() {
        String key = terms.key();
        return key == null ? null : HexFormat.of().parseHex(key);
    }

    Budget budget() {
        return terms.budget();
    }

    /** Without ids. */
    @Override
    public String toString() {
        return "links for " + serviceManagers.size() + " Service Managers";
    }
}
