package org.plr.core.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.PersonRef;

/** What happens in the moderation of one review, in the stream of that review (MOD-1, MOD-4 to MOD-8). */
public sealed interface ModerationFact extends Fact {

    /** Answers this fact with its case. */
    <R> R answer(Cases<R> cases);

    /** Whether a grade stands as it was. */
    enum Verdict {
        /** It does. */
        UPHELD,
        /** Another counts from now on. */
        CHANGED;

        static Verdict of(Grade from, Grade to) {
            return from.equals(to) ? UPHELD : CHANGED;
        }
    }

    /** How the manager who completed the review took part (MOD-1). */
    enum Partnership {
        /** The moderator met with them. */
        MET,
        /** That was not possible; it is said why. */
        NOT_POSSIBLE,
        /** Not at all: a second or third moderator judges blind. */
        BLIND
    }

    /**
     * A principle and how it is evidenced (MOD-8).
     *
     * @param principle which principle
     * @param what the evidence
     */
    record Evidenced(ModerationPrinciple principle, NarrativeRef what) {}

    /**
     * What a judgement rests on, beside the evidence.
     *
     * @param reason why the grade differs from the reviewer's, or null where nothing was said
     * @param partnership how the manager who completed the review took part
     * @param whyNot why a meeting was not possible, or null where there was one or none was due
     */
    record Grounds(
            @Nullable NarrativeRef reason,
            Partnership partnership,
            @Nullable NarrativeRef whyNot) {}

    /**
     * The Quality Assurance Service gave the moderation to somebody (MOD-1).
     *
     * @param moderator to whom
     * @param stage whose turn it is
     */
    @FactType("moderation.assigned")
    record Assigned(PersonRef moderator, Stage stage) implements ModerationFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.assigned(this);
        }
    }

    /** Another person moderates, because the first left or is ill; or coaches, where only that is left to do. */
    @FactType("moderation.reassigned")
    record Reassigned(Stage stage, PersonRef from, PersonRef to, NarrativeRef reason, PersonRef approver)
            implements ModerationFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.reassigned(this);
        }
    }

    /**
     * A moderator judged the review, by the five principles and with written feedback (MOD-8).
     *
     * @param moderator who
     * @param stage whose turn it was
     * @param grade the grade as they see it
     * @param grounds what it rests on
     * @param evidence how each principle is evidenced
     * @param feedback the written feedback to staff
     */
    @FactType("moderation.judged")
    record Judged(
            PersonRef moderator,
            Stage stage,
            Grade grade,
            Grounds grounds,
            List<Evidenced> evidence,
            NarrativeRef feedback)
            implements ModerationFact {
        /** Keeps the list as it is now. */
        public Judged {
            evidence = List.copyOf(evidence);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.judged(this);
        }
    }

    /**
     * The moderation decided the grade. Where that changes what counts or not, the review's own fact says so too.
     *
     * @param verdict upheld or changed
     * @param from the grade that counted before
     * @param to the grade that counts from now on
     * @param reason why it was changed, or null where it was upheld
     * @param on the judgements on which it rests, the one whose grade counts first
     * @param moderator the first moderator, who coaches the manager who completed the review (MOD-4)
     */
    @FactType("moderation.decided")
    record Decided(
            Verdict verdict, Grade from, Grade to, @Nullable NarrativeRef reason, List<Stage> on, PersonRef moderator)
            implements ModerationFact {
        /** Keeps the list as it is now. */
        public Decided {
            on = List.copyOf(on);
        }

        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.decided(this);
        }
    }

    /** The moderator met the manager who completed the review, to coach auditing skills (MOD-4). */
    @FactType("moderation.coached")
    record Coached(PersonRef moderator) implements ModerationFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.coached(this);
        }
    }

    /** The manager who completed the review discussed the changed grade with one of those responsible (MOD-5). */
    @FactType("moderation.change-discussed")
    record ChangeDiscussed(PersonRef person) implements ModerationFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.changeDiscussed(this);
        }
    }

    /** The review was escalated to the Service Manager because of its grade (MOD-6). */
    @FactType("moderation.escalated")
    record Escalated(PersonRef serviceManager, Grade grade) implements ModerationFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.escalated(this);
        }
    }

    /** The decision was disputed (MOD-5). */
    @FactType("moderation.disputed")
    record Disputed(PersonRef by, NarrativeRef reason) implements ModerationFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.disputed(this);
        }
    }

    /**
     * The dispute was decided (MOD-5).
     *
     * @param by who decided it
     * @param verdict whether the moderation's decision stands
     * @param from the grade that counted before
     * @param to the grade that counts from now on
     * @param reason why
     */
    @FactType("moderation.dispute-decided")
    record DisputeDecided(PersonRef by, Verdict verdict, Grade from, Grade to, NarrativeRef reason)
            implements ModerationFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.disputeDecided(this);
        }
    }

    /** One answer a fact, so that a new fact does not compile until every reader answers it. */
    interface Cases<R> {
        R assigned(Assigned fact);

        R reassigned(Reassigned fact);

        R judged(Judged fact);

        R decided(Decided fact);

        R coached(Coached fact);

        R changeDiscussed(ChangeDiscussed fact);

        R escalated(Escalated fact);

        R disputed(Disputed fact);

        R disputeDecided(DisputeDecided fact);
    }
}
