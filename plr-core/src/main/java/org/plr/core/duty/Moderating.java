package org.plr.core.duty;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plr.core.calendar.Deadlines;
import org.plr.core.calendar.HolidaysLoaded;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.draw.DrawFact;
import org.plr.core.draw.MonthDraw;
import org.plr.core.framework.Framework;
import org.plr.core.journal.StreamId;
import org.plr.core.moderation.ModerationFact;
import org.plr.core.people.Body;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/**
 * Every review that a month's draw selects is moderated (MOD-2). The Quality Assurance Service owes it, and from the assignment
 * on the moderator whose turn it is; from when the draw is revealed, and so many days after the month's end where the council
 * sets them. The text sets none, and then it is never overdue. It is met when the grade is decided. What is owed of a review
 * that was replaced by a substitute is owed no more.
 */
@RuleOf("MOD-2")
final class Moderating implements DutyRule {

    @Override
    public void hear(Hearing hearing) {
        if (hearing.fact() instanceof DrawFact) {
            hearing.draw().ifPresent(draw -> follow(draw, hearing));
        } else if (hearing.fact() instanceof ModerationFact fact) {
            moderated(fact, hearing);
        } else if (hearing.fact() instanceof HolidaysLoaded) {
            hearing.everythingOpen().stream()
                    .filter(duty -> duty.clause() == ClauseId.MOD_2)
                    .forEach(duty -> reckonAgain(duty, hearing));
        }
    }

    private static void moderated(ModerationFact fact, Hearing hearing) {
        for (Duty duty : hearing.open(ClauseId.MOD_2)) {
            if (fact instanceof ModerationFact.Assigned assigned) {
                hearing.change(duty, duty.terms().by(assigned.moderator()));
            } else if (fact instanceof ModerationFact.Reassigned over) {
                hearing.change(duty, duty.terms().by(over.to()));
            } else if (fact instanceof ModerationFact.Decided) {
                hearing.meet(duty);
            }
        }
    }

    private static void follow(MonthDraw draw, Hearing hearing) {
        Set<ReviewRef> selected = draw.selected();
        for (ReviewRef review : selected) {
            StreamId stream = Review.stream(review);
            if (hearing.standing(stream, ClauseId.MOD_2).isEmpty()) {
                arise(stream, draw, hearing);
            }
        }
        replaced(draw, selected)
                .forEach(review -> hearing.open(Review.stream(review), ClauseId.MOD_2)
                        .forEach(duty -> hearing.makeVoid(duty, VoidCause.SUBSTITUTED)));
    }

    private static Set<ReviewRef> replaced(MonthDraw draw, Set<ReviewRef> selected) {
        Set<ReviewRef> replaced = new HashSet<>();
        draw.selection()
                .ifPresent(selection ->
                        selection.substitutions().forEach(made -> replaced.add(ReviewRef.of(made.replaced()))));
        replaced.removeAll(selected);
        return replaced;
    }

    private static void arise(StreamId review, MonthDraw draw, Hearing hearing) {
        Framework framework = hearing.framework(draw.frameworkHash());
        Terms terms = new Terms(
                review,
                framework,
                hearing.review(review).area(),
                Body.QUALITY_ASSURANCE_SERVICE,
                List.of(),
                null,
                false);
        Timing timing = Timing.from(hearing.at(), deadline(draw.month(), framework, hearing));
        hearing.arise(new DutyId(ClauseId.MOD_2, review, hearing.position()), terms, timing, Progress.FRESH);
    }

    private static Deadline deadline(YearMonth month, Framework framework, Hearing hearing) {
        ZoneId zone = framework.zone();
        Instant last = month.atEndOfMonth().atStartOfDay(zone).toInstant();
        return framework.moderation().sample().within().stream()
                .map(days -> Deadline.of(Deadlines.due(last, days, zone, hearing.holidays())))
                .findFirst()
                .orElse(Deadline.NONE);
    }

    private static void reckonAgain(Duty duty, Hearing hearing) {
        ReviewRef review = ReviewRef.of(duty.subject().subject());
        hearing.monthOf(review).ifPresent(month -> {
            Deadline deadline = deadline(month, duty.framework(), hearing);
            if (!deadline.equals(duty.timing().deadline())) {
                hearing.move(duty, duty.timing().due(deadline));
            }
        });
    }
}
