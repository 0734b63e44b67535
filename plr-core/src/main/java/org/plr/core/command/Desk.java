package org.plr.core.command;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.access.Access;
import org.plr.core.access.Matter;
import org.plr.core.access.Permission;
import org.plr.core.framework.Framework;
import org.plr.core.journal.Narrative;
import org.plr.core.journal.NarrativeRef;
import org.plr.core.journal.StreamId;
import org.plr.core.spi.CaseRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One actor's place at the library: where their commands go, and where their queries are permitted or refused. There is
 * no query without an actor.
 */
public final class Desk {
    private static final Refusal UNKNOWN =
            Refusal.plain("subject.unknown", "$", "There is nothing under this reference: check the reference.");
    private static final Refusal ERASED = Refusal.plain(
            "narrative.erased", "$", "This text was erased, or never belonged to this review: nothing can be shown.");

    private static final Logger LOG = LoggerFactory.getLogger(Access.class);

    private final Caller caller;
    private final House house;

    /**
     * A desk.
     *
     * @param caller whose
     * @param house what it shares with the others
     */
    public Desk(Caller caller, House house) {
        this.caller = caller;
        this.house = house;
    }

    /**
     * Handles a command of this actor.
     *
     * @param request what is asked
     * @param handling how it is handled
     * @param <S> the subject's state
     * @return the subject after it, or every refusal
     */
    public <S> Outcome<S> run(Request request, Handling<S> handling) {
        return answered(handling.permission(), house.commands().run(caller, request, handling));
    }

    /**
     * Reads one subject.
     *
     * @param permission what the actor must be permitted
     * @param subject asks the views
     * @param matter whose matter it is
     * @param <T> the subject
     * @return the subject, or the refusal
     */
    public <T> Outcome<T> read(Permission permission, Supplier<Optional<T>> subject, Function<T, Matter> matter) {
        return answered(permission, house.ledger().read(() -> {
            Optional<T> found = subject.get();
            if (found.isEmpty()) {
                return Outcome.refused(List.of(UNKNOWN));
            }
            Optional<Refusal> denied = refusal(permission, matter.apply(found.get()));
            return denied.isPresent() ? Outcome.refused(List.of(denied.get())) : Outcome.accepted(found.get());
        }));
    }

    /**
     * Asks for what belongs to nobody in particular.
     *
     * @param permission what the actor must be permitted
     * @param query what is asked; it must answer with something immutable
     * @param <T> the answer
     * @return the answer, or the refusal
     */
    public <T> Outcome<T> ask(Permission permission, Supplier<Outcome<T>> query) {
        return answered(
                permission,
                house.ledger()
                        .read(() -> refusal(permission, Matter.ofNobody())
                                .map(denied -> Outcome.<T>refused(List.of(denied)))
                                .orElseGet(query)));
    }

    /**
     * Asks a rule what it would decide now, about what belongs to nobody in particular. Nothing is recorded.
     *
     * @param permission what the actor must be permitted
     * @param rule what is asked; it must answer with something immutable
     * @param <T> the answer
     * @return the answer, or the refusal; refused too where no framework is in force
     */
    public <T> Outcome<T> askNow(Permission permission, Function<Moment, Outcome<T>> rule) {
        return ask(
                permission, () -> moment().map(rule).orElseGet(() -> Outcome.refused(List.of(Commands.NO_FRAMEWORK))));
    }

    private Optional<Moment> moment() {
        Instant now = house.ledger().now();
        return house.reference()
                .inForce(now)
                .map(framework -> new Moment(
                        now,
                        now,
                        caller.actor(),
                        framework,
                        house.reference().organisations().now(),
                        new Pen(StreamId.REFERENCE, new byte[0])));
    }

    /**
     * Reads every subject that this actor may see; the others are left out.
     *
     * @param permission what the actor must be permitted
     * @param subjects asks the views
     * @param matter whose matter each is
     * @param <T> the subject
     * @return those permitted, in the order given
     */
    public <T> List<T> readAll(Permission permission, Supplier<List<T>> subjects, Function<T, Matter> matter) {
        return house.ledger()
                .read(() -> subjects.get().stream()
                        .filter(subject ->
                                refusal(permission, matter.apply(subject)).isEmpty())
                        .toList());
    }

