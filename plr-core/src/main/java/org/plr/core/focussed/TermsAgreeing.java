package org.plr.core.focussed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Checks;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.Request;
import org.plr.core.focussed.FocussedFact.Side;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;

/**
 * Agrees the latest version of terms of reference, for the Service Manager Quality Assurance or for the Board (FOC-3). Two
 * people agree: nobody does for both.
 *
 * @param version the version that was read
 * @param side for whom
 */
@RuleOf("FOC-3")
record TermsAgreeing(int version, @Nullable Side side) implements Request {

    @Override
    public void check(Checks checks) {
        checks.required(ClauseId.FOC_3, "$.side", side);
    }

    Decision decide(FocussedReview review, Moment moment) {
        Side agreeing = Objects.requireNonNull(side, "side");
        PersonRef whose = moment.actor().inPlaceOf().orElse(moment.actor().person());
        List<Refusal> refusals = InOrder.afterCommission(review, moment);
        Map<Side, PersonRef> agreed =
                review.terms() == null ? Map.of() : review.terms().agreed();
        if (version != review.version() || version == 0) {
            refusals.add(refusal("version.not-the-latest", "$.version", latest(review)));
        }
        if (!moment.organisation().holds(whose, role(agreeing), moment.day())) {
            refusals.add(refusal("side.not-yours", "$.side", "Have somebody agree who holds " + role(agreeing) + "."));
        }
        if (agreed.entrySet().stream()
                .anyMatch(
                        other -> other.getKey() != agreeing && other.getValue().equals(whose))) {
            refusals.add(refusal("side.same-person", "$.side", "Have another person agree: nobody agrees for both."));
        }
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        Decision decision = Decision.accept();
        return agreed.containsKey(agreeing)
                ? decision
                : decision.tell(
                        FocussedReview.stream(review.ref()),
                        new FocussedFact.TermsAgreed(version, agreeing, whose),
                        moment);
    }

    private static String latest(FocussedReview review) {
        return review.version() == 0
                ? "Write the terms of reference first: there is no version to agree."
                : "Read and agree the latest version, which is " + review.version() + ".";
    }

    private static Role role(Side side) {
        return side == Side.BOARD ? Role.BOARD_MEMBER : Role.SERVICE_MANAGER_QUALITY_ASSURANCE;
    }

    private static Refusal refusal(String code, String path, String message) {
        return Refusal.by(ClauseId.FOC_3, code, path, message);
    }
}
