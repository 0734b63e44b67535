package org.plr.examples.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plr.core.clause.ClauseId;
import org.plr.core.duty.Duty;
import org.plr.core.framework.ReAudit;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Allocation;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.examples.council.OpenCase;
import org.plr.examples.demo.host.Chance;
import org.plr.examples.demo.host.SimulatedClock;

/**
 * Gives out re-audits (CON-5): each that opens by the 20th of the month, to the manager who graded the first review where
 * they are there. One whose case has closed meanwhile cannot be audited again, and stays owed.
 */
final class ReAudits {
    private static final int LAST_DAY = 20;

    private final Scene scene;
    private final Rota rota;
    private final Chance chance;

    ReAudits(Scene scene, Rota rota) {
        this.scene = scene;
        this.rota = rota;
        this.chance = scene.chance().of("re-audits");
    }

    /**
     * Gives them out.
     *
     * @param managers who is charged with the month
     * @param universe the open cases of the day
     * @return who has a review for the month now
     */
    Set<PersonRef> giveOut(YearMonth month, List<PersonRef> managers, List<OpenCase> universe) {
        Set<ReviewRef> underWay = scene.officer().reviews().all().stream()
                .filter(review -> !review.isWithdrawn() && review.returnedAt().isEmpty())
                .flatMap(review -> review.reAuditOf().stream())
                .collect(Collectors.toSet());
        Set<PersonRef> busy = new HashSet<>();
        for (Duty duty : due(month)) {
            Review first = scene.review(ReviewRef.of(duty.subject().subject()));
            List<PersonRef> free = new ArrayList<>(managers);
            free.removeAll(busy);
            if (!underWay.contains(first.ref())) {
                find(first, universe)
                        .ifPresent(open -> reviewer(first, managers, free).ifPresent(manager -> {
                            allocate(new Round(first, duty, open, manager), month);
                            busy.add(manager);
                        }));
            }
        }
        return busy;
    }

    private record Round(Review first, Duty duty, OpenCase open, PersonRef manager) {}

    private List<Duty> due(YearMonth month) {
        LocalDate last = month.atDay(LAST_DAY);
        return scene
                .answers()
                .accepted("show all duties", scene.officer().duties().all())
                .of(ClauseId.CON_5)
                .open()
                .duties()
                .stream()
                .filter(duty -> !opens(duty).isAfter(last))
                .toList();
    }

    private static LocalDate opens(Duty duty) {
        return LocalDate.ofInstant(duty.opens().orElse(duty.arisen()), SimulatedClock.LONDON);
    }

    private Optional<OpenCase> find(Review first, List<OpenCase> universe) {
        String child = scene.host().refs().childId(first.child()).orElseThrow();
        return universe.stream().filter(open -> open.child().id().equals(child)).findFirst();
    }

    private Optional<PersonRef> reviewer(Review first, List<PersonRef> managers, List<PersonRef> free) {
        return switch (scene.framework().reAudit().manager()) {
            case SAME_PREFERRED ->
                managers.contains(first.reviewer())
                        ? Optional.of(first.reviewer())
                        : free.stream().findFirst();
            case SAME_REQUIRED -> Optional.of(first.reviewer()).filter(managers::contains);
            case OTHER_REQUIRED ->
                free.stream()
                        .filter(manager -> !manager.equals(first.reviewer()))
                        .findFirst();
        };
    }

    private void allocate(Round round, YearMonth month) {
        ReviewRef of = round.first().ref();
        Allocation plain = MonthlyRound.request(scene, round.open(), round.manager(), month);
        boolean same = round.manager().equals(round.first().reviewer());
        boolean preferred = scene.framework().reAudit().manager() == ReAudit.By.SAME_PREFERRED;
        if (!same && preferred && chance.perMille(800)) {
            scene.answers()
                    .refused(
                            scene.staffing().title(scene.staffing().officer()),
                            "give a re-audit to another manager without a reason",
                            scene.officer().reviews().allocate(plain.auditingAgain(of, null)));
        }
        String reason = same ? null : chance.one(Sentences.OTHER_MANAGER);
        Review review = scene.answers()
                .accepted("allocate a re-audit", scene.officer().reviews().allocate(plain.auditingAgain(of, reason)));
        rota.reviewed(round.open(), scene.today());
        new Reviewing(scene, review.ref()).plan(scene.days().of(month), opens(round.duty()));
    }
}
