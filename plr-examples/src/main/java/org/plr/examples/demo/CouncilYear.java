package org.plr.examples.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.plr.core.Acting;
import org.plr.core.framework.Framework;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.people.Role;
import org.plr.examples.demo.host.CouncilMail.Sent;

/**
 * The year as it passes: the organisation chart is loaded twice a month where it has changed, each month is opened on its
 * first working day, focussed reviews are commissioned, and the deliveries run every hour, as the host's scheduler would
 * have it.
 */
final class CouncilYear {
    private static final int HALF_PAST_MIDNIGHT = 30;

    private final Scene scene;
    private final Acting administrator;
    private final Consumer<Instant> progress;
    private final Letters letters;
    private Organisation loaded = Organisation.empty();
    private int mailsRead;

    /**
     * A year that has not begun.
     *
     * @param scene what everybody works with
     * @param administrator who loads the organisation chart
     * @param progress told the simulated time, every hour
     */
    CouncilYear(Scene scene, Acting administrator, Consumer<Instant> progress) {
        this.scene = scene;
        this.administrator = administrator;
        this.progress = progress;
        this.letters = new Letters(scene);
    }

    /** Lets the months pass, from the first moment of the first until the draw of the last one is known. */
    void pass(Months months) {
        load();
        MonthlyRound round = new MonthlyRound(scene);
        Commissioning commissioning = new Commissioning(scene);
        Benchmarks benchmarks = new Benchmarks(scene);
        LinkReviewers links = new LinkReviewers(scene);
        LookingThrough looks = new LookingThrough(scene);
        TrackerRounds trackers = new TrackerRounds(scene);
        MonthlyDraw draw = new MonthlyDraw(scene, new Moderating(scene)::selected);
        for (YearMonth month : months.list()) {
            loadOn(month.atDay(1));
            loadOn(month.atDay(15));
            links.plan(month, months.list().indexOf(month));
            round.plan(month, month.equals(months.first()));
            commissioning.plan(month, months.list().indexOf(month));
            draw.plan(month);
            trackers.plan(month);
            looks.plan(month);
            benchmarks.plan(month, months.list().indexOf(month));
            scene.timeline().at(scene.days().at(month.atDay(20), 14 * 60), this::tryOthersTracker);
        }
        planFrameworkReview();
        hour(months.start());
        LocalDate last = MonthlyDraw.revealing(months.last(), scene.days());
        scene.timeline().runUntil(scene.days().at(last.plusDays(1), 0));
    }

    private void loadOn(LocalDate day) {
        scene.timeline().at(scene.days().at(day, HALF_PAST_MIDNIGHT), this::load);
    }

    private void load() {
        Organisation known = scene.host().chart().knownOn(scene.today());
        if (!known.equals(loaded)) {
            loaded = scene.answers()
                    .accepted(
                            "load the organisation chart",
                            administrator.reference().loadOrganisation(known));
        }
    }

    private void hour(Instant at) {
        scene.timeline().at(at, () -> {
            scene.plr().deliveries().run();
            for (Sent mail : scene.host().mail().sentAfter(mailsRead)) {
                mailsRead++;
                letters.received(mail);
            }
            progress.accept(at);
            hour(at.plus(Duration.ofHours(1)));
        });
    }

    /** The framework has its yearly review a week before it is due (GOV-1). */
    private void planFrameworkReview() {
        Framework framework = scene.answers()
                .accepted(
                        "show the framework",
                        scene.lead()
                                .reference()
                                .frameworkInForce(scene.host().clock().instant()));
        LocalDate day = scene.days().after(framework.reviewBy().minusDays(7), 0);
        if (!day.isBefore(scene.today())) {
            scene.timeline()
                    .at(
                            scene.days().at(day, 11 * 60),
                            () -> scene.answers()
                                    .accepted(
                                            "record the framework's review",
                                            scene.lead()
                                                    .reference()
                                                    .frameworkReviewed(
                                                            framework.id(),
                                                            framework.reviewBy().plusYears(1))));
        }
    }

    /** Now and then a practitioner looks for a tracker, which is not theirs to see (TRK-2). */
    private void tryOthersTracker() {
        scene.staffing()
                .anybody(Role.PRACTITIONER)
                .filter(who -> scene.today().getMonthValue() % 4 == 0)
                .ifPresent(this::tryTracker);
    }

    private void tryTracker(PersonRef practitioner) {
        loaded.posts(practitioner, scene.today()).stream()
                .flatMap(post -> loaded.area(post.unit(), scene.today()).stream())
                .findFirst()
                .ifPresent(area -> scene.answers()
                        .refused(
                                scene.staffing().title(practitioner),
                                "see the tracker of a service area",
                                scene.as(practitioner).trackers().area(area)));
    }
}
