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
import org.plr.core.export.Exports;
import org.plr.core.export.Reads;
import org.plr.core.filing.Filings;
import org.plr.core.filing.RecordVoice;
import org.plr.core.firstday.FirstDay;
import org.plr.core.focussed.FocussedReviews;
import org.plr.core.impact.Impacts;
import org.plr.core.journal.CommandId;
import org.plr.core.link.Links;
import org.plr.core.moderation.Moderations;
import org.plr.core.reference.ReferenceData;
import org.plr.core.retention.Retention;
import org.plr.core.review.OpenCases;
import org.plr.core.review.Programmes;
import org.plr.core.review.Reviews;
import org.plr.core.rota.Rotas;
import org.plr.core.tracker.Trackers;
import org.plr.core.tracking.Trackings;
import org.plr.core.training.Trainings;

/**
 * The library as one actor may use it. Immutable and safe for several threads; {@link #with} and {@link #at} give another
 * one for the next command.
 */
public final class Acting {
    private final World world;
    private final Caller caller;
    private final Desk desk;

    Acting(World world, Caller caller) {
        this.world = world;
        this.caller = caller;
        this.desk = new Desk(caller, world.house());
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
                world, new Caller(caller.actor(), Objects.requireNonNull(command, "command"), caller.occurredOrNull()));
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
                world,
                new Caller(caller.actor(), caller.commandOrNull(), Objects.requireNonNull(occurredAt, "occurredAt")));
    }

    /**
     * Practice Learning Reviews.
     *
     * @return what this actor can do with them
     */
    public Reviews reviews() {
        return new Reviews(desk, world.views().reviews(), world.views().suitability());
    }

    /**
     * A council's first day: what an earlier tracker knows is brought in.
     *
     * @return what this actor can do about it
     */
    public FirstDay firstDay() {
        return new FirstDay(desk, world.views().reviews(), world.views().reference());
    }

    /**
     * Immediate concerns and remedial actions.
     *
     * @return what this actor can do about them
     */
    public Concerns concerns() {
        return new Concerns(desk, world.views().concerns());
    }

    /**
     * The moderation of reviews that were selected for it.
     *
     * @return what this actor can do about it
     */
    public Moderations moderations() {
        Views views = world.views();
        return new Moderations(
                desk, new Moderations.Books(views.moderations(), views.concerns(), views.reference(), views.draws()));
    }

    /**
     * The programme of monthly reviews.
     *
     * @return what this actor can do with it
     */
    public Programmes programmes() {
        Views views = world.views();
        return new Programmes(desk, new Programmes.Books(views.programmes(), views.reviews(), views.reference()));
    }

    /**
     * Focussed reviews and their terms of reference.
     *
     * @return what this actor can do with them
     */
    public FocussedReviews focussed() {
        Views views = world.views();
        return new FocussedReviews(
                desk,
                new FocussedReviews.Books(
                        views.focussed(), views.reviews(), world.tools().terms()));
    }

    /**
     * The monthly draws of the reviews to be moderated.
     *
     * @return what this actor can do with them
     */
    public Draws draws() {
        return new Draws(desk, world.views().drawn(), world.tools().drawSecrets());
    }

    /**
     * The monthly rota of reviews.
     *
     * @return what this actor can do with it
     */
    public Rotas rota() {
        return new Rotas(desk, world.views().planned(), world.tools().drawSecrets());
    }

    /**
     * Benchmarking exercises of moderation.
     *
     * @return what this actor can do with them
     */
    public Benchmarking benchmarking() {
        Views views = world.views();
        return new Benchmarking(desk, new Benchmarking.Books(views.benchmarking(), views.reviews(), views.reference()));
    }

    /**
     * Training to review.
     *
     * @return what this actor can do with it
     */
    public Trainings training() {
        return new Trainings(desk, world.views().training(), world.views().reference());
    }

    /**
     * Link reviewers of Service Managers.
     *
     * @return what this actor can do about them
     */
    public Links links() {
        return new Links(desk, world.views().links(), world.views().duties());
    }

    /**
     * Duties: who owes what, to whom, by when.
     *
     * @return what this actor can ask of them
     */
    public Duties duties() {
        return new Duties(desk, world.views().duties(), world.views().reviews());
    }

    /**
     * The notices that are sent, wait or did not get through.
     *
     * @return what this operator can do about them
     */
    public Notices notices() {
        return new Notices(
                desk, world.house().commands(), world.store(), world.views().duties());
    }

    /**
     * What is filed on children's records.
     *
     * @return what this actor can do about it
     */
    public Filings filings() {
        return new Filings(
                desk,
                world.views().filings(),
                new RecordVoice(
                        world.house().commands(),
                        world.views().filings(),
                        world.tools().record(),
                        world.store()));
    }

    /**
     * Trackers of reviews by service area.
     *
     * @return what this actor can ask of them
     */
    public Trackers trackers() {
        Views views = world.views();
        return new Trackers(
                desk,
                new Trackers.Books(
                        views.reviews(), views.concerns(), views.duties(), views.links(), views.reference()));
    }

    /** {@return what this actor can do about trackers being given and looked through} */
    public Trackings tracking() {
        return new Trackings(desk, world.views().tracking());
    }

    /** {@return what this actor can ask of what quality assurance did for children and families} */
    public Impacts impact() {
        Views views = world.views();
        return new Impacts(desk, new Impacts.Books(views.reviews(), views.evidence(), views.reference()));
    }

    /**
     * Frameworks, organisation charts and holidays.
     *
     * @return what this actor can do with them
     */
    public ReferenceData reference() {
        return new ReferenceData(desk, world.views().reference(), world.views().duties());
    }

    /**
     * The journal itself.
     *
     * @return what this actor can ask of it
     */
    public Journal journal() {
        return new Journal(desk, world.store());
    }

    /**
     * How long texts are kept, legal holds, and deletion with its proof.
     *
     * @return what this actor can do about it
     */
    public Retention retention() {
        return new Retention(
                desk,
                world.views().kept(),
                new Retention.Shelves(world.store(), world.tools().codec(), new Pages(world.store())));
    }

    /**
     * Which cases are open.
     *
     * @return what this actor can ask of the case system
     */
    public OpenCases cases() {
        return new OpenCases(desk);
    }

    /**
     * Who read what is known of a child.
     *
     * @return what this actor can ask of the read log
     */
    public Reads reads() {
        return new Reads(desk, world.views().reviews());
    }

    /**
     * Everything that is held about one child or one member of staff.
     *
     * @return what this actor can have of it
     */
    public Exports exports() {
        return new Exports(
                desk, world.views().reviews(), new Exports.Journal(world.tools().codec(), new Pages(world.store())));
    }
}
