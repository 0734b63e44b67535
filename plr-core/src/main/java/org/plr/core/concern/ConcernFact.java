package org.plr.core.concern;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.people.Channel;
import org.plr.core.people.PersonRef;

/**
 * What follows from an immediate concern or an Inadequate grade (CON-1 to CON-3), in the stream of the review.
 */
public sealed interface ConcernFact extends Fact {

    /** Answers this fact with its case. */
    <R> R answer(Cases<R> cases);

    /**
     * An immediate concern was identified (CON-1). It occurred when it was identified, however late it is recorded.
     *
     * @param concern which concern
     * @param what what it is
     */
    @FactType("concern.identified")
    record ConcernIdentified(ConcernRef concern, NarrativeRef what) implements ConcernFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.concernIdentified(this);
        }
    }

    /**
     * One recipient was reached in writing (CON-1). It occurred when the channel accepted it.
     *
     * @param recipient who was reached
     * @param channel how
     */
    @FactType("concern.shared-in-writing")
    record SharedInWriting(PersonRef recipient, Channel channel) implements ConcernFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.sharedInWriting(this);
        }
    }

    /**
     * One recipient could not be reached (CON-1); the duty stays open and says who is missing.
     *
     * @param recipient who was not reached
     * @param code the channel's fixed code for the cause
     */
    @FactType("concern.sharing-refused")
    record SharingRefused(PersonRef recipient, String code) implements ConcernFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.sharingRefused(this);
        }
    }

    /**
     * A message by which one recipient had been reached came back (CON-1): they are not reached, and the duty is open again.
     *
     * @param recipient who was not reached after all
     * @param code the channel's fixed code for the cause
     */
    @FactType("concern.sharing-bounced")
    record SharingBounced(PersonRef recipient, String code) implements ConcernFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.sharingBounced(this);
        }
    }

    /**
     * Immediate action was taken (CON-2). It occurred when it was taken.
     *
     * @param by who took it
     * @param what what was done
     */
    @FactType("concern.immediate-action-taken")
    record ImmediateActionTaken(PersonRef by, NarrativeRef what) implements ConcernFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.immediateActionTaken(this);
        }
    }

    /**
     * A remedial action was raised (CON-3).
     *
     * @param action which action
     * @param owner who completes it
     * @param what what is to be done
     * @param sooner the local day by which the child needs it, where sooner than the framework's limit (LNK-2), or null
     */
    @FactType("concern.action-raised")
    record ActionRaised(
            ActionRef action,
            PersonRef owner,
            NarrativeRef what,
            @Nullable LocalDate sooner) implements ConcernFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.actionRaised(this);
        }
    }

    /**
     * A remedial action was completed with the child and family (CON-3, TRK-4).
     *
     * @param action which action
     * @param evidence what shows it, or null
     */
    @FactType("concern.action-completed")
    record ActionCompleted(ActionRef action, @Nullable NarrativeRef evidence) implements ConcernFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.actionCompleted(this);
        }
    }

    /**
     * A remedial action passed to another owner.
     *
     * @param action which action
     * @param from who had it
     * @param to who has it
     */
    @FactType("concern.action-handed-over")
    record ActionHandedOver(ActionRef action, PersonRef from, PersonRef to) implements ConcernFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.actionHandedOver(this);
        }
    }

    /**
     * A remedial action was raised by mistake; its duty stands as void.
     *
     * @param action which action
     * @param reason why
     * @param approver who approved
     */
    @FactType("concern.action-withdrawn")
    record ActionWithdrawn(ActionRef action, NarrativeRef reason, PersonRef approver) implements ConcernFact {
        @Override
        public <R> R answer(Cases<R> cases) {
            return cases.actionWithdrawn(this);
        }
    }

    /** One answer a fact, so that a new fact does not compile until every reader answers it. */
    interface Cases<R> {
        R concernIdentified(ConcernIdentified fact);

        R sharedInWriting(SharedInWriting fact);

        R sharingRefused(SharingRefused fact);

        R sharingBounced(SharingBounced fact);

        R immediateActionTaken(ImmediateActionTaken fact);

        R actionRaised(ActionRaised fact);

        R actionCompleted(ActionCompleted fact);

        R actionHandedOver(ActionHandedOver fact);

        R actionWithdrawn(ActionWithdrawn fact);
    }
}
