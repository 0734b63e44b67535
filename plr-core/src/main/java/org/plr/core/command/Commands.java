package org.plr.core.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.access.Access;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.Framework;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Append;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.Randomness;
import org.plr.core.spi.RememberedCommand;
import org.plr.core.spi.Settled;

/**
 * The one way on which every command travels: the request checks itself, the actor is authorised, the rule decides on
 * the subject's state, and facts, texts and notices are kept all or nothing. A lost race is decided again.
 */
public final class Commands {
    /** How far ahead of the library's clock an occurrence may be said to be: clocks differ a little. */
    public static final Duration AHEAD = Duration.ofMinutes(5);

    private static final int TRIES = 20;
    private static final Refusal FUTURE = Refusal.plain(
            "occurred-at.future",
            "$.occurredAt",
            "Say when it happened: a moment more than 5 minutes ahead has not come yet.");
    static final Refusal NO_FRAMEWORK = Refusal.by(
            ClauseId.GOV_1,
            "framework.none-in-force",
            "$.occurredAt",
            "No framework was in force then: give the library the one that was.");

    private final Ledger ledger;
    private final Reference reference;
    private final Access access;
    private final Randomness randomness;
    private final List<Causing> causes;

    /**
     * The way for one library.
     *
     * @param ledger the journal
     * @param reference the reference data
     * @param access who may do what
     * @param randomness seeds of references and salts
     * @param causes what facts cause, in this order
     */
    public Commands(Ledger ledger, Reference reference, Access access, Randomness randomness, List<Causing> causes) {
        this.ledger = ledger;
        this.reference = reference;
        this.access = access;
        this.randomness = randomness;
        this.causes = List.copyOf(causes);
    }

