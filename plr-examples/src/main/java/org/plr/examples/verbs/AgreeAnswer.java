package org.plr.examples.verbs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plr.core.agreement.Agreement;
import org.plr.core.agreement.Coefficient;
import org.plr.core.agreement.Confidence;
import org.plr.core.agreement.DesignWeighted;
import org.plr.core.agreement.Direction;
import org.plr.core.agreement.Disagreement;
import org.plr.core.agreement.Metric;
import org.plr.core.agreement.Ratings;
import org.plr.core.agreement.Said;

/** The answer of {@code agree}, key by key. */
final class AgreeAnswer {
    private static final Map<String, Disagreement> WEIGHTINGS = new LinkedHashMap<>();
    private static final Map<String, Metric> METRICS = new LinkedHashMap<>();

    static {
        WEIGHTINGS.put("unweighted", Disagreement.UNWEIGHTED);
        WEIGHTINGS.put("linear", Disagreement.LINEAR);
        WEIGHTINGS.put("quadratic", Disagreement.QUADRATIC);
        METRICS.put("nominal", Metric.NOMINAL);
        METRICS.put("ordinal", Metric.ORDINAL);
        METRICS.put("interval", Metric.INTERVAL);
        METRICS.put("ratio", Metric.RATIO);
    }

    private final Agreement agreement;
    private final Said<Direction> direction;
    private final @Nullable Disagreement custom;

    AgreeAnswer(Ratings ratings, @Nullable Disagreement custom) {
        this.agreement = Agreement.of(ratings);
        this.direction = agreement.direction();
        this.custom = custom;
    }

    Json json(Optional<DesignWeighted> weighted) {
        return new Fields()
                .with("units", agreement.units())
                .with("raters", agreement.raters())
                .with("agreement", FiguresJson.of(agreement.agreement()))
                .with("adjacent", FiguresJson.of(agreement.adjacent()))
                .with("kappa", ofTwo(kappa(agreement::kappa)))
                .with("kappaStandardError", ofTwo(each(WEIGHTINGS, agreement::kappaStandardError)))
                .with("scottPi", value(agreement.scottPi(Disagreement.UNWEIGHTED)))
                .with("fleissKappa", value(agreement.fleissKappa(Disagreement.UNWEIGHTED)))
                .with(
                        "ac",
                        each(WEIGHTINGS, weights -> valueOf(agreement.ac(weights)))
                                .done())
                .with(
                        "alpha",
                        each(METRICS, metric -> valueOf(agreement.alpha(metric)))
                                .done())
                .with("direction", FiguresJson.of(direction.map(AgreeAnswer::json)))
                .with("intervals", intervals())
                .withIf("designWeighted", weighted.map(this::json))
                .done();
    }

    /** Where there are not two raters, that is said once for all weightings. */
    private Json ofTwo(Fields fields) {
        return FiguresJson.of(direction.map(any -> fields.done()));
    }

    private Fields kappa(Function<Disagreement, Said<Coefficient>> kappa) {
        Fields fields = each(WEIGHTINGS, weights -> valueOf(kappa.apply(weights)));
        return custom == null ? fields : fields.with("custom", value(kappa.apply(custom)));
    }

    private static <K> Fields each(Map<String, K> kinds, Function<K, Said<?>> figure) {
        Fields fields = new Fields();
        kinds.forEach((name, kind) -> fields.with(name, FiguresJson.of(figure.apply(kind))));
        return fields;
    }

    private static Said<?> valueOf(Said<Coefficient> coefficient) {
        return coefficient.map(Coefficient::value);
    }

    private static Json value(Said<Coefficient> coefficient) {
        return FiguresJson.of(valueOf(coefficient));
    }

    private Json intervals() {
        Json wilson = FiguresJson.of(agreement.interval(Confidence.OF_95_PERCENT));
        return new Fields().with("agreement", wilson).done();
    }

    private static Json json(Direction direction) {
        Json randomisation = new Fields()
                .with("p", FiguresJson.of(direction.randomisation()))
                .done();
        return new Fields()
                .with("meanShift", FiguresJson.of(direction.meanShift()))
                .with("signTest", json(direction.signTest()))
                .with("randomisation", randomisation)
                .with("stuartMaxwell", json(direction.stuartMaxwell()))
                .with("bowker", json(direction.bowker()))
                .done();
    }

    private static Json json(Direction.Split split) {
        return new Fields()
                .with("down", split.milder())
                .with("up", split.harsher())
                .with("p", FiguresJson.of(split.p()))
                .done();
    }

    private static Json json(Direction.Test test) {
        return new Fields()
                .with("statistic", FiguresJson.of(Said.of(test.statistic())))
                .with("df", test.degrees())
                .with("p", FiguresJson.of(test.p()))
                .done();
    }

    private Json json(DesignWeighted weighted) {
        return new Fields()
                .with("agreement", FiguresJson.of(weighted.agreement()))
                .with("meanShift", FiguresJson.of(weighted.meanShift()))
                .with("kappa", ofTwo(kappa(weighted::kappa)))
                .done();
    }
}
