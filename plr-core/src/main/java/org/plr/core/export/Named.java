package org.plr.core.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plr.core.duty.DutyFact;
import org.plr.core.duty.DutyId;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Fact;
import org.plr.core.journal.Leaf;
import org.plr.core.journal.Ref;
import org.plr.core.journal.StreamId;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.ReviewRef;

/** Whom an entry names: in its fact however deep, in its stream, and as who acted. */
final class Named {
    private static final int DIGITS = 32;

    private final ReviewBook reviews;
    private final Set<PersonRef> people = new HashSet<>();
    private final Set<ChildRef> children = new HashSet<>();

    private Named(ReviewBook reviews) {
        this.reviews = reviews;
    }

    /** All but the one whom the export is about. */
    static ThirdParties besides(Ref about, Draft draft, Fact fact, ReviewBook reviews) {
        Named named = new Named(reviews);
        named.stream(draft.stream());
        named.actor(draft.who());
        named.actor(draft.onBehalfOf());
        Leaf.of(fact).forEach(leaf -> named.value(leaf.value()));
        if (fact instanceof DutyFact.Reminded reminded) {
            named.stream(DutyId.of(reminded.duty()).subject());
        }
        return new ThirdParties(others(named.people, about), others(named.children, about));
    }

    private static <R extends Ref> List<R> others(Set<R> all, Ref about) {
        List<R> others = new ArrayList<>(all);
        others.remove(about);
        others.sort(Comparator.comparing(Ref::text));
        return others;
    }

    private void value(Object value) {
        if (value instanceof PersonRef person) {
            people.add(person);
        } else if (value instanceof ChildRef child) {
            children.add(child);
        } else if (value instanceof ReviewRef review) {
            childOf(Review.stream(review));
        } else if (value instanceof StreamId stream) {
            stream(stream);
        }
    }

    private void actor(String text) {
        if (text.length() == DIGITS) {
            people.add(PersonRef.of(text));
        }
    }

    private void childOf(StreamId review) {
        reviews.at(review).ifPresent(found -> children.add(found.child()));
    }

    /** A manager's duties are numbered behind the ref where several reviews a month are owed. */
    private void stream(StreamId stream) {
        if (stream.isOf("review")) {
            childOf(stream);
        } else if (stream.isOf("retention")) {
            stream(new StreamId(stream.subject()));
        } else if (stream.isOf("child")) {
            children.add(ChildRef.of(stream.subject()));
        } else if (stream.isOf("training") || stream.isOf("manager")) {
            actor(stream.subject()
                    .substring(0, Math.min(DIGITS, stream.subject().length())));
        }
    }
}
