package org.plr.core.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.Recorded;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;

/**
 * The moderation of one review as its facts leave it. Immutable; holds refs and codes alone, so that it may be logged.
 *
 * @param review the review
 * @param framework the hash of the framework that judges this moderation for good: the one in force when it was first
 *     assigned; empty before
 * @param steps everything that happened, in order
 * @param isWithheld whether the judgements of others are left out, because who asks has yet to judge
 */
public record Moderation(Review review, String framework, List<Step> steps, boolean isWithheld) {

    /** Keeps the list as it is now. */
    public Moderation {
        steps = List.copyOf(steps);
    }

    /**
     * One thing that happened.
     *
     * @param at when
     * @param fact what
     */
    public record Step(Instant at, ModerationFact fact) {}

    /** Where a moderation has got to. */
    public enum Standing {
        /** Nobody was asked yet. */
        NOT_ASSIGNED,
        /** Somebody who was asked has yet to judge. */
        BEING_JUDGED,
        /** The first has judged; the council asks for a second (MOD-1). */
        SECOND_AWAITED,
        /** The first two do not agree; a third decides (MOD-1). */
        THIRD_AWAITED,
        /** The grade is decided. */
        DECIDED,
        /** The decision is disputed (MOD-5). */
        DISPUTED
    }

    /**
     * A moderator's turn.
     *
     * @param stage which
     * @param moderator who moderates; of the first, once the grade is decided, who coaches
     * @param assignedAt when it was given to them
     * @param judgedOrNull the judgement, or null while there is none or where it is withheld
     */
    public record Turn(
            Stage stage, PersonRef moderator, Instant assignedAt, ModerationFact.@Nullable Judged judgedOrNull) {

        /** {@return the judgement, or empty while there is none or where it is withheld} */
        public Optional<ModerationFact.Judged> judged() {
            return Optional.ofNullable(judgedOrNull);
        }

        Turn after(Step step) {
            if (step.fact instanceof ModerationFact.Judged judged) {
                return new Turn(stage, moderator, assignedAt, judged);
            }
            return step.fact instanceof ModerationFact.Reassigned over
                    ? new Turn(stage, over.to(), step.at, judgedOrNull)
                    : this;
        }
    }

    /** {@return the turns in the order in which they were given} */
    public List<Turn> turns() {
        Map<Stage, Turn> turns = new EnumMap<>(Stage.class);
        for (Step step : steps) {
            if (step.fact instanceof ModerationFact.Assigned given) {
                turns.put(given.stage(), new Turn(given.stage(), given.moderator(), step.at, null));
            } else if (step.fact instanceof ModerationFact.Judged judged) {
                turns.computeIfPresent(judged.stage(), (stage, turn) -> turn.after(step));
            } else if (step.fact instanceof ModerationFact.Reassigned over) {
                turns.computeIfPresent(over.stage(), (stage, turn) -> turn.after(step));
            }
        }
        return List.copyOf(turns.values());
    }

    /** {@return the judgements given, in the order of the stages} */
    public List<ModerationFact.Judged> judgements() {
        return turns().stream().flatMap(turn -> turn.judged().stream()).toList();
    }

    /** {@return where it has got to} */
    public Standing standing() {
        if (decision().isPresent()) {
            return dispute().isPresent() && disputeDecision().isEmpty() ? Standing.DISPUTED : Standing.DECIDED;
        }
        List<Turn> turns = turns();
        if (turns.stream().anyMatch(turn -> turn.judged().isEmpty())) {
            return Standing.BEING_JUDGED;
        }
        return switch (turns.size()) {
            case 0 -> Standing.NOT_ASSIGNED;
            case 1 -> Standing.SECOND_AWAITED;
            default -> Standing.THIRD_AWAITED;
        };
    }

    /** {@return what the moderation decided, or empty before} */
    public Optional<ModerationFact.Decided> decision() {
        return last(ModerationFact.Decided.class);
    }

    /** {@return when the moderation decided, or empty before} */
    public Optional<Instant> decidedAt() {
        return lastAt(ModerationFact.Decided.class);
    }

    /** {@return who disputes the decision and why, or empty where nobody has} */
    public Optional<ModerationFact.Disputed> dispute() {
        return last(ModerationFact.Disputed.class);
    }

    /** {@return when the decision was disputed, or empty where nobody has} */
    public Optional<Instant> disputedAt() {
        return lastAt(ModerationFact.Disputed.class);
    }

    /** {@return what was decided on the dispute, or empty before} */
    public Optional<ModerationFact.DisputeDecided> disputeDecision() {
        return last(ModerationFact.DisputeDecided.class);
    }

    /** {@return whether the moderator has met the manager who completed the review, to coach (MOD-4)} */
    public boolean isCoached() {
        return last(ModerationFact.Coached.class).isPresent();
    }

    /** {@return to which Service Manager it was escalated last, and with which grade (MOD-6); empty where it was not} */
    public Optional<ModerationFact.Escalated> escalation() {
        return last(ModerationFact.Escalated.class);
    }

    /** {@return when it was escalated last (MOD-6), or empty where it was not} */
    public Optional<Instant> escalatedAt() {
        return lastAt(ModerationFact.Escalated.class);
    }

    /** Everybody who moderates or has judged. */
    List<PersonRef> moderators() {
        List<PersonRef> people = new ArrayList<>();
        for (Turn turn : turns()) {
            people.add(turn.moderator);
            turn.judged().map(ModerationFact.Judged::moderator).ifPresent(people::add);
        }
        return people;
    }

    /** As this person may see it: whoever has yet to judge sees no judgement of others. */
    Moderation shownTo(PersonRef person) {
        boolean blind = turns().stream()
                .anyMatch(turn -> turn.moderator.equals(person) && turn.judged().isEmpty());
        return blind
                ? new Moderation(
                        review,
                        framework,
                        steps.stream()
                                .filter(step -> !(step.fact instanceof ModerationFact.Judged))
                                .toList(),
                        true)
                : this;
    }

    List<NarrativeRef> texts() {
        return steps.stream()
                .flatMap(step -> step.fact.answer(new TextsOf()).stream())
                .toList();
    }

    private <F extends ModerationFact> Optional<F> last(Class<F> kind) {
        return steps.stream()
                .map(Step::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((first, second) -> second);
    }

    private Optional<Instant> lastAt(Class<? extends ModerationFact> kind) {
        return steps.stream()
                .filter(step -> kind.isInstance(step.fact))
                .map(Step::at)
                .reduce((first, second) -> second);
    }

    /**
     * One step of the fold of a review's stream.
     *
     * @param before the state before, or null before the allocation
     * @param recorded the fact
     * @return the state after it
     */
    static Moderation fold(@Nullable Moderation before, Recorded recorded) {
        if (recorded.fact() instanceof ModerationFact && before != null) {
            return new Moderation(before.review, before.framework, before.steps, false).and(recorded);
        }
        Review review = ReviewBook.fold(before == null ? null : before.review, recorded);
        return before == null
                ? new Moderation(review, "", List.of(), false)
                : new Moderation(review, before.framework, before.steps, false);
    }

    private Moderation and(Recorded recorded) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(recorded.occurredAt(), (ModerationFact) recorded.fact()));
        String judging = framework.isEmpty() ? recorded.draft().frameworkHash() : framework;
        return new Moderation(review, judging, more, false);
    }
}
