package org.plr.core.benchmarking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.benchmarking.BenchmarkingFact.Item;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;

/**
 * Which reviews and which people an exercise may have (MOD-3). Reviews are returned ones. Participants review in this
 * council; none of them completed one of the reviews, is responsible for its child, or gave the gold grades.
 */
@RuleOf("MOD-3")
final class Convening {
    private static final Set<Role> QUALITY_ASSURANCE = Set.of(
            Role.SERVICE_MANAGER_QUALITY_ASSURANCE, Role.QUALITY_ASSURANCE_OFFICER, Role.PRACTICE_LEARNING_REVIEWER);

    private final List<Opening.Again> reviews;
    private final List<PersonRef> participants;
    private final ReviewBook book;
    private final Moment moment;
    private final List<Refusal> refusals = new ArrayList<>();

    Convening(Opening request, ReviewBook book, Moment moment) {
        this.reviews = Objects.requireNonNull(request.reviews(), "reviews");
        this.participants = Objects.requireNonNull(request.participants(), "participants");
        this.book = book;
        this.moment = moment;
    }

    static Decision decide(ExerciseRef ref, Opening request, ReviewBook book, Moment moment) {
        Convening convening = new Convening(request, book, moment);
        convening.check();
        if (request.answerBy() != null && request.answerBy().isBefore(moment.day())) {
            convening.refuse(
                    "answer-by.past", "$.answerBy", "Name a day on or after the one on which the exercise is opened.");
        }
        return convening.refusals.isEmpty()
                ? Decision.accept()
                        .tell(
                                Exercise.stream(ref),
                                new BenchmarkingFact.Opened(
                                        convening.items(), convening.participants, request.answerBy()),
                                moment)
                : Decision.refuse(convening.refusals);
    }

    private List<Item> items() {
        return reviews.stream()
                .map(again -> new Item(Objects.requireNonNull(again.review(), "review"), again.gold()))
                .toList();
    }

    private void check() {
        for (int i = 0; i < reviews.size(); i++) {
            String path = "$.reviews[" + i + "]";
            gold(reviews.get(i).gold(), path + ".gold");
            returned(i).ifPresent(review -> suits(review, path + ".review"));
        }
        boolean gold = reviews.stream().anyMatch(again -> again.gold() != null);
        for (int i = 0; i < participants.size(); i++) {
            mayTakePart(participants.get(i), gold, "$.participants[" + i + "]");
        }
    }

    private void gold(@Nullable Grade gold, String path) {
        if (gold != null && !moment.framework().scale().isOnScale(gold)) {
            refuse(
                    "reviews.gold.not-on-scale",
                    path,
                    "Choose a grade of the framework's scale: "
                            + moment.framework().scale().codes() + ".");
        }
    }

    private Optional<Review> returned(int place) {
        Optional<Review> review =
                book.at(Review.stream(Objects.requireNonNull(reviews.get(place).review(), "review")));
        String path = "$.reviews[" + place + "].review";
        if (review.isEmpty()) {
            refuse("reviews.review.unknown", path, "Name a review that there is.");
        } else if (review.get().isWithdrawn()) {
            refuse("reviews.review.withdrawn", path, "Choose another review: this one was withdrawn.");
        } else if (review.get().returnedAt().isEmpty()) {
            refuse("reviews.review.not-returned", path, "Choose a returned review: this one is still worked on.");
        } else {
            return review;
        }
        return Optional.empty();
    }

    /** Told at the review, for it is one review and one person that do not go together. */
    private void suits(Review review, String path) {
        for (int i = 0; i < participants.size(); i++) {
            String who = "participant " + (i + 1) + " of the list";
            if (review.reviewer().equals(participants.get(i))) {
                refuse(
                        "reviews.review.completed-by-participant",
                        path,
                        "Leave out this review or " + who + ", who completed it.");
            }
            if (review.responsible().people().contains(participants.get(i))) {
                refuse(
                        "reviews.review.participant-responsible",
                        path,
                        "Leave out this review or " + who + ", who is responsible for its child.");
            }
        }
    }

    private void mayTakePart(PersonRef person, boolean gold, String path) {
        boolean reviews = moment.organisation().roles(person, moment.day()).stream()
                .anyMatch(role -> moment.framework().managerRoles().contains(role) || QUALITY_ASSURANCE.contains(role));
        if (!reviews) {
            refuse(
                    "participants.not-a-reviewer",
                    path,
                    "Choose somebody who reviews here: a manager, or one of the Quality Assurance Service.");
        }
        boolean opens = person.equals(moment.actor().person())
                || moment.actor().inPlaceOf().filter(person::equals).isPresent();
        if (gold && opens) {
            refuse("participants.gave-gold", path, "Leave out whoever gives the gold grades: they know them.");
        }
    }

    private void refuse(String code, String path, String message) {
        refusals.add(Refusal.by(ClauseId.MOD_3, code, path, message));
    }
}
