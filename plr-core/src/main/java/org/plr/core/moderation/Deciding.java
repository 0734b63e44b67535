package org.plr.core.moderation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Decision;
import org.plr.core.command.News;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Scale;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.moderation.ModerationFact.Decided;
import org.plr.core.moderation.ModerationFact.Judged;
import org.plr.core.moderation.ModerationFact.Verdict;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewFact;
import org.plr.core.spi.Notice;

/**
 * When judgements decide the grade, and what that causes. One judgement decides, unless the council asks for a second: then
 * the first one's grade counts where both agree, and a third decides where they do not (MOD-1). The review's own fact says
 * what counts; a grade that the council escalates is escalated in the same breath (MOD-6).
 */
@RuleOf({"MOD-1", "MOD-6"})
final class Deciding {
    private final Case it;

    Deciding(Case it) {
        this.it = it;
    }

    static boolean asksForSecond(Framework framework) {
        return framework.moderation().consistency().second().agreeWithin().isPresent();
    }

    /** Adds to a judgement what it decides, if it decides. */
    Decision after(Judged fresh, Decision decision) {
        Map<Stage, Judged> all = new EnumMap<>(Stage.class);
        it.moderation().judgements().forEach(judged -> all.put(judged.stage(), judged));
        all.put(fresh.stage(), fresh);
        List<Stage> on = restsOn(all);
        if (!on.isEmpty()) {
            decided(on, all, decision);
        }
        return decision;
    }

    /** The judgements that decide, the one whose grade counts first; none while another is awaited. */
    private List<Stage> restsOn(Map<Stage, Judged> all) {
        Judged first = all.get(Stage.FIRST);
        Judged second = all.get(Stage.SECOND);
        if (all.containsKey(Stage.THIRD)) {
            return List.of(Stage.THIRD);
        }
        if (first != null && second != null) {
            return agree(first.grade(), second.grade()) ? List.of(Stage.FIRST, Stage.SECOND) : List.of();
        }
        return asksForSecond(it.framework()) ? List.of() : List.of(Stage.FIRST);
    }

    /** Near enough, and never across the boundary of Inadequate. */
    private boolean agree(Grade one, Grade other) {
        Scale scale = it.framework().scale();
        OptionalInt within = it.framework().moderation().consistency().second().agreeWithin();
        return scale.isInadequate(one) == scale.isInadequate(other)
                && Math.abs(place(one) - place(other)) <= within.orElse(0);
    }

    private int place(Grade grade) {
        List<Scale.Step> steps = it.framework().scale().steps();
        return steps.indexOf(it.framework().scale().step(grade).orElseThrow());
    }

    private void decided(List<Stage> on, Map<Stage, Judged> all, Decision decision) {
        Judged counts = Objects.requireNonNull(all.get(on.get(0)), "a judgement that decides was given");
        Grade from = current();
        boolean changes = !from.equals(counts.grade());
        NarrativeRef reason = changes ? reason(counts) : null;
        PersonRef first = it.moderation().turns().get(0).moderator();
        decision.tell(
                it.stream(),
                new Decided(Verdict.of(from, counts.grade()), from, counts.grade(), reason, on, first),
                it.moment());
        graded(counts.grade(), reason, decision);
    }

    Grade current() {
        return it.review().graded().orElseThrow().grade();
    }

    /** The grade may have been corrected after the judgement, which then gave no reason: its feedback says why. */
    private static NarrativeRef reason(Judged counts) {
        NarrativeRef reason = counts.grounds().reason();
        return reason == null ? counts.feedback() : reason;
    }

    /** What counts from now on, and whom that concerns. */
    Decision graded(Grade to, @Nullable NarrativeRef reason, Decision decision) {
        decision.tell(it.stream(), new ReviewFact.GradeModerated(current(), to, reason), it.moment());
        if (isEscalated(to)) {
            PersonRef manager = it.review().responsible().serviceManager();
            decision.tell(it.stream(), new ModerationFact.Escalated(manager, to), it.moment());
            decision.notify(
                    List.of(manager), new News(Notice.News.ESCALATION, it.stream(), ClauseId.MOD_6, null), it.moment());
        }
        return decision;
    }

    /** The text names no grade: where the council names none either, those that count as Inadequate. */
    private boolean isEscalated(Grade grade) {
        List<Grade> named = it.framework().moderation().afterwards().escalated();
        return named.isEmpty() ? it.framework().scale().isInadequate(grade) : named.contains(grade);
    }
}
