package org.plr.core.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plr.core.Refusal;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Decision;
import org.plr.core.command.Pen;
import org.plr.core.framework.Grade;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;

/**
 * The assigned moderator judges, and nobody in their place: the first in partnership with the manager who completed the
 * review (MOD-1), the others blind. Another grade than the reviewer's needs its reason (MOD-8).
 */
@RuleOf({"MOD-1", "MOD-8"})
final class Judging {
    private final Case it;
    private final Judgement request;
    private final Moderation.Turn turn;

    Judging(Case it, Judgement request) {
        this.it = it;
        this.request = request;
        this.turn = it.moderation().turns().stream()
                .filter(each -> isOf(it.whose(), each))
                .findFirst()
                .orElseThrow();
    }

    /** Theirs to take, or taken by them before the coaching passed on. */
    private static boolean isOf(PersonRef person, Moderation.Turn turn) {
        return turn.moderator().equals(person)
                || turn.judged()
                        .map(ModerationFact.Judged::moderator)
                        .filter(person::equals)
                        .isPresent();
    }

    Decision decide() {
        List<Refusal> refusals = it.refusals();
        refusals.addAll(ofTurn());
        refusals.addAll(ofGrade());
        refusals.addAll(ofPartnership());
        if (!refusals.isEmpty()) {
            return Decision.refuse(refusals);
        }
        ModerationFact.Judged judged = judged();
        return new Deciding(it).after(judged, it.tell(judged));
    }

    private List<Refusal> ofTurn() {
        List<Refusal> refusals = new ArrayList<>(Moderating.ofRole(it, turn.moderator(), "$"));
        if (it.moment().actor().inPlaceOf().isPresent()) {
            refusals.add(refusal(
                    "moderator.in-another-s-place", "$", "Have it reassigned: nobody judges in another's place."));
        }
        if (turn.judged().isPresent()) {
            refusals.add(refusal("judgement.given", "$", "Leave it as it is: you have judged this review already."));
        }
        it.refuseBefore(turn.assignedAt(), ClauseId.MOD_1, refusals);
        return refusals;
    }

    private List<Refusal> ofGrade() {
        List<Refusal> refusals = new ArrayList<>();
        Grade grade = Objects.requireNonNull(request.grade(), "grade");
        it.framework().scale().refusal(grade).ifPresent(refusals::add);
        boolean differs = it.review()
                .graded()
                .map(Review.Graded::grade)
                .filter(grade::equals)
                .isEmpty();
        if (differs && request.reason() == null) {
            refusals.add(Refusal.by(
                    ClauseId.MOD_8,
                    "reason.missing",
                    "$.reason",
                    "Write why the grade differs from the one that the review has."));
        }
        return refusals;
    }

    private List<Refusal> ofPartnership() {
        boolean blind = turn.stage() != Stage.FIRST;
        if (blind && request.partnership() != null) {
            return List.of(refusal(
                    "partnership.blind", "$.partnership", "Leave the partnership out: you judge this review blind."));
        }
        return blind || request.partnership() != null
                ? List.of()
                : List.of(refusal(
                        "partnership.missing",
                        "$.partnership",
                        "Say that you met with the manager who completed the review, or why that was not possible."));
    }

    private static Refusal refusal(String code, String path, String message) {
        return Refusal.by(ClauseId.MOD_1, code, path, message);
    }

    private ModerationFact.Judged judged() {
        Pen pen = it.moment().pen();
        return new ModerationFact.Judged(
                turn.moderator(),
                turn.stage(),
                Objects.requireNonNull(request.grade(), "grade"),
                grounds(pen),
                Objects.requireNonNull(request.evidence(), "evidence").stream()
                        .map(one -> new ModerationFact.Evidenced(
                                Objects.requireNonNull(one.principle(), "principle"), pen.keep(one.what())))
                        .toList(),
                pen.keep(request.feedback()));
    }

    private ModerationFact.Grounds grounds(Pen pen) {
        Judgement.Partnership partnership = request.partnership();
        ModerationFact.Partnership how = ModerationFact.Partnership.BLIND;
        if (partnership != null) {
            how = partnership.met() ? ModerationFact.Partnership.MET : ModerationFact.Partnership.NOT_POSSIBLE;
        }
        return new ModerationFact.Grounds(
                pen.keepIfGiven(request.reason()),
                how,
                partnership == null ? null : pen.keepIfGiven(partnership.whyNot()));
    }
}
