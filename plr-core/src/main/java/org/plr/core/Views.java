package org.plr.core;

import java.util.List;
import org.plr.core.benchmarking.BenchmarkingBook;
import org.plr.core.command.Reference;
import org.plr.core.concern.ConcernBook;
import org.plr.core.duty.DutyBook;
import org.plr.core.focussed.FocussedBook;
import org.plr.core.journal.View;
import org.plr.core.review.Programme;
import org.plr.core.review.ReviewBook;

/**
 * Everything that is computed from facts. Each view may ask those before it, which have seen the same entry already.
 *
 * @param reference frameworks, organisation, holidays
 * @param reviews reviews
 * @param concerns what follows from them
 * @param programmes months
 * @param focussed focussed reviews
 * @param benchmarking benchmarking exercises
 * @param duties duties
 */
record Views(
        Reference reference,
        ReviewBook reviews,
        ConcernBook concerns,
        Programme.Book programmes,
        FocussedBook focussed,
        BenchmarkingBook benchmarking,
        DutyBook duties) {

    List<View> inOrder() {
        return List.of(reference, reviews, concerns, programmes, focussed, benchmarking, duties);
    }
}
