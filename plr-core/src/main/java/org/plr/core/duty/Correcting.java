package org.plr.core.duty;

import java.util.Comparator;
import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.journal.Fact;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewFact.HandedOver;
import org.plr.core.review.ReviewFact.Reassigned;
import org.plr.core.review.ReviewFact.Withdrawn;

/**
 * What corrections and changes of holder mean for every duty of a review, whatever its clause. A withdrawn review owes
 * nothing: its duties stand as void, met ones too. What a reviewer owes as reviewer is void once another completes the
 * review, who owes the same by the same time. What is owed to a responsible person passes with the responsibility. A
 * remedial action passes on with its owner's last part in the review.
 */
final class Correcting implements DutyRule {
    private static final List<ClauseId> OWED_AS_REVIEWER = List.of(ClauseId.CON_1, ClauseId.CON_2, ClauseId.CON_5);

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof Withdrawn) {
            hearing.all().stream()
                    .filter(duty -> !duty.isVoid())
                    .forEach(duty -> hearing.makeVoid(duty, VoidCause.REVIEW_WITHDRAWN));
        } else if (fact instanceof Reassigned over) {
            OWED_AS_REVIEWER.forEach(clause -> reassigned(hearing.open(clause), over, hearing));
            passActions(over.from(), over.to(), hearing);
        } else if (fact instanceof HandedOver over) {
            hearing.all().stream()
                    .filter(duty -> duty.isOpen() && duty.owedTo().contains(over.from()))
                    .forEach(duty -> handedOver(duty, over, hearing));
            passActions(over.from(), over.to(), hearing);
        }
    }

    /**
     * Who was reached for the one need not be reached again for the other. Two re-audits may be owed of one review, where that
     * which had met the first was withdrawn: the other manager owes one, by the earlier time.
     */
    private static void reassigned(List<Duty> open, Reassigned over, Hearing hearing) {
        open.forEach(duty -> hearing.makeVoid(duty, VoidCause.REASSIGNED));
        open.stream().min(Comparator.comparingLong(Duty::key)).ifPresent(duty -> {
            DutyId id = new DutyId(duty.clause(), duty.subject(), hearing.position());
            hearing.arise(
                    id,
                    duty.terms().by(over.to()),
                    duty.timing(),
                    duty.progress().takenOver());
        });
    }

    /** One who holds another of the roles is still to be reached; one who was reached for another role counts for both. */
    private static void handedOver(Duty duty, HandedOver over, Hearing hearing) {
        boolean stays = hearing.review().responsible().people().contains(over.from());
        Terms terms = duty.terms().handedOver(over.from(), over.to(), stays);
        Duty passed = hearing.handOver(duty, terms, over.from(), over.to());
        if (!duty.outstanding().isEmpty() && passed.outstanding().isEmpty()) {
            hearing.meet(passed);
        }
    }

    private static void passActions(PersonRef from, PersonRef to, Hearing hearing) {
        Review review = hearing.review();
        if (review.reviewer().equals(from) || review.responsible().people().contains(from)) {
            return;
        }
        hearing.open(ClauseId.CON_3).stream()
                .filter(duty -> duty.owedBy().equals(from))
                .forEach(duty -> hearing.handOver(duty, duty.terms().by(to), from, to));
    }
}
