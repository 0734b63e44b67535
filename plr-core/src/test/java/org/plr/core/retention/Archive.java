package org.plr.core.retention;

import static org.plr.core.Scenario.assertAccepted;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.Acting;
import org.plr.core.OtherFrameworks;
import org.plr.core.Scenario;
import org.plr.core.concern.Action;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Codec;
import org.plr.core.journal.Entry;
import org.plr.core.journal.Leaf;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.json.JsonFactCodec;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.Feedback;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.review.Voice;

/** A small council that keeps reviews for six years, on Friday 10 June 2022. */
public final class Archive {
    public static final ChildRef CHILD = new ChildRef(2, 1);
    public static final ChildRef OTHER_CHILD = new ChildRef(2, 2);
    static final Reason REASON = new Reason("The court asked for it.", Scenario.DIRECTOR);
    static final String SIX_YEARS = "'REVIEW':'P6Y'";

    public final Scenario given;

    private Archive(Scenario given) {
        this.given = given;
    }

    public static Archive keeping(String periods) {
        return under(OtherFrameworks.keeping(periods));
    }

    static Archive under(Frameworks frameworks) {
        return new Archive(Scenario.on("2022-06-10T09:00:00Z", frameworks));
    }

    Retention lead() {
        return given.qa().retention();
    }

    ReviewRef allocated(ChildRef child) {
        Allocation allocation = Allocation.collaborative(
                child, Scenario.REVIEWER, YearMonth.of(2022, 6), Scenario.TEAM, Scenario.PRACTITIONER);
        return assertAccepted(given.qa().reviews().allocate(allocation)).ref();
    }

    /** Returned with a concern and an action, and duties open on it. */
    public ReviewRef returned(ChildRef child) {
        ReviewRef review = allocated(child);
        Acting reviewer = given.reviewer();
        assertAccepted(reviewer.reviews().reflect(review, given.reflection()));
        assertAccepted(reviewer.reviews().hear(review, new Feedback(List.of(Voice.CHILD), "They felt heard.")));
        assertAccepted(reviewer.reviews().grade(review, Grade.GOOD, "Because of what the record shows."));
        assertAccepted(reviewer.concerns().raise(review, "The door does not lock."));
        assertAccepted(reviewer.concerns().acted(review, Scenario.REVIEWER, "A lock was fitted."));
        assertAccepted(reviewer.concerns().raiseAction(review, Scenario.TEAM_MANAGER, "Visit each week.", null));
        assertAccepted(reviewer.reviews().complete(review));
        return review;
    }

    /** Returned, with nothing owed any more. */
    public ReviewRef closed(ChildRef child) {
        ReviewRef review = returned(child);
        given.plr.deliveries().run();
        for (Action action : assertAccepted(given.qa().concerns().read(review)).actions()) {
            assertAccepted(given.as(Scenario.TEAM_MANAGER)
                    .concerns()
                    .completeAction(review, action.ref(), "Visited in June and July."));
        }
        assertAccepted(given.qa().reviews().attach(review, "DOC-1"));
        assertAccepted(given.as(Scenario.TEAM_MANAGER).reviews().discussedInSupervision(review));
        return review;
    }

    /** At noon in London of a day. */
    void on(String day) {
        given.clock.moveTo(LocalDate.parse(day) + "T11:00:00Z");
    }

    List<StreamId> dueNow() {
        return assertAccepted(lead().due()).due().stream().map(Due::subject).toList();
    }

    List<StreamId> keptNow(Kept.Cause cause) {
        return assertAccepted(lead().due()).kept().stream()
                .filter(kept -> kept.cause() == cause)
                .map(kept -> kept.due().subject())
                .toList();
    }

    /** The subjects that a run erased. */
    List<StreamId> erased() {
        return assertAccepted(lead().run()).erased().stream()
                .map(Proof::subject)
                .toList();
    }

    /** How many texts of the stream's facts the store has. */
    int left(StreamId subject) {
        return (int) texts(subject).stream()
                .filter(ref -> given.store.narrative(ref.id()).isPresent())
                .count();
    }

    int left(ReviewRef review) {
        return left(Review.stream(review));
    }

    List<NarrativeRef> texts(StreamId subject) {
        Codec codec = new JsonFactCodec();
        List<NarrativeRef> texts = new ArrayList<>();
        for (Entry entry : given.store.stream(subject)) {
            texts.addAll(Leaf.texts(codec.read(
                    entry.draft().type(),
                    entry.draft().typeVersion(),
                    entry.draft().payload())));
        }
        return texts;
    }

    boolean isWhole() {
        return assertAccepted(given.qa().journal().verify()).isWhole();
    }

    Retention of(PersonRef person) {
        return given.as(person).retention();
    }
}
