package org.plr.examples.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.draw.AlsoCertain;
import org.plr.core.draw.Code;
import org.plr.core.draw.Draw;
import org.plr.core.draw.DrawRequest;
import org.plr.core.draw.DrawRule;
import org.plr.core.draw.Drawn;
import org.plr.core.draw.FrozenReview;
import org.plr.core.draw.Seed;
import org.plr.core.draw.Selection;
import org.plr.core.draw.Substitution;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation.Counting;
import org.plr.core.framework.Moderation.Rounding;
import org.plr.core.framework.Scale;

/** What is drawn from, as it is asked. */
final class DrawQuestion {
    private static final Kind<List<FrozenReview>> REVIEWS =
            Kind.listOf((json, path) -> review(Kind.OBJECT.read(json, path)));

    private final List<Refusal> refusals = new ArrayList<>();
    private final DrawRequest request;
    private final Optional<List<FrozenReview>> late;
    private final List<Since> since;

    /** What happened after the draw: late reviews arrived, or one that cannot be moderated was replaced. */
    private sealed interface Since {
        Outcome<Selection> changing(Selection selection);

        record Arrived(List<FrozenReview> reviews) implements Since {
            @Override
            public Outcome<Selection> changing(Selection selection) {
                return selection.withLate(reviews);
            }
        }

        record Replaced(String id, Substitution.Reason reason) implements Since {
            @Override
            public Outcome<Selection> changing(Selection selection) {
                return selection.substituting(id, reason);
            }
        }
    }

    private DrawQuestion(Given question) {
        Seed seed = new Seed(
                question.required("period", Kind.TEXT),
                question.required("publicRandomness", Kind.TEXT),
                code(question.required("code", Kind.TEXT)));
        Optional<List<Grade>> certain = question.optional("certain", Kind.listOf(Kind.TEXT))
                .map(codes -> codes.stream().map(Grade::new).toList());
        DrawRule rule = DrawRule.of(
                        rate(question.required("rate", Kind.TEXT)),
                        question.optional("counting", Kind.nameOf(Counting.class))
                                .orElse(Counting.INCLUSIVE),
                        Set.copyOf(certain.orElse(List.of(Grade.INADEQUATE))),
                        question.optional("allocation", Kind.nameOf(Allocation.class))
                                .orElse(Allocation.NONE))
                .rounding(question.optional("rounding", Kind.nameOf(Rounding.class))
                        .orElse(Rounding.UP));
        this.request = new DrawRequest(seed, rule, question.required("reviews", REVIEWS), also(question));
        this.late = question.optional("late", REVIEWS);
        this.since = question.optional("since", Kind.listOf((json, path) -> since(Kind.OBJECT.read(json, path))))
                .orElse(List.of());
        if (certain.isEmpty()) {
            refuseUnknownGrades(request.reviews(), "$.reviews");
            late.ifPresent(reviews -> refuseUnknownGrades(reviews, "$.late"));
            for (int i = 0; i < since.size(); i++) {
                if (since.get(i) instanceof Since.Arrived arrived) {
                    refuseUnknownGrades(arrived.reviews(), "$.since[" + i + "].late");
                }
            }
        }
    }

    static DrawQuestion of(Given question) {
        question.only(
                "period",
                "rate",
                "counting",
                "rounding",
                "code",
                "publicRandomness",
                "certain",
                "allocation",
                "reviews",
                "also",
                "late",
                "since");
        return new DrawQuestion(question);
    }

    private static List<AlsoCertain> also(Given question) {
        return question.optional("also", Kind.listOf(Kind.TEXT)).orElse(List.of()).stream()
                .map(id -> new AlsoCertain(id, AlsoCertain.Reason.MANAGER_NOT_MODERATED))
                .toList();
    }

    private static Since since(Given change) {
        Optional<List<FrozenReview>> arrived = change.optional("late", REVIEWS);
        if (arrived.isPresent()) {
            change.only("late");
            return new Since.Arrived(arrived.get());
        }
        change.only("replaced", "reason");
        return new Since.Replaced(
                change.required("replaced", Kind.TEXT),
                change.required("reason", Kind.nameOf(Substitution.Reason.class)));
    }

    private static FrozenReview review(Given review) {
        review.only("id", "grade", "stratum");
        return new FrozenReview(
                review.required("id", Kind.TEXT),
                new Grade(review.required("grade", Kind.TEXT)),
                review.optional("stratum", Kind.TEXT).orElse(null));
    }

    /** Something stands in for what is refused, so that everything else can be looked at too. */
    private Code code(String hex) {
        try {
            return Code.of(hex);
        } catch (IllegalArgumentException notThat) {
            refusals.add(Refusal.by(
                    ClauseId.MOD_2,
                    "code.malformed",
                    "$.code",
                    "Give the code as 64 hexadecimal digits, all of them."));
            return Code.of(new byte[32]);
        }
    }

    private Fraction rate(String text) {
        try {
            Fraction rate = Fraction.of(text);
            if (rate.isRate()) {
                return rate;
            }
        } catch (IllegalArgumentException notThat) {
            refusals.add(Refusal.by(
                    ClauseId.MOD_2,
                    "rate.malformed",
                    "$.rate",
                    "Give the rate as a fraction of two whole numbers of at most 9 digits, such as 1/5."));
            return new Fraction(0, 1);
        }
        refusals.add(Refusal.by(
                ClauseId.MOD_2,
                "rate.out-of-range",
                "$.rate",
                "Give a rate in 0/1 to 1/1: no more than all are drawn."));
        return new Fraction(0, 1);
    }

    /** Who does not say which grades are certain means the scale on which only Inadequate is. */
    private void refuseUnknownGrades(List<FrozenReview> reviews, String path) {
        Set<String> known =
                Scale.OFSTED.steps().stream().map(step -> step.grade().code()).collect(Collectors.toSet());
        for (int i = 0; i < reviews.size(); i++) {
            if (!known.contains(reviews.get(i).grade().code())) {
                refusals.add(Refusal.by(
                        ClauseId.COL_8,
                        "grade.not-on-scale",
                        path + "[" + i + "].grade",
                        "Choose a grade of " + Scale.OFSTED.codes()
                                + "; on a scale of your own, say in certain which grades are always moderated."));
            }
        }
    }

    Outcome<DrawVerb.Drawing> drawn() {
        Outcome<Drawn> drawn = Draw.of(request);
        refusals.addAll(drawn.refusals());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Drawn month = drawn.value();
        Selection selection = month.selection();
        Outcome<Selection> changed = late.map(selection::withLate).orElse(Outcome.accepted(selection));
        for (int i = 0; i < since.size() && changed.isAccepted(); i++) {
            changed = at(i, since.get(i).changing(changed.value()));
        }
        return changed.map(now -> new DrawVerb.Drawing(month, late.isPresent(), now.changes()));
    }

    /** Refusals of late reviews say where in them. */
    private static Outcome<Selection> at(int place, Outcome<Selection> changed) {
        return changed.isAccepted()
                ? changed
                : Outcome.refused(changed.refusals().stream()
                        .map(refusal -> new Refusal(
                                refusal.clause(),
                                refusal.code(),
                                "$.since[" + place + "]" + refusal.path().substring(1),
                                refusal.message()))
                        .toList());
    }
}
