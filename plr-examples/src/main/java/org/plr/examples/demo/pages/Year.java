package org.plr.examples.demo.pages;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.Acting;
import org.plr.core.draw.MonthDraw;
import org.plr.core.duty.Duty;
import org.plr.core.focussed.FocussedReview;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Scale;
import org.plr.core.moderation.Moderation;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.rota.Mix;
import org.plr.core.rota.MonthPlanned;
import org.plr.examples.demo.host.Chosen;
import org.plr.examples.demo.host.CouncilMail.Sent;
import org.plr.examples.demo.host.Host;
import org.plr.examples.demo.host.LinkChosen;
import org.plr.examples.demo.host.Refused;
import org.plr.examples.demo.host.SimulatedClock;

/**
 * The year as it stands at its end, asked of the library by the lead of the Quality Assurance Service, who may see all.
 *
 * @param seed the text from which it was drawn
 * @param months the months that passed, in order
 * @param host the host's own side
 * @param lead the library as the lead may use it
 * @param answered what the library answered on the way
 * @param seen what the lead was shown
 */
public record Year(String seed, List<YearMonth> months, Host host, Acting lead, Answered answered, Seen seen) {

    /**
     * What the library answered on the way.
     *
     * @param refused what it refused
     * @param chosen whom it proposed as a moderator, and why
     * @param planned each month's rota, and why
     * @param linked whom it proposed as a link reviewer, and why
     */
    public record Answered(
            List<Refused> refused, List<Chosen> chosen, List<MonthPlanned> planned, List<LinkChosen> linked) {}

    /**
     * What the lead was shown at the end.
     *
     * @param framework the framework in force
     * @param chart the organisation chart
     * @param duties every duty, in the order in which they arose
     * @param reviews every review
     * @param focussed every focussed review, in the order in which they were planned
     * @param draws every monthly draw
     * @param moderations what became of each review that a draw selected
     * @param mixes what each manager was given over the last 12 months (ROL-3)
     * @param mails every mail sent, in order
     */
    public record Seen(
            Framework framework,
            Organisation chart,
            List<Duty> duties,
            List<Review> reviews,
            List<FocussedReview> focussed,
            List<MonthDraw> draws,
            Map<ReviewRef, Moderation> moderations,
            Map<PersonRef, Mix> mixes,
            List<Sent> mails) {

        /** Asks. */
        public static Seen by(Acting lead, Host host) {
            Instant now = host.clock().instant();
            return new Seen(
                    lead.reference().frameworkInForce(now).value(),
                    lead.reference().organisationAsKnownAt(now).value(),
                    lead.duties().all().value().duties(),
                    lead.reviews().all(),
                    lead.focussed().programme(),
                    lead.draws().all(),
                    Year.moderated(lead),
                    lead.rota().mixes(),
                    host.mail().sentAfter(0));
        }
    }

    private static Map<ReviewRef, Moderation> moderated(Acting lead) {
        Map<ReviewRef, Moderation> moderations = new LinkedHashMap<>();
        for (MonthDraw draw : lead.draws().all()) {
            draw.selected()
                    .forEach(review -> moderations.put(
                            review, lead.moderations().read(review).value()));
        }
        return moderations;
    }

    /** What became of a review that a draw selected. */
    Optional<Moderation> moderation(ReviewRef review) {
        return Optional.ofNullable(seen.moderations.get(review));
    }

    /** Why each of its moderators was proposed, in the order in which the turns were given. */
    List<Chosen> chosen(ReviewRef review) {
        return answered.chosen.stream()
                .filter(each -> each.turn().review().equals(review))
                .toList();
    }

    List<MonthPlanned> planned() {
        return answered.planned;
    }

    List<Refused> refused() {
        return answered.refused;
    }

    Instant now() {
        return host.clock().instant();
    }

    /** The month that a moment belongs to; what lies before the first or behind the last belongs to that one. */
    YearMonth month(Instant moment) {
        YearMonth month = YearMonth.from(moment.atZone(SimulatedClock.LONDON));
        YearMonth last = months.get(months.size() - 1);
        return month.isBefore(months.get(0)) ? months.get(0) : month.isAfter(last) ? last : month;
    }

    /** A grade of the impact as people read it. */
    String impactTitle(Grade grade) {
        return seen.framework()
                .figures()
                .grades()
                .impact()
                .flatMap(axis -> axis.step(grade))
                .map(Scale.Step::title)
                .orElse(grade.code());
    }

    /** A grade as people read it. */
    String title(Grade grade) {
        return seen.framework().scale().step(grade).map(Scale.Step::title).orElse(grade.code());
    }
}
