package org.plr.core.retention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.framework.RecordClass;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.View;
import org.plr.core.people.ChildRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;

/** Every hold and every erasure as the facts leave them, and which streams belong together. */
public final class RetentionBook implements View {
    private final ReviewBook reviews;
    private final Map<StreamId, Custody> custodies = new LinkedHashMap<>();

    /**
     * Nothing held yet.
     *
     * @param reviews says whose child a review is
     */
    public RetentionBook(ReviewBook reviews) {
        this.reviews = reviews;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.fact() instanceof RetentionFact) {
            StreamId stream = recorded.draft().stream();
            custodies.put(stream, Custody.fold(custodies.get(stream), recorded));
        }
    }

    /** What was held, ordered and erased under one stream of retention; nothing where there is no fact. */
    Custody at(StreamId stream) {
        return custodies.getOrDefault(stream, Custody.none(stream));
    }

    /** What stands under this subject, {@code child/…} included; a stream of retention stands under itself. */
    Custody of(StreamId subject) {
        return at(streamOf(subject));
    }

    /** In the order in which they began. */
    List<Custody> all() {
        return new ArrayList<>(custodies.values());
    }

    StreamId streamOf(StreamId subject) {
        if (RecordClass.of(subject).filter(RecordClass.RETENTION::equals).isPresent()) {
            return subject;
        }
        return reviews.at(subject)
                .map(review -> StreamId.of("retention", child(review.child()).value()))
                .orElseGet(() -> StreamId.of("retention", subject.value()));
    }

    static StreamId child(ChildRef child) {
        return StreamId.of(Custody.CHILD, child.text());
    }

    /** The streams whose texts are meant: of a child those of its reviews in the order of their refs, else the one. */
    List<StreamId> streams(StreamId subject) {
        if (!subject.isOf(Custody.CHILD)) {
            return List.of(subject);
        }
        return reviews.all().stream()
                .filter(review -> child(review.child()).equals(subject))
                .map(review -> Review.stream(review.ref()))
                .sorted(Comparator.comparing(StreamId::value))
                .toList();
    }
}
