package org.plr.core.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plr.core.concern.ConcernFact;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.journal.View;
import org.plr.core.people.PersonRef;

/** What was done for a child after each review, as the facts tell it (TRK-8). */
public final class EvidenceBook implements View {
    private final Map<StreamId, List<Evidence>> ofReview = new HashMap<>();

    /** No evidence yet. */
    public EvidenceBook() {}

    /** An action that was completed without a word of what shows it is no evidence: that it was done is on the tracker. */
    @Override
    public void on(Recorded recorded) {
        if (recorded.fact() instanceof ConcernFact.ActionCompleted completed && completed.evidence() != null) {
            PersonRef by = PersonRef.of(recorded.draft().who());
            add(
                    recorded,
                    new Evidence(Evidence.Kind.ACTION_COMPLETED, recorded.occurredAt(), by, completed.evidence()));
        } else if (recorded.fact() instanceof ConcernFact.ImmediateActionTaken taken) {
            add(
                    recorded,
                    new Evidence(Evidence.Kind.IMMEDIATE_ACTION, recorded.occurredAt(), taken.by(), taken.what()));
        }
    }

    private void add(Recorded recorded, Evidence evidence) {
        ofReview.computeIfAbsent(recorded.draft().stream(), first -> new ArrayList<>())
                .add(evidence);
    }

    List<Evidence> of(StreamId review) {
        return ofReview.getOrDefault(review, List.of());
    }
}
