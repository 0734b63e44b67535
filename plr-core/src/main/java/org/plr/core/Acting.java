package org.plr.core;

import java.time.Instant;
import java.util.Objects;
import org.plr.core.benchmarking.Benchmarking;
import org.plr.core.command.Caller;
import org.plr.core.command.Desk;
import org.plr.core.concern.Concerns;
import org.plr.core.delivery.Notices;
import org.plr.core.draw.Draws;
import org.plr.core.duty.Duties;
import org.plr.core.focussed.FocussedReviews;
import org.plr.core.journal.CommandId;
import org.plr.core.link.Links;
import org.plr.core.moderation.Moderations;
import org.plr.core.reference.ReferenceData;
import org.plr.core.review.Programmes;
import org.plr.core.review.Reviews;
import org.plr.core.rota.Rotas;
import org.plr.core.tracker.Trackers;
import org.plr.core.training.Trainings;

/**
 * The library as one actor may use it. Immutable and safe for several threads; {@link #with} and {@link #at} give another
 * one for the next command.
 */
public final class Acting {
    private final Plr plr;
    private final Caller caller;
    private final Desk desk;

    Acting(Plr plr, Caller caller) {
        this.plr = plr;
        this.caller = caller;
        this.desk = new Desk(caller, plr.house());
    }

    /**
     * The same actor, with the host's id for the next command. A repeat under the same id returns the first outcome and
     * changes nothing; another command under it is misuse and throws {@link IllegalArgumentException}.
     *
     * @param command the id, of the host's choice
     * @return the actor with that id
     */
    public Acting with(CommandId command) {
        return new Acting(
                plr, new Caller(caller.actor(), Objects.requireNonNull(command, "command"), caller.occurredOrNull()));
    }

    /**
     * The same actor, saying when the next command's matter occurred: when the concern was identified, the grade given,
     * the action completed. Without it, it occurs now. A moment over 5 minutes ahead is refused; one long past starts no
     * clock anew.
     *
     * @param occurredAt when it happened; cut to the millisecond
     * @return the actor saying so
     */
    public Acting at(Instant occurredAt) {
        return new Acting(
                plr,
                new Caller(caller.actor(), caller.commandOrNull(), Objects.requireNonNull(occurredAt, "occurredAt")));
    }

    /**
     * Practice Learning Reviews.
     *
     * @return what this actor can do with them
     */
    public Reviews reviews() {
        return new Reviews(desk, plr.views().reviews(), plr.views().suitability());
    }

    /**
     * Immediate concerns and remedial actions.
     *
     * @return what this actor can do about them
     */
    public Concerns concerns() {
        return new Concerns(desk, plr.views().concerns());
    }

    /**
     * The moderation of reviews that were selected for it.
     *
     * @return what this actor can do about it
     */
    public Moderations moderations() {
        Views views = plr.views();
        return new Moderations(
                desk, new Moderations.Books(views.moderations(), views.concerns(), views.reference(), views.draws()));
    }

    /**
     * The programme of monthly reviews.
     *
     * @return what this actor can do with it
     */
    public Programmes programmes() {
        Views views = plr.views();
        return new Programmes(desk, new Programmes.Books(views.programmes(), views.reviews(), views.reference()));
    }

    /**
     * Focussed reviews and their terms of reference.
     *
     * @return what this actor can do with them
     */
    public FocussedReviews focussed() {
        Views views = plr.views();
        return new FocussedReviews(
                desk,
                new FocussedReviews.Books(
                        views.focussed(), views.reviews(), plr.tools().terms()));
    }

    /**
     * The monthly draws of the reviews to be moderated.
     *
     * @return what this actor can do with them
     */
    public Draws draws() {
        return new Draws(desk, plr.views().drawn(), plr.tools().drawSecrets());
    }

    /**
     * The monthly rota of reviews.
     *
     * @return what this actor can do with it
     */
    public Rotas rota() {
        return new Rotas(desk, plr.views().planned(), plr.tools().drawSecrets());
    }

    /**
     * Benchmarking exercises of moderation.
     *
     * @return what this actor can do with them
     */
    public Benchmarking benchmarking() {
        Views views = plr.views();
        return new Benchmarking(desk, new Benchmarking.Books(views.benchmarking(), views.reviews(), views.reference()));
    }

    /**
     * Training to review.
     *
     * @return what this actor can do with it
     */
    public Trainings training() {
        return new Trainings(desk, plr.views().training(), plr.views().reference());
    }

    /**
     * Link reviewers of Service Managers.
     *
     * @return what this actor can do about them
     */
    public Links links() {
        return new Links(desk, plr.views().links(), plr.views().duties());
    }

    /**
     * Duties: who owes what, to whom, by when.
     *
     * @return what this actor can ask of them
     */
    public Duties duties() {
        return new Duties(desk, plr.views().duties(), plr.views().reviews());
    }

    /**
     * The notices that are sent, wait or did not get through.
     *
     * @return what this operator can do about them
     */
    public Notices notices() {
        return new Notices(desk, plr.house().commands(), plr.store());
    }

    /**
     * Trackers of reviews by service area.
     *
     * @return what this actor can ask of them
     */
    public Trackers trackers() {
        Views views = plr.views();
        return new Trackers(
                desk, new Trackers.Books(views.reviews(), views.concerns(), views.duties(), views.reference()));
    }

    /**
     * Frameworks, organisation charts and holidays.
     *
     * @return what this actor can do with them
     */
    public ReferenceData reference() {
        return new ReferenceData(desk, plr.views().reference(), plr.views().duties());
    }

    /**
     * The journal itself.
     *
     * @return what this actor can ask of it
     */
    public Journal journal() {
        return new Journal(desk, plr.store());
    }
}
