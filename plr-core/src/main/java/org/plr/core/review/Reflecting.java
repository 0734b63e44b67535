package org.plr.core.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.framework.PracticeStandard;
import org.plr.core.framework.Wholeness;

/** Keeps what was written of a review. Only standards of the child's area of work are answered, each once (COL-2). */
@RuleOf({"COL-1", "COL-2"})
final class Reflecting {
    private static final Refusal ALONE = Refusal.by(
            ClauseId.COL_1,
            "collaboration.alone",
            "$.collaboration",
            "Complete the review together with the practitioner: this council accepts none that was completed alone.");

    private Reflecting() {}

    static Decision decide(Review review, Reflection request, Moment moment) {
        List<Refusal> refusals = new ArrayList<>(Open.refusals(review));
        refusals.addAll(strangeStandards(review, request, moment));
        if (request.collaboration() == Collaboration.ALONE
                && moment.framework().figures().review().wholeness().alone() == Wholeness.Alone.REFUSED) {
            refusals.add(ALONE);
        }
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        return Decision.accept().tell(Review.stream(review.ref()), reflected(request, moment), moment);
    }

    /** The standards that a review of this area answers, in the framework's order. */
    static List<String> standardsOf(Review review, Moment moment) {
        String area = moment.organisation().practiceArea(review.area());
        return moment.framework().standards(area).stream()
                .map(PracticeStandard::code)
                .toList();
    }

    private static List<Refusal> strangeStandards(Review review, Reflection request, Moment moment) {
        List<String> known = standardsOf(review, moment);
        Set<String> seen = new HashSet<>();
        List<Refusal> refusals = new ArrayList<>();
        List<Reflection.Answer> answers = Objects.requireNonNull(request.standards(), "standards");
        for (int i = 0; i < answers.size(); i++) {
            String standard = Objects.requireNonNull(answers.get(i).standard(), "standard");
            String path = "$.standards[" + i + "].standard";
            if (!known.contains(standard)) {
                refusals.add(Refusal.by(
                        ClauseId.COL_2,
                        "standards.standard.unknown",
                        path,
                        "Answer the practice standards of this area of work: " + String.join(", ", known) + "."));
            } else if (!seen.add(standard)) {
                refusals.add(
                        Refusal.by(ClauseId.COL_2, "standards.standard.repeated", path, "Answer each standard once."));
            }
        }
        return refusals;
    }

    private static ReviewFact.Reflected reflected(Reflection request, Moment moment) {
        Reflection.Appraisal appraisal =
                request.appraisal() == null ? new Reflection.Appraisal(null, null, List.of()) : request.appraisal();
        return new ReviewFact.Reflected(
                Objects.requireNonNull(request.collaboration(), "collaboration"),
                moment.pen().keepIfGiven(request.aloneReason()),
                moment.pen().keep(request.purposeAndFocus()),
                moment.pen().keep(request.livedExperience()),
                moment.pen().keep(request.needsToChange()),
                Objects.requireNonNull(request.inRecord(), "inRecord"),
                moment.pen().keepIfGiven(appraisal.worksWell()),
                moment.pen().keepIfGiven(appraisal.toDoBetter()),
                answers(request, moment),
                Objects.requireNonNull(appraisal.principles(), "principles"));
    }

    private static List<StandardAnswer> answers(Reflection request, Moment moment) {
        return Objects.requireNonNull(request.standards(), "standards").stream()
                .map(answer -> new StandardAnswer(
                        Objects.requireNonNull(answer.standard(), "standard"),
                        Objects.requireNonNull(answer.met(), "met"),
                        moment.pen().keepIfGiven(answer.note())))
                .toList();
    }
}
