package org.plr.core.concern;

import java.time.Instant;
import java.util.List;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.RuleOf;
import org.plr.core.command.Causing;
import org.plr.core.command.Decision;
import org.plr.core.command.Moment;
import org.plr.core.command.News;
import org.plr.core.command.Told;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewFact;
import org.plr.core.spi.Notice;

/**
 * Shares an immediate concern or an Inadequate grade in writing with the practitioner, the Team Manager and the Service
 * Manager responsible for the child (CON-1): a notice to each is kept with the very fact, and offered to the channel by
 * the next run of the deliveries. While a sharing is still open, a second cause sends nothing more. Whoever was told of
 * what no longer holds is told of the correction.
 */
@RuleOf({"CON-1", "MOD-7"})
public final class Sharing implements Causing {
    private final ConcernBook book;

    /**
     * Shares what follows from these reviews.
     *
     * @param book what follows from reviews, as caught up
     */
    public Sharing(ConcernBook book) {
        this.book = book;
    }

    @Override
    public void cause(Told told, Moment moment, Decision decision) {
        if (told.fact() instanceof ConcernFact.ConcernIdentified) {
            share(told, moment, decision);
        } else if (told.fact() instanceof ReviewFact.Graded graded) {
            shareIfInadequate(graded.grade(), told, moment, decision);
        } else if (told.fact() instanceof ReviewFact.GradeCorrected corrected) {
            correct(told, moment, decision);
            shareIfInadequate(corrected.to(), told, moment, decision);
        } else if (told.fact() instanceof ReviewFact.GradeModerated moderated) {
            moderated(moderated, told, moment, decision);
        } else if (told.fact() instanceof ReviewFact.HandedOver over) {
            shareOn(over.to(), told, moment, decision);
        } else if (told.fact() instanceof ReviewFact.Withdrawn) {
            correct(told, moment, decision);
        }
    }

    /** A grade turned Inadequate in moderation is shared as any other (MOD-7); of a raised one they are told. */
    private void moderated(ReviewFact.GradeModerated fact, Told told, Moment moment, Decision decision) {
        boolean before = moment.framework().scale().isInadequate(fact.from());
        boolean after = moment.framework().scale().isInadequate(fact.to());
        if (after && !before) {
            share(told, moment, decision);
        } else if (before && !after) {
            correct(told, moment, decision);
        }
    }

    private void shareIfInadequate(Grade grade, Told told, Moment moment, Decision decision) {
        if (moment.framework().scale().isInadequate(grade)) {
            share(told, moment, decision);
        }
    }

    private void share(Told told, Moment moment, Decision decision) {
        Concern concern = book.at(told.stream()).orElseThrow();
        if (isFirstCause(concern, moment) || concern.isShared()) {
            Instant due = from(concern, told, moment)
                    .plus(moment.framework().sharing().within());
            decision.notify(
                    concern.review().responsible().people(),
                    new News(Notice.News.CONCERN_SHARED, told.stream(), ClauseId.CON_1, due),
                    moment);
        }
    }

    /** From when the sharing runs: where the council counts a moderated grade from the grading, from then. */
    private static Instant from(Concern concern, Told told, Moment moment) {
        boolean graded = told.fact() instanceof ReviewFact.GradeModerated
                && moment.framework().moderation().afterwards().from() == Moderation.From.GRADED;
        return graded ? concern.review().graded().orElseThrow().at() : told.occurredAt();
    }

    /** Who takes over while the sharing is open is told too. */
    private void shareOn(PersonRef to, Told told, Moment moment, Decision decision) {
        Concern concern = book.at(told.stream()).orElseThrow();
        boolean reached = concern.after().reached().containsKey(to);
        if (!isFirstCause(concern, moment) && !concern.isShared() && !reached) {
            decision.notify(
                    List.of(to), new News(Notice.News.CONCERN_SHARED, told.stream(), ClauseId.CON_1, null), moment);
        }
    }

    private void correct(Told told, Moment moment, Decision decision) {
        Concern concern = book.at(told.stream()).orElseThrow();
        List<PersonRef> reached = List.copyOf(concern.after().reached().keySet());
        decision.notify(reached, new News(Notice.News.CORRECTION, told.stream(), ClauseId.CON_1, null), moment);
    }

    private static boolean isFirstCause(Concern concern, Moment moment) {
        return concern.after().concerns().isEmpty()
                && concern.review()
                        .graded()
                        .filter(graded -> moment.framework().scale().isInadequate(graded.grade()))
                        .isEmpty();
    }
}