    /**
     * Shows a text that was typed about a child. The read is noted first; where it cannot be noted, nothing is shown.
     *
     * @param stream the review's stream
     * @param ref the text
     * @param matter whose matter the review is
     * @return the words, or the refusal
     */
    public Outcome<String> text(StreamId stream, NarrativeRef ref, Matter matter) {
        Optional<Refusal> denied = house.ledger().read(() -> refusal(Permission.READ_NARRATIVE, matter));
        if (denied.isPresent()) {
            return answered(Permission.READ_NARRATIVE, Outcome.refused(List.of(denied.get())));
        }
        notebook().note(List.of(stream));
        return words(stream, ref);
    }

    /**
     * Shows a text that says nothing of a single child, to an actor who was already permitted to see its subject.
     *
     * @param stream the subject's stream
     * @param ref the text
     * @return the words, or the refusal
     */
    public Outcome<String> words(StreamId stream, NarrativeRef ref) {
        return house.ledger()
                .inStore(store -> store.narrative(ref.id()))
                .filter(narrative -> narrative.stream().equals(stream) && narrative.matches(ref))
                .map(Narrative::text)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(List.of(ERASED)));
    }

    /**
     * Why this actor may not, if they may not.
     *
     * @param permission what is asked
     * @param matter whose matter it is
     * @return the refusal, or empty where they may
     */
    public Optional<Refusal> refusal(Permission permission, Matter matter) {
        return house.access().refusal(caller.actor(), permission, matter, today());
    }

    /**
     * Asks the views for something that this actor was already permitted to see.
     *
     * @param query what is asked; it must answer with something immutable
     * @param <T> the answer
     * @return the answer
     */
    public <T> T asked(Supplier<T> query) {
        return house.ledger().read(query);
    }

    /**
     * The same actor's desk for what the library does in several steps: without the host's id, which names one command, and
     * without an occurrence of its own.
     *
     * @return the desk
     */
    public Desk inSteps() {
        return new Desk(new Caller(caller.actor(), null, null), house);
    }

    /** Where this actor's reads of children are noted. */
    public Notebook notebook() {
        return new Notebook(caller, house);
    }

    /**
     * Says once, by ids alone, that this actor was denied something; whatever else an outcome is, it is no denial.
     *
     * @param permission what was asked
     * @param answer what the actor is answered
     * @param <T> the answer
     * @return the same
     */
    public <T> Outcome<T> answered(Permission permission, Outcome<T> answer) {
        if (!answer.isAccepted() && answer.refusals().get(0).code().startsWith("access.")) {
            LOG.info("Denied to {}: {}", caller.text(), permission);
        }
        return answer;
    }

    /** The case system's side, where the host has wired it. */
    public Optional<CaseRecords> caseRecords() {
        return Optional.ofNullable(house.outside().caseRecords());
    }

    /**
     * Whether anything stands in a stream, as caught up.
     *
     * @param stream the stream
     * @return true where it has a fact
     */
    public boolean isBegun(StreamId stream) {
        return house.ledger().version(stream) > 0;
    }

    /** {@return the position of the last entry of the journal that was taken in, 0 for none} */
    public long position() {
        return house.ledger().position();
    }

    /**
     * Tries a command of this actor without giving it: nothing is recorded, and no reference is drawn.
     *
     * @param request what would be asked
     * @param handling how it would be handled
     * @return every refusal that it would meet now, empty where it would be accepted
     * @param <S> the subject's state
     */
    public <S> List<Refusal> tried(Request request, Handling<S> handling) {
        List<Refusal> refusals = house.commands().tried(caller, request, handling);
        if (!refusals.isEmpty()) {
            answered(handling.permission(), Outcome.refused(refusals));
        }
        return refusals;
    }

    /** The actor of this desk. */
    public Caller caller() {
        return caller;
    }

    /** The library's clock. */
    public Instant now() {
        return house.ledger().now();
    }

    /** Random bytes for a fresh reference. */
    public ByteBuffer fresh() {
        byte[] bytes = new byte[16];
        house.outside().randomness().fill(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /**
     * The local day of a moment.
     *
     * @param moment the moment
     * @return the day in the zone of the framework then in force; in UTC where none was
     */
    public LocalDate localDay(Instant moment) {
        ZoneId zone = house.reference().inForce(moment).map(Framework::zone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(moment, zone);
    }

    /** The local day on which the actor asks. */
    public LocalDate today() {
        return localDay(house.ledger().now());
    }
}
