package org.plr.core.concern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Fact;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.Recorded;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewFact;

/**
 * What follows from one review: its immediate concerns, who was told in writing, what was done at once, and the remedial
 * actions (CON-1 to CON-3). Immutable; holds refs alone.
 *
 * @param review the review
 * @param after what its concern facts leave
 */
public record Concern(Review review, After after) {

    /**
     * An immediate concern (CON-1).
     *
     * @param at when it was identified
     * @param what what it is
     */
    public record Identified(Instant at, NarrativeRef what) {}

    /**
     * What the concern facts of a review leave.
     *
     * @param concerns each immediate concern, in the order in which they were raised
     * @param reached who was told in writing, and when first
     * @param acted when immediate action was taken, or null while none was
     * @param actions the remedial actions in the order in which they were raised
     */
    public record After(
            Map<ConcernRef, Identified> concerns,
            Map<PersonRef, Instant> reached,
            @Nullable Instant acted,
            Map<ActionRef, Action> actions) {
        static final After NOTHING = new After(Map.of(), Map.of(), null, Map.of());

        After with(ConcernRef concern, Identified identified) {
            return new After(put(concerns, concern, identified), reached, acted, actions);
        }

        After with(PersonRef person, Instant at) {
            return reached.containsKey(person) ? this : new After(concerns, put(reached, person, at), acted, actions);
        }

        After without(PersonRef person) {
            Map<PersonRef, Instant> fewer = new LinkedHashMap<>(reached);
            fewer.remove(person);
            return new After(concerns, Collections.unmodifiableMap(fewer), acted, actions);
        }

        After with(Action action) {
            return new After(concerns, reached, acted, put(actions, action.ref(), action));
        }

        /** After a change of holder: open actions pass on with their owner's last part in the review. */
        After passedOn(Fact fact, Review review) {
            if (fact instanceof ReviewFact.HandedOver over) {
                return passed(over.from(), over.to(), review);
            }
            return fact instanceof ReviewFact.Reassigned over ? passed(over.from(), over.to(), review) : this;
        }

        private After passed(PersonRef from, PersonRef to, Review review) {
            boolean stays = review.reviewer().equals(from)
                    || review.responsible().people().contains(from);
            After after = this;
            for (Action action : stays ? List.<Action>of() : List.copyOf(actions.values())) {
                after = action.isOpen() && action.owner().equals(from) ? after.with(action.ownedBy(to)) : after;
            }
            return after;
        }

        After actedAt(Instant at) {
            return new After(concerns, reached, at, actions);
        }

        private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
            Map<K, V> more = new LinkedHashMap<>(map);
            more.put(key, value);
            return Collections.unmodifiableMap(more);
        }
    }

    /**
     * One of its remedial actions.
     *
     * @param action which
     * @return the action, or empty where the review has none of that reference
     */
    public Optional<Action> action(ActionRef action) {
        return Optional.ofNullable(after.actions.get(action));
    }

    /**
     * The remedial actions.
     *
     * @return the actions in the order in which they were raised
     */
    public List<Action> actions() {
        return new ArrayList<>(after.actions.values());
    }

    /**
     * Whether everybody responsible for the child was told in writing at least once (CON-1).
     *
     * @return true once practitioner, Team Manager and Service Manager were
     */
    public boolean isShared() {
        return after.reached.keySet().containsAll(review.responsible().people());
    }

    /**
     * One step of the fold of a review's stream.
     *
     * @param before the state before, or null before the allocation
     * @param recorded the fact
     * @return the state after it
     */
    public static Concern fold(@Nullable Concern before, Recorded recorded) {
        if (recorded.fact() instanceof ConcernFact fact && before != null) {
            return new Concern(before.review, fact.answer(new ConcernFold(before.after, recorded.occurredAt())));
        }
        Review review = ReviewBook.fold(before == null ? null : before.review, recorded);
        After after = before == null ? After.NOTHING : before.after.passedOn(recorded.fact(), review);
        return new Concern(review, after);
    }
}
