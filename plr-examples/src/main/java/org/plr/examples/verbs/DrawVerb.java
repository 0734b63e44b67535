package org.plr.examples.verbs;

import java.util.List;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.draw.Change;
import org.plr.core.draw.Drawn;

/** The verb {@code draw}: who of a month is moderated (MOD-2), and whether somebody's answer follows. */
final class DrawVerb {
    private static final String HELP = """
            plr draw: who of a month's reviews is moderated, so that anybody can recompute it (MOD-2)

            takes    {"period":"2022-06","rate":"1/5","counting":"INCLUSIVE"?,"code":"<64 hex>",
                      "publicRandomness":"lottery 2022-07-02: 03.11.24","certain":["INADEQUATE"]?,
                      "allocation":"NONE|HAMILTON|WEBSTER"?,
                      "rounding":"UP|HALF_UP|DOWN"?,
                      "reviews":[{"id":"PLR-1","grade":"GOOD","stratum":"North"?}],"also":["PLR-1"]?,"late":[…]?,
                      "since":[{"late":[…]},{"replaced":"PLR-1","reason":"MANAGER_GONE"}]?}
            answers  {"period":…,"population":23,"manifest":"<64 hex>","certain":["…"],"drawn":["…"],
                      "threshold":"<64 hex>","tickets":[{"id":"…","ticket":"<64 hex>"}],
                      "inclusion":{"certain":"1/1","drawn":"3/21"},"strata":{…}?,"warnings":["…"],
                      "late":{"certain":[…],"drawn":[…],"population":…,"manifest":"<64 hex>"}?,
                      "since":[{"certain":…},{"replaced":"PLR-1","substitute":"PLR-2"}]?}

            What is marked with ? may be left out. Counting is INCLUSIVE, INCLUSIVE_AT_LEAST_ONE, ADDITIVE or FULL_PLUS.
            "also" names reviews that are moderated for certain, though not for their grade; rounding is UP.
            "since" is what happened after "late", in that order; a reason is MANAGER_GONE, RECORD_SEALED,
            REVIEW_WITHDRAWN or NOBODY_INDEPENDENT.
            Under an allocation "threshold" has one for each stratum. docs/draw.md says how to recompute it all.

              --check     takes {"input":…,"answer":…} and answers {"follows":true,…}, or says with exit code 1 where the
                          answer does not follow from the input
            """;

    private DrawVerb() {}

    static Verb verb() {
        return JsonVerb.checked(
                new JsonVerb.Words("draw", "who of a month is moderated, or whether that follows (MOD-2)", HELP),
                question -> answer(DrawQuestion.of(question).drawn()),
                DrawVerb::check);
    }

    private static Answer answer(Outcome<Drawing> drawing) {
        return drawing.isAccepted() ? Answer.of(DrawAnswer.of(drawing.value())) : Answer.refused(drawing.refusals());
    }

    /**
     * A draw and what changed it.
     *
     * @param drawn the draw
     * @param hasLate whether the question has late reviews, which are the first change
     * @param changes everything that changed the selection
     */
    record Drawing(Drawn drawn, boolean hasLate, List<Change> changes) {}

    private static Answer check(Given given) {
        given.only("input", "answer");
        DrawQuestion question = DrawQuestion.of(given.required("input", Kind.OBJECT));
        Json claimed = given.required("answer", DrawVerb::members);
        Outcome<Drawing> drawing = question.drawn();
        if (!drawing.isAccepted()) {
            return Answer.refused(
                    drawing.refusals().stream().map(DrawVerb::inInput).toList());
        }
        Differences differences = Differences.between(DrawAnswer.of(drawing.value()), claimed);
        return differences.none() ? follows(drawing.value().drawn()) : Answer.refused(differences.refusals());
    }

    private static Json members(Json json, String path) {
        Kind.OBJECT.read(json, path);
        return json;
    }

    private static Refusal inInput(Refusal refusal) {
        return new Refusal(
                refusal.clause(), refusal.code(), "$.input" + refusal.path().substring(1), refusal.message());
    }

    private static Answer follows(Drawn drawn) {
        return Answer.of(new Fields()
                .with("follows", true)
                .with("population", drawn.population())
                .with("moderated", drawn.size().total())
                .with("certain", drawn.size().certain())
                .with("drawn", drawn.size().drawn())
                .done());
    }
}
