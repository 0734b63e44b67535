package org.plr.core;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.plr.core.draw.Code;
import org.plr.core.draw.DrawFact;
import org.plr.core.draw.HashChain;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Moderation.Counting;
import org.plr.core.framework.Moderation.Rounding;
import org.plr.core.journal.Draft;
import org.plr.core.journal.FactType;
import org.plr.core.journal.Sha256;
import org.plr.core.json.JsonFactCodec;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.Append;

/** The entries of a draw that selected one review, in a month long ago that held nothing else. */
record DrawnAlone(Review review, Framework framework, Instant at) {
    private static final String LOTTERY = "lottery of long ago: 1.2.3";

    Append inMonth(int number) {
        YearMonth month = YearMonth.of(1990, 1).plusMonths(number);
        HashChain chain = HashChain.of(new Sha256().field(month.toString()).bytes(), 2);
        Code code = chain.code(1);
        ReviewRef ref = review.ref();
        List<DrawFact> facts = List.of(
                new DrawFact.Announced(
                        month,
                        new DrawFact.Rate(1, 1),
                        new DrawFact.Size(Counting.INCLUSIVE, Rounding.UP, Allocation.NONE),
                        List.of(),
                        new DrawFact.Committed(chain.commitment().hex(), 1),
                        Sha256.of(LOTTERY),
                        framework.hash()),
                new DrawFact.Frozen(
                        List.of(new DrawFact.Frost(
                                ref, review.graded().orElseThrow().grade(), review.reviewer(), review.area())),
                        List.of(),
                        Sha256.of(ref.text()),
                        0),
                new DrawFact.Revealed(code.hex(), Sha256.of(LOTTERY), List.of(), List.of(ref)));
        List<Draft> drafts = new ArrayList<>();
        facts.forEach(fact -> drafts.add(draft(month, drafts.size() + 1, fact)));
        return new Append(drafts, List.of(), List.of(), List.of(LOTTERY), List.of(), null, null);
    }

    private Draft draft(YearMonth month, int version, DrawFact fact) {
        FactType type = fact.getClass().getAnnotation(FactType.class);
        return new Draft(
                DrawFact.stream(month),
                version,
                type.value(),
                type.version(),
                "system",
                "",
                at,
                at,
                framework.id(),
                framework.hash(),
                new JsonFactCodec().write(fact));
    }
}
