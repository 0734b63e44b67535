package org.plr.examples.verbs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.agreement.Disagreement;
import org.plr.core.agreement.Places;
import org.plr.core.agreement.Ratings;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Grade;

/** The verb {@code agree}: how far raters agree, and which way a moderator moves grades (MOD-2, MOD-3). */
final class AgreeVerb {
    private static final String HELP = """
            plr agree: how far raters agree, and which way a moderator moves grades

            takes    {"scale":["OUTSTANDING","GOOD","REQUIRES_IMPROVEMENT","INADEQUATE"],
                      "units":[["GOOD","GOOD"],["GOOD",null,"INADEQUATE"]],"design":["6/1",…]?}
            or       {"scale":[…],"table":[[88,14,18],[10,40,10],[2,6,12]],"weights":[[…]]?,"design":["66/12",…]?}
            answers  {"units":…,"raters":…,"agreement":…,"adjacent":…,"kappa":{"unweighted":…,"linear":…,"quadratic":…,
                      "custom":…?},"kappaStandardError":{"unweighted":…,"linear":…,"quadratic":…},"scottPi":…,
                      "fleissKappa":…,"ac":{"unweighted":…,"linear":…,"quadratic":…},
                      "alpha":{"nominal":…,"ordinal":…,"interval":…,"ratio":…},
                      "direction":{"meanShift":"12/43","signTest":{"down":…,"up":…,"p":…},"randomisation":{"p":…},
                      "stuartMaxwell":{"statistic":…,"df":…,"p":…},"bowker":{"statistic":…,"df":…,"p":…}},
                      "intervals":{"agreement":[lower,upper]},
                      "designWeighted":{"agreement":…,"meanShift":…,"kappa":{…}}?}

            The scale runs from best to worst. Rows of a table are the manager's grades, columns the moderator's; a shift
            is positive, and "up", where the moderator is harsher. "weights" are of disagreement, 0 in the diagonal.
            "design" gives each row's or unit's weight: how many were completed for how many that were moderated.
            What cannot be said is {"undefined":"reason"}. What each figure is good for: docs/agreement.md.
            """;

    private final List<Refusal> refusals = new ArrayList<>();
    private final Asked asked;

    private AgreeVerb(Asked asked) {
        this.asked = asked;
    }

    static Verb verb() {
        return new JsonVerb(
                new JsonVerb.Words("agree", "how far raters agree, and which way a moderator moves grades", HELP),
                question -> new AgreeVerb(Asked.of(question)).answer());
    }

    /** The question as it was read. Either there are units or there is a table. */
    private record Asked(
            List<Grade> scale,
            List<List<@Nullable Grade>> units,
            @Nullable List<List<Long>> table,
            @Nullable List<List<BigDecimal>> weights,
            @Nullable List<String> design) {

        static Asked of(Given question) {
            question.only("scale", "units", "table", "weights", "design");
            List<Grade> scale = question.required("scale", Kind.listOf(Kind.TEXT)).stream()
                    .map(Grade::new)
                    .toList();
            var units = question.optional("units", Kind.listOf(Kind.listOf(Kind.orNull(Kind.TEXT))));
            var table = question.optional("table", Kind.listOf(Kind.listOf(Kind.COUNT)));
            if (units.isPresent() == table.isPresent()) {
                throw new Unreadable(
                        units.isPresent() ? "$.table" : "$.units",
                        units.isPresent() ? "stands beside units" : "is missing",
                        "either units or a table");
            }
            return new Asked(
                    scale,
                    units.orElse(List.of()).stream().map(Asked::unit).toList(),
                    table.orElse(null),
                    question.optional("weights", Kind.listOf(Kind.listOf(Kind.NUMBER)))
                            .orElse(null),
                    question.optional("design", Kind.listOf(Kind.TEXT)).orElse(null));
        }

        private static List<@Nullable Grade> unit(List<Optional<String>> unit) {
            List<@Nullable Grade> grades = new ArrayList<>();
            unit.forEach(grade -> grades.add(grade.map(Grade::new).orElse(null)));
            return grades;
        }

        Outcome<Ratings> ratings(Places places) {
            return table == null ? Ratings.ofUnits(places, units) : Ratings.ofTable(places, table);
        }
    }

    private Answer answer() {
        Optional<Places> places = accepted(Places.of(asked.scale()));
        Optional<Ratings> ratings = places.flatMap(it -> accepted(asked.ratings(it)));
        Optional<Disagreement> weights = places.flatMap(it -> read(asked.weights(), w -> Disagreement.of(it, w)));
        Optional<List<Fraction>> design = read(asked.design(), AgreeVerb::fractions);
        var weighted = ratings.flatMap(it -> design.flatMap(w -> accepted(it.weighted(w))));
        if (!refusals.isEmpty()) {
            return Answer.refused(refusals);
        }
        return Answer.of(new AgreeAnswer(ratings.orElseThrow(), weights.orElse(null)).json(weighted));
    }

    /** What is accepted, or nothing and the refusals kept for the answer. */
    private <T> Optional<T> accepted(Outcome<T> outcome) {
        refusals.addAll(outcome.refusals());
        return outcome.toOptional();
    }

    private <I, T> Optional<T> read(@Nullable I given, Function<I, Outcome<T>> reader) {
        return given == null ? Optional.empty() : accepted(reader.apply(given));
    }

    private static Outcome<List<Fraction>> fractions(List<String> texts) {
        List<Refusal> refusals = new ArrayList<>();
        List<Fraction> fractions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            try {
                fractions.add(Fraction.of(texts.get(i)));
            } catch (IllegalArgumentException notAFraction) {
                refusals.add(Refusal.plain(
                        "design.not-a-fraction",
                        "$.design[" + i + "]",
                        "Give completed / moderated as a text such as \"66/12\"; \"1/1\" where none was moderated."));
            }
        }
        return refusals.isEmpty() ? Outcome.accepted(fractions) : Outcome.refused(refusals);
    }
}
