package org.plr.core.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.framework.Grade;
import org.plr.core.ticket.Ids;
import org.plr.core.ticket.Tickets;

/** Takes reviews in: normalises their ids, and refuses every one that cannot be told from the others. */
final class Intake {
    /** More than all councils complete in a century; their tickets would not fit one array of seven times as many. */
    private static final int MOST = 10_000_000;

    private final String path;
    private final Allocation allocation;
    private final @Nullable Population before;
    private final List<Refusal> refusals = new ArrayList<>();
    private @Nullable Grade wellFormed;

    private Intake(String path, Allocation allocation, @Nullable Population before) {
        this.path = path;
        this.allocation = allocation;
        this.before = before;
    }

    static Outcome<Population> first(DrawRequest request) {
        Intake intake = new Intake("$.reviews", request.rule().allocation(), null);
        intake.check("$.period", request.seed().period());
        intake.check("$.publicRandomness", request.seed().publicRandomness());
        if (!request.rule().certain().stream().allMatch(grade -> isCode(grade.code()))) {
            intake.refusals.add(malformed("$.certain"));
        }
        return intake.take(request.reviews(), request.seed());
    }

    static Outcome<Population> late(Population before, List<FrozenReview> late, DrawRequest request) {
        return new Intake("$.late", request.rule().allocation(), before).take(late, request.seed());
    }

    private Outcome<Population> take(List<FrozenReview> reviews, Seed seed) {
        int known = before == null ? 0 : before.size();
        if (reviews.size() > MOST - known) {
            return Outcome.refused(List.of(
                    Refusal.by(ClauseId.MOD_2, "reviews.too-many", path, "Draw from at most 10,000,000 reviews.")));
        }
        Population.Entries entries = new Population.Entries(before, reviews.size());
        String[] ids = new String[reviews.size()];
        for (int i = 0; i < ids.length; i++) {
            FrozenReview review = reviews.get(i);
            ids[i] = Ids.isPlain(review.id()) ? review.id() : checked(i, Ids.normal(review.id()));
            check(i, review, entries.put(known + i, ids[i], review));
        }
        return refusals.isEmpty() ? whole(entries, ids, seed) : Outcome.refused(withRepeated(ids));
    }

    private Outcome<Population> whole(Population.Entries entries, String[] ids, Seed seed) {
        Tickets tickets = seed.tickets();
        Population population = before == null ? Population.of(entries, tickets) : before.with(entries, tickets);
        return population.hasRepeatedIds() ? Outcome.refused(withRepeated(ids)) : Outcome.accepted(population);
    }

    private void check(String at, String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            refusals.add(Refusal.plain(
                    at.substring(2) + ".not-text", at, "Write it anew: it holds half of a surrogate pair."));
        }
    }

    private String checked(int i, String id) {
        Ids.refusal(id, path).ifPresent(why -> refusals.add(at(i, ".id", why)));
        return id;
    }

    private void check(int i, FrozenReview review, boolean newStratum) {
        if (!isWellFormed(review.grade())) {
            refusals.add(malformed(path + "[" + i + "].grade"));
        }
        String stratum = review.stratumOrNull();
        if (stratum != null && newStratum) {
            Ids.stratumRefusal(Ids.normal(stratum), path).ifPresent(why -> refusals.add(at(i, ".stratum", why)));
        } else if (stratum == null && allocation != Allocation.NONE) {
            refusals.add(Refusal.by(
                    ClauseId.MOD_2,
                    "stratum.missing",
                    path + "[" + i + "].stratum",
                    "Say the stratum of each review where the draw is shared out over strata."));
        }
    }

    private static Refusal malformed(String path) {
        return Refusal.by(
                ClauseId.COL_8,
                "grade.malformed",
                path,
                "Give a grade by its code: 1 to 40 upper-case letters, digits and underscores.");
    }

    private static Refusal at(int i, String key, Refusal why) {
        return new Refusal(why.clause(), why.code(), why.path() + "[" + i + "]" + key, why.message());
    }

    /** Most reviews bear the grade of the one before. */
    private boolean isWellFormed(Grade grade) {
        if (grade.equals(wellFormed)) {
            return true;
        }
        boolean good = isCode(grade.code());
        wellFormed = good ? grade : wellFormed;
        return good;
    }

    private static boolean isCode(String code) {
        return !code.isEmpty()
                && code.length() <= 40
                && code.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_');
    }

    private List<Refusal> withRepeated(String[] ids) {
        Set<String> seen = new HashSet<>();
        if (before != null) {
            seen.addAll(before.places().keySet());
        }
        for (int i = 0; i < ids.length; i++) {
            if (!ids[i].isEmpty() && !seen.add(ids[i])) {
                refusals.add(Ids.repeated(path + "[" + i + "].id"));
            }
        }
        return refusals;
    }
}
