package org.plr.core.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.command.Checks;

/** What would be filed, or every reason why not, without recording or sending anything (TRK-6). */
final class Preview {
    private Preview() {}

    static Outcome<List<Planned>> of(FiledReview filed, List<GivenDocument> documents, Naming naming) {
        Intending request =
                new Intending(documents.stream().map(GivenDocument::content).toList());
        Checks checks = new Checks();
        request.check(checks);
        List<Refusal> refusals = new ArrayList<>(checks.refusals());
        if (refusals.isEmpty()) {
            refusals.addAll(request.refusals(filed, Set.of()));
        }
        return refusals.isEmpty()
                ? Outcome.accepted(documents.stream()
                        .map(document -> new Planned(filed.review().child(), naming.document(filed, document)))
                        .toList())
                : Outcome.refused(refusals);
    }
}
