package org.plr.core.duty;

import java.time.Instant;
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
import org.plr.core.moderation.Moderation;
import org.plr.core.moderation.ModerationFact;
import org.plr.core.people.Body;
import org.plr.core.people.Party;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;

/**
 * Every review that a month's draw selects is moderated (MOD-2). The Quality Assurance Service owes it, and from the assignment
 * on the moderator whose turn it is; from when the draw is revealed, and so many days after the month's end where the council
 * sets them; of a review that came in later, from that day. The text sets none, and then it is never overdue. It is met when
 * the grade is decided. What is owed of a review that was replaced by a substitute is owed no more.
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
            List<Moderation.Turn> turns = hearing.moderation().turns();
            if (fact instanceof ModerationFact.Decided) {
                Party last = turns.get(turns.size() - 1).moderator();
                hearing.meet(hearing.change(duty, duty.terms().by(last)));
            } else {
                hearing.change(duty, duty.terms().by(whoseTurn(turns)));
            }
        }
    }

    /** The first who has yet to judge; where all have, the Quality Assurance Service, which asks another. */
    private static Party whoseTurn(List<Moderation.Turn> turns) {
        return turns.stream()
                .filter(turn -> turn.judged().isEmpty())
                .findFirst()
                .<Party>map(Moderation.Turn::moderator)
                .orElse(Body.QUALITY_ASSURANCE_SERVICE);
    }

    private static void follow(MonthDraw draw, Hearing hearing) {
        Set<ReviewRef> selected = draw.selected();
        for (ReviewRef review : selected) {
            StreamId stream = Review.stream(review);
            if (!hearing.review(stream).isWithdrawn()
                    && hearing.standing(stream, ClauseId.MOD_2).isEmpty()) {
                arise(review, draw, hearing);
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

    private static void arise(ReviewRef selected, MonthDraw draw, Hearing hearing) {
        StreamId review = Review.stream(selected);
        Framework framework = hearing.framework(draw.frameworkHash());
        Terms terms = new Terms(
                review,
                framework,
                hearing.review(review).area(),
                Body.QUALITY_ASSURANCE_SERVICE,
                List.of(),
                null,
                false);
        Timing timing = Timing.from(hearing.recordedAt(), deadline(draw, selected, hearing.recordedAt(), hearing));
        hearing.arise(new DutyId(ClauseId.MOD_2, review, hearing.position()), terms, timing, Progress.FRESH);
    }

    private static Deadline deadline(MonthDraw draw, ReviewRef review, Instant arisen, Hearing hearing) {
        Framework framework = hearing.framework(draw.frameworkHash());
        ZoneId zone = framework.zone();
        Instant last = draw.month().atEndOfMonth().atStartOfDay(zone).toInstant();
        Instant from = draw.drew(review) ? last : arisen;
        return framework.moderation().sample().within().stream()
                .map(days -> Deadline.of(Deadlines.due(from, days, zone, hearing.holidays())))
                .findFirst()
                .orElse(Deadline.NONE);
    }

    private static void reckonAgain(Duty duty, Hearing hearing) {
        ReviewRef review = ReviewRef.of(duty.subject().subject());
        hearing.drawOf(review).ifPresent(draw -> {
            Deadline deadline =
                    deadline(draw, review, Instant.ofEpochMilli(duty.timing().arisen()), hearing);
            if (!deadline.equals(duty.timing().deadline())) {
                hearing.move(duty, duty.timing().due(deadline));
            }
        });
    }
}
