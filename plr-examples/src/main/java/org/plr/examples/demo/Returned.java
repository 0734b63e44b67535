package org.plr.examples.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plr.adapters.html.FiledDocument;
import org.plr.adapters.html.Names;
import org.plr.adapters.html.ReviewDocument;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.filing.Filing;
import org.plr.core.filing.GivenDocument;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Correction;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.DocumentFormat;
import org.plr.core.spi.DocumentKind;
import org.plr.examples.demo.host.Chance;

/**
 * What follows the return of one review: it is attached to the child's record in the evening (TRK-6) and discussed in
 * supervision (TRK-5); mistakes are put right.
 */
final class Returned {
    private static final int EVENING = 18 * 60;
    private static final int NIGHT = 22 * 60;

    private final Scene scene;
    private final ReviewRef review;
    private final Chance chance;
    private final DocumentFormat format;

    Returned(Scene scene, ReviewRef review, Chance chance) {
        this.scene = scene;
        this.review = review;
        this.chance = chance.of("returned");
        this.format = chance.of("format").perMille(100) ? DocumentFormat.PDF : DocumentFormat.HTML;
    }

    void plan() {
        scene.timeline().at(scene.days().at(scene.today(), EVENING), this::attach);
        if (chance.perMille(820)) {
            LocalDate day = scene.days().after(scene.today(), chance.between(5, 25));
            new Errand(day, chance.between(9 * 60, 16 * 60), () -> scene.managing(review), this::discuss).enter(scene);
        }
        int mistake = chance.below(1000);
        if (mistake < 14) {
            inDays(chance.between(2, 6), this::correctGrade);
        } else if (mistake < 22) {
            inDays(chance.between(3, 8), this::withdraw);
        }
    }

    private void inDays(int days, Runnable what) {
        scene.timeline().at(scene.days().at(scene.days().after(scene.today(), days), 10 * 60), what);
    }

    /** In the evening it is handed over; at night the case system imports what lies there. */
    private void attach() {
        file();
        scene.timeline().at(scene.days().at(scene.today(), NIGHT), () -> imported(chance.perMille(15)));
    }

    private void file() {
        Acting officer = scene.officer();
        Names names = person -> Optional.of(scene.host().staff().name(person));
        FiledDocument document = new ReviewDocument(officer, names).of(review).value();
        byte[] bytes =
                format == DocumentFormat.PDF ? document.pdf() : document.html().getBytes(StandardCharsets.UTF_8);
        List<GivenDocument> documents = List.of(new GivenDocument(DocumentKind.REVIEW, format, bytes));
        scene.answers().accepted("file a review", officer.filings().file(review, documents));
    }

    private void imported(boolean isLocked) {
        Review now = scene.review(review);
        List<Filing> filings = scene.answers()
                .accepted("show what was filed", scene.officer().filings().of(review));
        for (Filing filing : filings) {
            if (filing.standing().isOpen() && isLocked) {
                scene.host().record().reject(filing, now, format);
                scene.timeline().at(scene.days().at(scene.days().after(scene.today(), 1), 9 * 60), this::attachAgain);
            } else if (filing.standing().isOpen()) {
                scene.host().record().take(filing, now, format);
            }
        }
        scene.answers()
                .accepted(
                        "ask what was filed",
                        scene.plr().as(Actor.system()).filings().check());
    }

    private void attachAgain() {
        if (!scene.review(review).isWithdrawn()) {
            file();
            scene.timeline().at(scene.days().at(scene.today(), NIGHT), () -> imported(false));
        }
    }

    private void discuss(Acting manager) {
        scene.answers().accepted("record supervision", manager.reviews().discussedInSupervision(review));
    }

    private void correctGrade() {
        Grade wrong = scene.review(review).graded().orElseThrow().grade();
        Grade right = new Grades(scene.framework()).meant(wrong);
        if (chance.perMille(300)) {
            PersonRef lead = scene.staffing().lead();
            scene.answers()
                    .refused(
                            scene.staffing().title(lead),
                            "approve a correction of their own",
                            scene.lead().reviews().correctGrade(review, right, correction(lead)));
        }
        scene.staffing()
                .approver()
                .ifPresent(approver -> scene.answers()
                        .accepted(
                                "correct a grade",
                                scene.lead().reviews().correctGrade(review, right, correction(approver))));
    }

    private Correction correction(PersonRef approver) {
        return new Correction(chance.one(Sentences.WRONG_GRADE), approver);
    }

    private void withdraw() {
        scene.staffing().approver().ifPresent(approver -> {
            Correction correction = new Correction(chance.one(Sentences.RECORDED_BY_MISTAKE), approver);
            scene.answers().accepted("withdraw a review", scene.lead().reviews().withdraw(review, correction));
        });
    }
}
