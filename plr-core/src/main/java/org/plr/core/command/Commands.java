package org.plr.core.command;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plr.core.Actor;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.access.Access;
import org.plr.core.clause.ClauseId;
import org.plr.core.framework.Framework;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.Recorded;
import org.plr.core.journal.StreamId;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.Append;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.Randomness;
import org.plr.core.spi.Settled;

/**
 * The one way on which every command travels: the request checks itself, the actor is authorised, the rule decides on
 * the subject's state, and facts, texts and notices are kept all or nothing. A lost race is decided again.
 */
public final class Commands {
    /** How far ahead of the library's clock an occurrence may be said to be: clocks differ a little. */
    public static final Duration AHEAD = Duration.ofMinutes(5);

    private static final int TRIES = 20;

    /** From then on nobody else in this process decides until this command is kept. */
    private static final int UNLOCKED_TRIES = 3;

    static final Refusal FUTURE = Refusal.plain(
            "occurred-at.future",
            "$.occurredAt",
            "Say when it happened: a moment more than 5 minutes ahead has not come yet.");
    static final Refusal NO_FRAMEWORK = Refusal.by(
            ClauseId.GOV_1,
            "framework.none-in-force",
            "$.occurredAt",
            "No framework was in force then: give the library the one that was.");

    final Ledger ledger;
    final Reference reference;
    final Access access;
    private final Randomness randomness;
    final List<Causing> causes;

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
                Supplier<Outcome<S>> go =
                        () -> ledger.read(() -> new Travel<>(this, caller, request, handling, seed).decided())
                                .outcome();
                return attempt <= UNLOCKED_TRIES ? go.get() : ledger.read(go);
            } catch (ConcurrentChangeException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }

    /**
     * Tries one command: decides it as if it were given now, and keeps nothing.
     *
     * @param caller who would give it
     * @param request what would be asked
     * @param handling how it would be handled
     * @param <S> the subject's state
     * @return every refusal, empty where it would be accepted
     * @throws IllegalArgumentException where the command's id was used before for something else
     */
    public <S> List<Refusal> tried(Caller caller, Request request, Handling<S> handling) {
        Checks checks = new Checks();
        request.check(checks);
        return checks.refusals().isEmpty()
                ? ledger.read(() -> new Travel<>(this, caller, request, handling, new byte[32]).refusals())
                : checks.refusals();
    }

    /** Numbers facts within their streams and writes them. */
    private final class Drafting {
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
     * @param decide gives the facts, asked when the ledger has caught up and while its lock is held; without any, and with
     *     nothing settled, nothing is kept
     * @param settled notices that are done with
     * @return what was recorded
     * @throws ConcurrentChangeException where a stream has moved on, or a notice was claimed by somebody else since
     */
    public List<Recorded> bySystem(Supplier<Decision> decide, List<Settled> settled) {
        return keep(Actor.system(), decide, settled);
    }

    /**
     * Keeps what an operator does about the library itself; whether they may was asked before.
     *
     * @param operator who does it
     * @param decide gives the facts, asked when the ledger has caught up and while its lock is held
     * @throws ConcurrentChangeException where the race was lost too often
     */
    public void byOperator(Actor operator, Supplier<Decision> decide) {
        for (int attempt = 1; ; attempt++) {
            try {
                keep(operator, decide, List.of());
                return;
            } catch (ConcurrentChangeException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }

    /**
     * Keeps what the library itself brings about together with texts, such as the receipt of a document.
     *
     * @param subject the subject's stream, to which the texts belong
     * @param decide gives the facts, asked when the ledger has caught up and while its lock is held; asked again with a
     *     fresh pen where the race was lost
     * @throws ConcurrentChangeException where the race was lost too often
     */
    public void bySystem(StreamId subject, Function<Pen, Decision> decide) {
        byte[] seed = new byte[32];
        randomness.fill(seed);
        for (int attempt = 1; ; attempt++) {
            Pen pen = new Pen(subject, seed);
            try {
                keep(Actor.system(), () -> decide.apply(pen), List.of(), pen);
                return;
            } catch (ConcurrentChangeException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }

    private List<Recorded> keep(Actor actor, Supplier<Decision> decide, List<Settled> settled) {
        return keep(actor, decide, settled, new Pen(StreamId.REFERENCE, new byte[0]));
    }

    private List<Recorded> keep(Actor actor, Supplier<Decision> decide, List<Settled> settled, Pen pen) {
        Prepared prepared = ledger.read(() -> {
            Decision decision = decide.get();
            List<Draft> drafts = drafts(decision, actor);
            return new Prepared(
                    new Append(drafts, pen.narratives(), decision.notices(), decision.contents(), settled, null, null),
                    facts(decision));
        });
        boolean empty = prepared.facts.isEmpty() && settled.isEmpty();
        return empty ? List.of() : ledger.append(prepared.append, prepared.facts);
    }

    private record Prepared(Append append, List<Fact> facts) {}

    /** To be called while the ledger's lock is held. */
    List<Draft> drafts(Decision decision, Actor actor) {
        Drafting drafting = new Drafting(actor, ledger.now());
        decision.facts().forEach(drafting::add);
        return drafting.drafts;
    }

    static List<Fact> facts(Decision decision) {
        return decision.facts().stream().map(Told::fact).toList();
    }

    static String text(Actor actor) {
        return actor.isSystem() ? "system" : actor.person().text();
    }
}
