package org.plr.core.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.ticket.Ids;

/**
 * Who is moderated of a month, as late reviews arrive and drawn ones turn out not to be fit for it. It only ever grows: no
 * ticket changes and no pick is dropped, so a moderation that was begun is never in vain. Lists are in the order of the
 * tickets.
 *
 * <p>Immutable: each change gives another selection. The same changes in the same order always give the same.
 */
public final class Selection {
    private final DrawRequest request;
    private final Picks picks;
    private final List<Change> changes;

    Selection(DrawRequest request, Picks picks) {
        this(request, picks, List.of());
    }

    private Selection(DrawRequest request, Picks picks, List<Change> changes) {
        this.request = request;
        this.picks = picks;
        this.changes = changes;
    }

    /**
     * Takes in reviews of the period that arrived after the draw. Those of a certain grade join the certain. Another is
     * drawn where its ticket is at or below the highest drawn so far (of its stratum, under an allocation). Where the size
     * for all reviews together is still not met, the draw goes on up the list of all that are undrawn, whatever their
     * stratum.
     *
     * <p>Refused, with {@code $.late} in the path, for what {@link Draw#of} refuses; an id that is already there is
     * {@code id.repeated}.
     *
     * @param reviews the late reviews, in any order
     * @return the selection with one more of {@link #late}, or every reason why not
     */
    public Outcome<Selection> withLate(List<FrozenReview> reviews) {
        return Intake.late(picks.population(), reviews, request).map(this::goingOn);
    }

    private Selection goingOn(Population now) {
        BitSet certain = Draw.certain(now, picks.population().size(), request.rule());
        BitSet all = (BitSet) picks.certain().clone();
        all.or(certain);
        Picks more = picks.goingOn(now, all, request.rule());
        BitSet drawn = (BitSet) more.drawn().clone();
        drawn.andNot(picks.drawn());
        Late added = new Late(now.listed(certain), now.listed(drawn), now.size(), now.manifest());
        return new Selection(request, more, with(added));
    }

    /**
     * Replaces a drawn review that cannot be moderated by the next up the list: in its stratum, under an allocation, or
     * where nobody is left there, of all. A substitute may be replaced in turn. The threshold stays where it is.
     *
     * <p>Refused (MOD-2): a review that was not drawn, {@code id.not-drawn} (a certain one has no substitute, since its
     * grade and not chance asks for its moderation); one that was replaced before, {@code id.replaced}; and where everybody
     * is picked already, {@code substitute.none}.
     *
     * @param id the review that cannot be moderated
     * @param reason why, to be logged before the next code is revealed
     * @return the selection with one more of {@link #substitutions}, or the reason why not
     */
    public Outcome<Selection> substituting(String id, Substitution.Reason reason) {
        String normal = Ids.normal(id);
        Integer review = picks.population().places().get(normal);
        if (review == null || !isDrawn(review)) {
            return refused("id.not-drawn", "$.id", "Name a review that was drawn: only those have substitutes.");
        } else if (isReplaced(normal)) {
            return refused("id.replaced", "$.id", "Name its substitute: this review was replaced before.");
        }
        boolean shared = request.rule().allocation() != Allocation.NONE;
        int next = picks.nextUp(shared ? picks.population().stratum(review) : -1);
        if (next < 0) {
            return refused("substitute.none", "$", "Record that it cannot be moderated: nobody is left to be drawn.");
        }
        Substitution made = new Substitution(normal, picks.population().id(next), reason);
        return Outcome.accepted(new Selection(request, picks.substituting(next), with(made)));
    }

    private boolean isDrawn(int review) {
        return picks.drawn().get(review) || picks.substitutes().get(review);
    }

    private boolean isReplaced(String id) {
        return substitutions().stream().anyMatch(made -> made.replaced().equals(id));
    }

    private static Outcome<Selection> refused(String code, String path, String message) {
        return Outcome.refused(List.of(Refusal.by(ClauseId.MOD_2, code, path, message)));
    }

    private List<Change> with(Change added) {
        List<Change> longer = new ArrayList<>(changes);
        longer.add(added);
        return List.copyOf(longer);
    }

    private <T extends Change> List<T> changes(Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Who is to be moderated now: the certain, the drawn and the substitutes, without those replaced.
     *
     * @return their ids
     */
    public List<String> moderated() {
        List<String> moderated = new ArrayList<>();
        for (int place = 0; place < picks.population().size(); place++) {
            int review = picks.population().at(place);
            if (picks.isPicked(review) && !isReplaced(picks.population().id(review))) {
                moderated.add(picks.population().id(review));
            }
        }
        return List.copyOf(moderated);
    }

    /**
     * Everything that changed it since the draw: the same changes in the same order give the same selection again.
     *
     * @return the changes, the first first
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * What late reviews added.
     *
     * @return one for each time, the first first
     */
    public List<Late> late() {
        return changes(Late.class);
    }

    /**
     * Who was replaced.
     *
     * @return in the order in which it happened
     */
    public List<Substitution> substitutions() {
        return changes(Substitution.class);
    }

    /** Without ids. */
    @Override
    public String toString() {
        return "a selection from " + picks.population().size();
    }
}
