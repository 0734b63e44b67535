package org.plr.core.moderation;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plr.core.allocation.Assigned;
import org.plr.core.allocation.AssignmentRequest;
import org.plr.core.allocation.Why;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewRef;

/**
 * Who should take each open turn (MOD-1), as proposed on one day: nobody is left out who could be moderated, then the loads
 * are even, then the same moderator does not meet the same author again. It records nothing. Immutable; holds refs and codes
 * alone, so that it may be logged.
 */
public final class ModeratorPlan {
    /** Stands in a {@link Why} and in the {@link #request} for no moderator at all. */
    public static final String NOBODY = "nobody";

    private final YearMonth month;
    private final Solved solved;
    private final List<Turn> turns;
    private final Rest rest;

    /**
     * A turn and to whom it should be given.
     *
     * @param review of which review
     * @param stage whose turn it is
     * @param moderator who should take it
     */
    public record Turn(ReviewRef review, Stage stage, PersonRef moderator) {}

    /**
     * A turn for which nobody can be proposed.
     *
     * @param review of which review
     * @param stage whose turn it is
     * @param cause what stands in the way
     * @param because the same in a sentence, such as {@code 3 reviews can only go to 2 moderators, who can take 2.}
     */
    public record Unassigned(ReviewRef review, Stage stage, Cause cause, String because) {}

    /** Why nobody can be proposed for a turn. */
    public enum Cause {
        /** Nobody who moderates reviews of its grade may moderate this one: each has a part in it, or moderated it before. */
        NOBODY_INDEPENDENT,
        /** Everybody who may moderate it is absent today. */
        ABSENT,
        /** Those who may moderate it can take no more than other reviews need of them. */
        NO_ROOM,
        /** Who asks has completed it: nobody chooses the moderator of their own review. */
        OWN_REVIEW
    }

    /**
     * What a moderator carries.
     *
     * @param moderator who
     * @param before the turns they have open, and those that they were given in the last twelve months
     * @param after with what they should take now
     */
    public record Load(PersonRef moderator, int before, int after) {}

    /** The question to the solver, and its answer. */
    record Solved(AssignmentRequest request, Assigned assigned) {}

    /** What stands beside the turns. */
    record Rest(List<Unassigned> unassigned, List<Load> loads) {}

    ModeratorPlan(YearMonth month, Solved solved, List<Turn> turns, Rest rest) {
        this.month = month;
        this.solved = solved;
        this.turns = List.copyOf(turns);
        this.rest = new Rest(List.copyOf(rest.unassigned), List.copyOf(rest.loads));
    }

    /** {@return the local month of the draw that was asked for} */
    public YearMonth month() {
        return month;
    }

    /** {@return the turns to be given, by month and then in the order of the draw's tickets; one for each review} */
    public List<Turn> turns() {
        return turns;
    }

    /** {@return the turns for which nobody can be proposed} */
    public List<Unassigned> unassigned() {
        return rest.unassigned;
    }

    /** {@return everybody who moderates and is not absent today, by ref} */
    public List<Load> loads() {
        return rest.loads;
    }

    /**
     * How often, in all, the proposed moderators have moderated the same author before.
     *
     * @return the sum over the turns; 0 where no two meet again
     */
    public int repeats() {
        return Math.toIntExact(
                solved.assigned.reached(ModeratorPlanning.REPEATS).get(0));
    }

    /** {@return whether no plan reaches the aims better} */
    public boolean isProved() {
        return solved.assigned.isProved();
    }

    /**
     * Why a review should go to its moderator: what the best plan without that pair would be. Its rows are the refs of
     * reviews, its columns the refs of moderators, or {@link #NOBODY}. Found by solving again.
     *
     * @param review which review
     * @return the reason; empty for a review that has no turn in the plan
     */
    public Optional<Why> why(ReviewRef review) {
        boolean isGiven = turns.stream().anyMatch(turn -> turn.review().equals(review));
        return isGiven
                ? Optional.of(solved.assigned.why(solved.request.rows().indexOf(review.text())))
                : Optional.empty();
    }

    /**
     * The question that the solver was asked: whoever asks it again with the draw's key has the same plan.
     *
     * @return the request, with the key
     */
    public AssignmentRequest request() {
        return solved.request;
    }

    @Override
    public String toString() {
        return "plan of " + turns.size() + " moderations, " + rest.unassigned.size() + " left";
    }
}
