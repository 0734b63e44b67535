package org.plr.core.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.framework.Framework;
import org.plr.core.framework.FrameworkFact.Adopted;
import org.plr.core.framework.FrameworkFact.Reviewed;
import org.plr.core.journal.Fact;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Body;

/**
 * The framework is reviewed every year (GOV-1): effective on 23 May 2022, by the end of 23 May 2023. Its owner owes it. A
 * review sets the next one going; a version with a later effective date takes the place of the review.
 */
@RuleOf("GOV-1")
final class FrameworkReviewing implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        Fact fact = hearing.fact();
        if (fact instanceof Adopted adopted) {
            adopted(adopted, hearing);
        } else if (fact instanceof Reviewed reviewed) {
            reviewed(reviewed, hearing);
        }
    }

    private static void adopted(Adopted adopted, Hearing hearing) {
        Framework framework = hearing.framework(adopted.hash());
        Instant start = adopted.effective().atStartOfDay(framework.zone()).toInstant();
        hearing.openOwedBy(Body.POLICY_OWNER).stream()
                .filter(duty -> duty.clause() == ClauseId.GOV_1 && duty.arisen().isBefore(start))
                .forEach(hearing::meet);
        arise(framework, start, adopted.reviewBy(), hearing);
    }

    private static void reviewed(Reviewed reviewed, Hearing hearing) {
        for (Duty duty : hearing.open(subject(reviewed.framework()), ClauseId.GOV_1)) {
            hearing.meet(duty);
            arise(duty.framework(), hearing.at(), reviewed.nextReviewBy(), hearing);
        }
    }

    private static void arise(Framework framework, Instant from, LocalDate reviewBy, Hearing hearing) {
        DutyId id = new DutyId(ClauseId.GOV_1, subject(framework.id()), hearing.position());
        Terms terms = hearing.owedBy(Body.POLICY_OWNER, framework);
        Deadline deadline = Deadline.endOf(reviewBy, framework.zone());
        hearing.arise(id, terms, Timing.from(from, deadline), Progress.FRESH);
    }

    private static StreamId subject(String framework) {
        return StreamId.of("framework", framework);
    }
}
