package org.plr.core.moderation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.NarrativeRef;

/** The texts that a fact of a moderation keeps. */
final class TextsOf implements ModerationFact.Cases<List<NarrativeRef>> {

    private static List<NarrativeRef> given(@Nullable NarrativeRef... refs) {
        List<NarrativeRef> given = new ArrayList<>(refs.length);
        for (NarrativeRef ref : refs) {
            if (ref != null) {
                given.add(ref);
            }
        }
        return given;
    }

    @Override
    public List<NarrativeRef> assigned(ModerationFact.Assigned fact) {
        return List.of();
    }

    @Override
    public List<NarrativeRef> reassigned(ModerationFact.Reassigned fact) {
        return given(fact.reason());
    }

    @Override
    public List<NarrativeRef> judged(ModerationFact.Judged fact) {
        List<NarrativeRef> texts =
                given(fact.feedback(), fact.grounds().reason(), fact.grounds().whyNot());
        fact.evidence().forEach(evidenced -> texts.add(evidenced.what()));
        return texts;
    }

    @Override
    public List<NarrativeRef> decided(ModerationFact.Decided fact) {
        return given(fact.reason());
    }

    @Override
    public List<NarrativeRef> coached(ModerationFact.Coached fact) {
        return List.of();
    }

    @Override
    public List<NarrativeRef> changeDiscussed(ModerationFact.ChangeDiscussed fact) {
        return List.of();
    }

    @Override
    public List<NarrativeRef> escalated(ModerationFact.Escalated fact) {
        return List.of();
    }

    @Override
    public List<NarrativeRef> disputed(ModerationFact.Disputed fact) {
        return given(fact.reason());
    }

    @Override
    public List<NarrativeRef> disputeDecided(ModerationFact.DisputeDecided fact) {
        return given(fact.reason());
    }
}
