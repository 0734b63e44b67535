package org.plr.core;

import java.util.List;
import org.plr.core.benchmarking.BenchmarkingBook;
import org.plr.core.command.Reference;
import org.plr.core.concern.ConcernBook;
import org.plr.core.draw.DrawBook;
import org.plr.core.draw.Draws;
import org.plr.core.duty.DutyBook;
import org.plr.core.filing.FilingBook;
import org.plr.core.focussed.FocussedBook;
import org.plr.core.impact.EvidenceBook;
import org.plr.core.journal.View;
import org.plr.core.link.LinkBook;
import org.plr.core.moderation.ModerationBook;
import org.plr.core.retention.Retention;
import org.plr.core.retention.RetentionBook;
import org.plr.core.review.Programme;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewBook;
import org.plr.core.review.Suitability;
import org.plr.core.rota.RotaBook;
import org.plr.core.rota.Rotas;
import org.plr.core.tracking.TrackingBook;
import org.plr.core.training.TrainingBook;

/**
 * Everything that is computed from facts. Each view may ask those before it, which have seen the same entry already.
 *
 * @param reference frameworks, organisation, holidays
 * @param reviews reviews
 * @param concerns what follows from them
 * @param moderations their moderation
 * @param programmes months
 * @param focussed focussed reviews
 * @param draws the monthly draws
 * @param benchmarking benchmarking exercises
 * @param training training to review
 * @param tracking how trackers were kept
 * @param evidence what was done after reviews
 * @param rotas the monthly rotas
 * @param links link reviewers
 * @param duties duties
 * @param retention holds and erasures
 * @param filings what is to lie on children's records
 */
record Views(
        Reference reference,
        ReviewBook reviews,
        ConcernBook concerns,
        ModerationBook moderations,
        Programme.Book programmes,
        FocussedBook focussed,
        DrawBook draws,
        BenchmarkingBook benchmarking,
        TrainingBook training,
        TrackingBook tracking,
        EvidenceBook evidence,
        RotaBook rotas,
        LinkBook links,
        DutyBook duties,
        RetentionBook retention,
        FilingBook filings) {

    List<View> inOrder() {
        return List.of(
                reference,
                reviews,
                concerns,
                moderations,
                programmes,
                focussed,
                draws,
                benchmarking,
                training,
                tracking,
                evidence,
                rotas,
                links,
                duties,
                retention,
                filings);
    }

    Suitability suitability() {
        return new Suitability(benchmarking, training);
    }

    Rotas.Books planned() {
        return new Rotas.Books(rotas, programmes, reviews, duties, reference, suitability());
    }

    Retention.Books kept() {
        return new Retention.Books(retention, reviews, focussed, benchmarking, links, duties);
    }

    Draws.Books drawn() {
        return new Draws.Books(
                draws,
                reviews,
                reference,
                review -> moderations
                        .at(Review.stream(review))
                        .filter(moderation -> !moderation.steps().isEmpty())
                        .isPresent());
    }
}
