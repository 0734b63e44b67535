package org.plr.core.sim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.plr.core.Acting;
import org.plr.core.Outcome;
import org.plr.core.Scenario;
import org.plr.core.concern.ActionRef;
import org.plr.core.concern.Concern;
import org.plr.core.framework.Grade;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Responsibility;
import org.plr.core.review.Feedback;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Voice;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.Store;

/** What people of a council try, at random: much of it is refused. */
final class Deeds {
    private static final List<PersonRef> THE_THREE =
            List.of(Scenario.PRACTITIONER, Scenario.TEAM_MANAGER, Scenario.SERVICE_MANAGER);
    private static final List<Grade> GRADES =
            List.of(Grade.INADEQUATE, Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);

    private final Random random;
    private final Store store;
    private final List<ReviewRef> reviews = new ArrayList<>();
    private final Map<ReviewRef, ActionRef> actions = new HashMap<>();
    private final Set<String> byHand = new HashSet<>();
    private int turn;

    /**
     * One try.
     *
     * @param actor who tries
     * @param isRemembered whether it is kept under its id
     * @param act what they try
     */
    record Deed(PersonRef actor, boolean isRemembered, Function<Acting, Outcome<?>> act) {}

    Deeds(Random random, Store store) {
        this.random = random;
        this.store = store;
    }

    Deed next() {
        turn++;
        if (reviews.isEmpty() || random.nextInt(6) == 0) {
            return by(Scenario.QA_LEAD, acting -> acting.reviews().allocate(Scenario.allocation()));
        }
        ReviewRef review = reviews.get(Math.max(0, reviews.size() - 1 - random.nextInt(4)));
        return random.nextInt(3) > 0 ? onItsWay(review) : random.nextInt(8) == 0 ? byOperator() : aside(review);
    }

    private static Deed by(PersonRef actor, Function<Acting, Outcome<?>> act) {
        return new Deed(actor, true, act);
    }

    /** The next step of a review, or one that comes too early. */
    private Deed onItsWay(ReviewRef review) {
        Grade grade = one(GRADES);
        return switch (random.nextInt(6)) {
            case 0 -> by(Scenario.REVIEWER, acting -> acting.reviews().reflect(review, Script.REFLECTION));
            case 1 ->
                by(
                        Scenario.REVIEWER,
                        acting ->
                                acting.reviews().hear(review, new Feedback(List.of(Voice.CHILD), "They felt heard.")));
            case 2 -> by(Scenario.REVIEWER, acting -> acting.reviews().grade(review, grade, "As recorded."));
            case 3 -> by(Scenario.REVIEWER, acting -> acting.reviews().complete(review));
            case 4 -> by(Scenario.QA_LEAD, acting -> acting.reviews().attach(review, "DOC-1"));
            default -> by(Scenario.TEAM_MANAGER, acting -> acting.reviews().discussedInSupervision(review));
        };
    }

    private Deed aside(ReviewRef review) {
        Grade grade = one(GRADES);
        ActionRef action = actions.getOrDefault(review, new ActionRef(9, 9));
        return switch (random.nextInt(10)) {
            case 0 -> by(Scenario.REVIEWER, acting -> acting.concerns().raise(review, "Not safe tonight."));
            case 1 -> byHand(review, one(THE_THREE));
            case 2 ->
                by(
                        Scenario.REVIEWER,
                        acting -> acting.concerns().acted(review, Scenario.TEAM_MANAGER, "A visit the same day."));
            case 3, 4 ->
                by(
                        Scenario.REVIEWER,
                        acting -> acting.concerns().raiseAction(review, Scenario.TEAM_MANAGER, "A safety plan.", null));
            case 5 -> by(Scenario.TEAM_MANAGER, acting -> acting.concerns().completeAction(review, action, "Done."));
            case 6 ->
                by(Scenario.QA_LEAD, acting -> acting.reviews().correctGrade(review, grade, Scenario.correction()));
            case 7 ->
                by(
                        Scenario.QA_LEAD,
                        acting -> acting.reviews()
                                .handOver(review, Responsibility.PRACTITIONER, Scenario.OTHER_PRACTITIONER));
            case 8 ->
                by(Scenario.QA_LEAD, acting -> acting.concerns().withdrawAction(review, action, Scenario.correction()));
            default ->
                turn % 3 > 0
                        ? told(review, one(THE_THREE))
                        : by(Scenario.QA_LEAD, acting -> acting.reviews().withdraw(review, Scenario.correction()));
        };
    }

    /** The same person when it is given again. */
    private Deed told(ReviewRef review, PersonRef person) {
        return by(Scenario.QA_LEAD, acting -> acting.reviews().told(review, person, Channel.LETTER));
    }

    /** Noted before it is tried: it may happen although nobody hears that it has. */
    private Deed byHand(ReviewRef review, PersonRef person) {
        byHand.add(Review.stream(review).value() + person);
        return by(Scenario.REVIEWER, acting -> acting.concerns().shared(review, person, Channel.LETTER));
    }

    private Deed byOperator() {
        NoticeRef taken = last(KeptNotice.Standing.ACCEPTED);
        NoticeRef parked = last(KeptNotice.Standing.PARKED);
        return new Deed(
                Scenario.ADMINISTRATOR,
                false,
                random.nextBoolean()
                        ? acting -> acting.notices().bounced(taken, "dsn.5.1.1")
                        : acting -> acting.notices().putBack(parked));
    }

    private NoticeRef last(KeptNotice.Standing standing) {
        List<KeptNotice> all = new ArrayList<>(store.notices(standing, 100_000));
        Collections.reverse(all);
        return all.isEmpty() ? new NoticeRef(9, 9) : all.get(0).notice().ref();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Takes note of what a command gave. */
    void happened(Object given) {
        if (given instanceof Review review && !reviews.contains(review.ref())) {
            reviews.add(review.ref());
        }
        if (given instanceof Concern concern && !concern.actions().isEmpty()) {
            actions.put(
                    concern.review().ref(),
                    concern.actions().get(concern.actions().size() - 1).ref());
        }
    }

    boolean toldByHand(StreamId subject, PersonRef person) {
        return byHand.contains(subject.value() + person);
    }
}