    /**
     * Handles one command.
     *
     * @param caller who gives it
     * @param request what is asked
     * @param handling how it is handled
     * @param <S> the subject's state
     * @return the subject after it, or every refusal
     * @throws IllegalArgumentException where the command's id was used before for something else
     * @throws ConcurrentChangeException where the race was lost too often
     */
    public <S> Outcome<S> run(Caller caller, Request request, Handling<S> handling) {
        Checks checks = new Checks();
        request.check(checks);
        if (!checks.refusals().isEmpty()) {
            return Outcome.refused(checks.refusals());
        }
        byte[] seed = new byte[32];
        randomness.fill(seed);
        for (int attempt = 1; ; attempt++) {
            try {
                return ledger.read(() -> new Travel<>(caller, request, handling, seed).go());
            } catch (ConcurrentChangeException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }

    /** One attempt at one command, under the ledger's lock. */
    private final class Travel<S> {
        private final Caller caller;
        private final Request request;
        private final Handling<S> handling;
        private final Instant now = ledger.now();
        private final Instant occurredAt;
        private final Pen pen;

        Travel(Caller caller, Request request, Handling<S> handling, byte[] seed) {
            this.caller = caller;
            this.request = request;
            this.handling = handling;
            this.occurredAt = caller.occurredAt(now);
            this.pen = new Pen(handling.stream(), seed);
        }

        Outcome<S> go() {
            Optional<RememberedCommand> done = caller.command().flatMap(this::remembered);
            return done.isPresent() ? repeat(done.get()) : decide();
        }

        private Optional<RememberedCommand> remembered(CommandId id) {
            return ledger.inStore(store -> store.command(text(caller.actor()), id));
        }

        private Outcome<S> repeat(RememberedCommand done) {
            if (!done.fingerprint().equals(fingerprint())) {
                throw new IllegalArgumentException("Command id " + done.id()
                        + " was used before for something else. Give every new command an id of its own.");
            }
            S then = ledger.asOf(
                    done.stream(), done.version(), handling.subject().fold());
            return Outcome.accepted(Objects.requireNonNull(then, "a remembered command has a subject"));
        }

        private Outcome<S> decide() {
            S state = handling.subject().state().get();
            if (state == null && !handling.begins()) {
                return Outcome.refused(List.of(Refusal.plain(
                        "subject.unknown", "$", "There is nothing under this reference: check the reference.")));
            }
            Optional<Framework> framework = reference.inForce(occurredAt);
            LocalDate today = today(framework.orElse(null));
            Optional<Refusal> denied = access.refusal(
                    caller.actor(),
                    handling.permission(),
                    handling.subject().matter().apply(state),
                    today);
            if (denied.isPresent()) {
                return Outcome.refused(List.of(denied.get()));
            }
            if (occurredAt.isAfter(now.plus(AHEAD))) {
                return Outcome.refused(List.of(FUTURE));
            }
            return framework.isPresent() ? keep(state, framework.get()) : Outcome.refused(List.of(NO_FRAMEWORK));
        }

        private Outcome<S> keep(@Nullable S state, Framework framework) {
            Moment moment = new Moment(
                    now,
                    occurredAt,
                    caller.actor(),
                    framework,
                    reference.organisations().now(),
                    pen);
            Decision decision = handling.decide().apply(state, moment);
            if (!decision.refusals().isEmpty()) {
                return Outcome.refused(decision.refusals());
            }
            for (Told told : List.copyOf(decision.facts())) {
                causes.forEach(causing -> causing.cause(told, moment, decision));
            }
            List<Draft> drafts = drafts(decision);
            List<Recorded> recorded = ledger.append(
                    new Append(
                            drafts,
                            pen.narratives(),
                            decision.notices(),
                            decision.contents(),
                            List.of(),
                            remember(drafts),
                            null),
                    facts(decision));
            return Outcome.accepted(after(state, recorded));
        }

        private S after(@Nullable S before, List<Recorded> recorded) {
            S state = before;
            for (Recorded one : recorded) {
                if (one.draft().stream().equals(handling.stream())) {
                    state = handling.subject().fold().step(state, one);
                }
            }
            return Objects.requireNonNull(state, "an accepted command has a subject");
        }

        private List<Draft> drafts(Decision decision) {
            Drafting drafting = new Drafting(caller.actor(), now);
            decision.facts().forEach(drafting::add);
            return drafting.drafts;
        }

        private @Nullable RememberedCommand remember(List<Draft> drafts) {
            int version = drafts.stream()
                    .filter(draft -> draft.stream().equals(handling.stream()))
                    .mapToInt(Draft::version)
                    .max()
                    .orElse(ledger.version(handling.stream()));
            return caller.command()
                    .map(id ->
                            new RememberedCommand(text(caller.actor()), id, fingerprint(), handling.stream(), version))
                    .orElse(null);
        }

        private String fingerprint() {
            String subject = handling.begins() ? "" : handling.stream().value();
            return Fingerprint.of(handling.permission() + " " + subject, request);
        }

        private LocalDate today(@Nullable Framework framework) {
            return now.atZone(framework == null ? ZoneOffset.UTC : framework.zone())
                    .toLocalDate();
        }
    }

    /** Numbers facts within their streams and writes them. */
    final class Drafting {
        private final Map<StreamId, Integer> versions = new HashMap<>();
        private final Actor actor;
        private final Instant now;
        final List<Draft> drafts = new ArrayList<>();

        Drafting(Actor actor, Instant now) {
            this.actor = actor;
            this.now = now;
        }

        void add(Told told) {
            StreamId stream = told.stream();
            int version = versions.merge(stream, ledger.version(stream) + 1, (last, first) -> last + 1);
            FactType type = Objects.requireNonNull(told.fact().getClass().getAnnotation(FactType.class), "fact type");
            Optional<Framework> framework = reference.inForce(told.occurredAt());
            drafts.add(new Draft(
                    stream,
                    version,
                    type.value(),
                    type.version(),
                    text(actor),
                    actor.inPlaceOf().map(PersonRef::text).orElse(""),
                    told.occurredAt(),
                    now,
                    framework.map(Framework::id).orElse(""),
                    framework.map(Framework::hash).orElse(""),
                    ledger.codec().write(told.fact())));
        }
    }

    /**
     * Keeps what the library itself brings about: deliveries, reminders, reference data that the host has wired.
     *
     * @param decision the facts
     * @param settled notices that are done with
     * @return what was recorded
     * @throws ConcurrentChangeException where a stream has moved on
     */
    public List<Recorded> bySystem(Decision decision, List<Settled> settled) {
        Drafting drafting = new Drafting(Actor.system(), ledger.now());
        decision.facts().forEach(drafting::add);
        return ledger.append(
                new Append(drafting.drafts, List.of(), decision.notices(), decision.contents(), settled, null, null),
                facts(decision));
    }

    private static List<Fact> facts(Decision decision) {
        return decision.facts().stream().map(Told::fact).toList();
    }

    private static String text(Actor actor) {
        return actor.isSystem() ? "system" : actor.person().text();
    }
}
