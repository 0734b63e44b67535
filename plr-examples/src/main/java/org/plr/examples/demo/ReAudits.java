package org.plr.examples.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plr.core.clause.ClauseId;
import org.plr.core.duty.Duty;
import org.plr.core.framework.ReAudit;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.examples.council.OpenCase;
import org.plr.examples.demo.host.Chance;
import org.plr.examples.demo.host.SimulatedClock;

/**
 * Re-audits (CON-5): the rota gives them out. Before that somebody may try to do it by hand, and afterwards each is done once
 * it may be.
 */
final class ReAudits {
    private final Scene scene;
    private final Chance chance;

    ReAudits(Scene scene) {
        this.scene = scene;
        this.chance = scene.chance().of("re-audits");
    }

    /** Where the same manager is preferred, another one needs a reason. */
    void tryOtherManager(YearMonth month, List<PersonRef> managers, List<OpenCase> universe) {
        if (scene.framework().reAudit().manager() == ReAudit.By.SAME_PREFERRED && chance.perMille(800)) {
            open().stream()
                    .map(duty -> scene.review(ReviewRef.of(duty.subject().subject())))
                    .findFirst()
                    .ifPresent(first -> tryOtherManager(first, month, managers, universe));
        }
    }

    private void tryOtherManager(Review first, YearMonth month, List<PersonRef> managers, List<OpenCase> universe) {
        Optional<PersonRef> other = managers.stream()
                .filter(manager -> !manager.equals(first.reviewer()))
                .findFirst();
        String child = scene.host().refs().childId(first.child()).orElseThrow();
        universe.stream()
                .filter(open -> other.isPresent() && open.child().id().equals(child))
                .findFirst()
                .ifPresent(open -> scene.answers()
                        .refused(
                                scene.staffing().title(scene.staffing().officer()),
                                "give a re-audit to another manager without a reason",
                                scene.officer()
                                        .reviews()
                                        .allocate(MonthlyRound.request(scene, open, other.get(), month)
                                                .auditingAgain(first.ref(), null))));
    }

    private List<Duty> open() {
        return scene.answers()
                .accepted("show all duties", scene.officer().duties().all())
                .of(ClauseId.CON_5)
                .open()
                .duties();
    }

    /** Plans that a re-audit is done in its month, once it opens. */
    void plan(ReviewRef again, YearMonth month) {
        ReviewRef first = scene.review(again).reAuditOf().orElseThrow();
        LocalDate opens = open().stream()
                .filter(duty -> duty.subject().equals(Review.stream(first)))
                .map(duty -> LocalDate.ofInstant(duty.opens().orElse(duty.arisen()), SimulatedClock.LONDON))
                .findFirst()
                .orElseThrow();
        new Reviewing(scene, again).plan(scene.days().of(month), opens);
    }
}
