package org.plr.core.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.command.Decision;
import org.plr.core.command.Desk;
import org.plr.core.command.Handling;
import org.plr.core.command.Moment;
import org.plr.core.command.Reference;
import org.plr.core.command.Request;
import org.plr.core.framework.Framework;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.people.Organisation;
import org.plr.core.people.PersonRef;
import org.plr.core.review.Correction;

/**
 * What an actor can do with training to review (LNK-4). The Quality Assurance Service records and sees all of it; each
 * person sees their own. Say with {@code at} when a session was that is recorded later.
 */
public final class Trainings {
    private final Desk desk;
    private final TrainingBook book;
    private final Reference reference;

    /**
     * For the library's own use: {@code plr.as(actor).training()} gives one.
     *
     * @param desk where this actor's commands go
     * @param book what everybody was taught, as caught up
     * @param reference frameworks and the organisation
     */
    public Trainings(Desk desk, TrainingBook book, Reference reference) {
        this.desk = desk;
        this.book = book;
        this.reference = reference;
    }

    /**
     * Records that somebody was trained to review. Refused to anyone outside the Quality Assurance Service; for a person
     * whom the organisation does not have on that day; where the trainer is not of the Quality Assurance Service on that
     * day, or is the person; and for whoever is trained already.
     *
     * @param person who was trained
     * @param trainedBy who trained them; null is refused
     * @return what the person was taught
     */
    public Outcome<Training> record(PersonRef person, @Nullable PersonRef trainedBy) {
        Recording request = new Recording(trainedBy);
        return run(person, Permission.RECORD_TRAINING, request, request::decide);
    }

    /**
     * Records that a link reviewer coached or mentored somebody, any number of times, trained or not. Refused as
     * {@link #record} is, for the coach as for the trainer.
     *
     * @param person who was coached
     * @param by who coached them; null is refused
     * @return what the person was taught
     */
    public Outcome<Training> coached(PersonRef person, @Nullable PersonRef by) {
        Recording.OfCoaching request = new Recording.OfCoaching(by);
        return run(person, Permission.RECORD_TRAINING, request, request::decide);
    }

    /**
     * Withdraws a session that was recorded by mistake, by the Service Manager Quality Assurance. Refused where the person
     * has no such session or it is withdrawn, and where the approver is the actor or unknown on that day.
     *
     * @param person whose
     * @param session its number among the person's, from 1
     * @param correction why, and who approved; null is refused
     * @return what the person was taught
     */
    public Outcome<Training> withdraw(PersonRef person, int session, @Nullable Correction correction) {
        Withdrawing request = new Withdrawing(session, correction);
        return run(person, Permission.WITHDRAW_TRAINING, request, request::decide);
    }

    /**
     * What one person was taught.
     *
     * @param person who
     * @return everything recorded, which may be nothing; or the refusal
     */
    public Outcome<Training> read(PersonRef person) {
        return desk.read(Permission.READ_TRAINING, () -> Optional.of(book.of(person)), Trainings::matter);
    }

    /**
     * Shows why a session was withdrawn.
     *
     * @param person whose session
     * @param reason the text, as the session keeps it
     * @return the words, or the refusal; refused where the text was erased
     */
    public Outcome<String> text(PersonRef person, NarrativeRef reason) {
        Outcome<Training> found = read(person);
        return found.isAccepted() ? desk.words(Training.stream(person), reason) : Outcome.refused(found.refusals());
    }

    /**
     * What everybody was taught whom this actor may see.
     *
     * @return each of whom something was recorded, in the order in which they first were
     */
    public List<Training> all() {
        return desk.readAll(Permission.READ_TRAINING, book::all, Trainings::matter);
    }

    /**
     * Which managers are not trained, for the Quality Assurance Service: of those who hold a manager role of the framework
     * of that day (ROL-1), in the chart as known now, whoever was trained on no day up to that one. One trained on
     * 2022-06-10 is untrained on 2022-06-09 and not on 2022-06-10.
     *
     * @param day the local day
     * @return the managers, by ref; none where no framework was in force; or the refusal
     */
    public Outcome<List<PersonRef>> untrained(LocalDate day) {
        return desk.ask(
                Permission.READ_TRAINING,
                () -> Outcome.accepted(reference
                        .frameworks()
                        .on(day)
                        .map(framework -> untrained(day, framework))
                        .orElse(List.of())));
    }

    private List<PersonRef> untrained(LocalDate day, Framework framework) {
        Organisation chart = reference.organisations().now();
        Instant end = day.plusDays(1).atStartOfDay(framework.zone()).toInstant();
        return framework.managerRoles().stream()
                .flatMap(role -> chart.holders(role, day).stream())
                .distinct()
                .filter(manager -> !book.isTrained(manager, end))
                .sorted(Comparator.comparing(PersonRef::text))
                .toList();
    }

    /** It is the own matter of whoever is taught. */
    private static Matter matter(Training training) {
        return Matter.of(training.person());
    }

    private Outcome<Training> run(
            PersonRef person, Permission permission, Request request, BiFunction<Training, Moment, Decision> decide) {
        StreamId stream = Training.stream(person);
        Handling.Subject<Training> subject =
                new Handling.Subject<>(() -> book.of(person), Trainings::matter, Training::fold);
        return desk.run(request, Handling.of(stream, permission, subject, decide));
    }
}
