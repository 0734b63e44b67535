package org.plr.core.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.Outcome;
import org.plr.core.Refusal;
import org.plr.core.framework.Framework;
import org.plr.core.journal.CommandId;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Fact;
import org.plr.core.journal.Recorded;
import org.plr.core.spi.Append;
import org.plr.core.spi.Basis;
import org.plr.core.spi.RememberedCommand;

/** One attempt at one command: decided under the ledger's lock, kept without it. */
final class Travel<S> {
    private final Commands commands;
    private final Ledger ledger;
    private final Caller caller;
    private final Request request;
    private final Handling<S> handling;
    private final Instant now;
    private final Instant occurredAt;
    private final Pen pen;

    Travel(Commands commands, Caller caller, Request request, Handling<S> handling, byte[] seed) {
        this.commands = commands;
        this.ledger = commands.ledger;
        this.now = ledger.now();
        this.caller = caller;
        this.request = request;
        this.handling = handling;
        this.occurredAt = caller.occurredAt(now);
        this.pen = new Pen(handling.stream(), seed);
    }

    /** To be called while the ledger's lock is held and it has caught up. */
    Decided<S> decided() {
        Optional<RememberedCommand> done = caller.command().flatMap(this::remembered);
        return done.isPresent() ? new Decided<>(this, repeat(done.get())) : decide();
    }

    /** To be called while the ledger's lock is held and it has caught up; what would be kept is let go. */
    List<Refusal> refusals() {
        Outcome<S> outcome = decided().outcomeOrNull();
        return outcome == null ? List.of() : outcome.refusals();
    }

    /**
     * What one attempt has come to.
     *
     * @param outcomeOrNull the outcome where nothing is to be kept, else null
     * @param before the subject's state before
     * @param append what is to be kept
     * @param facts the facts of its drafts
     */
    record Decided<S>(
            Travel<S> travel,
            @Nullable Outcome<S> outcomeOrNull,
            @Nullable S before,
            Append append,
            List<Fact> facts) {
        Decided(Travel<S> travel, Outcome<S> outcome) {
            this(travel, outcome, null, Append.of(List.of()), List.of());
        }

        Outcome<S> outcome() {
            return outcomeOrNull == null
                    ? Outcome.accepted(travel.after(before, travel.ledger.append(append, facts)))
                    : outcomeOrNull;
        }
    }

    private Decided<S> refused(List<Refusal> refusals) {
        return new Decided<>(this, Outcome.refused(refusals));
    }

    private Optional<RememberedCommand> remembered(CommandId id) {
        return ledger.inStore(store -> store.command(Commands.text(caller.actor()), id));
    }

    private Outcome<S> repeat(RememberedCommand done) {
        if (!done.fingerprint().equals(fingerprint())) {
            throw new IllegalArgumentException("Command id " + done.id()
                    + " was used before for something else. Give every new command an id of its own.");
        }
        S then = ledger.asOf(done.stream(), done.version(), handling.subject().fold());
        return Outcome.accepted(Objects.requireNonNull(then, "a remembered command has a subject"));
    }

    private Decided<S> decide() {
        S state = handling.subject().state().get();
        if (state == null && !handling.begins()) {
            return refused(List.of(Refusal.plain(
                    "subject.unknown", "$", "There is nothing under this reference: check the commands.reference.")));
        }
        Optional<Framework> framework = commands.reference.inForce(occurredAt);
        LocalDate today = today(framework.orElse(null));
        Optional<Refusal> denied = commands.access.refusal(
                caller.actor(),
                handling.permission(),
                handling.subject().matter().apply(state),
                today);
        if (denied.isPresent()) {
            return refused(List.of(denied.get()));
        }
        if (occurredAt.isAfter(now.plus(Commands.AHEAD))) {
            return refused(List.of(Commands.FUTURE));
        }
        return framework.isPresent() ? keep(state, framework.get()) : refused(List.of(Commands.NO_FRAMEWORK));
    }

    private Decided<S> keep(@Nullable S state, Framework framework) {
        Moment moment = new Moment(
                now,
                occurredAt,
                caller.actor(),
                framework,
                commands.reference.organisations().now(),
                pen);
        Decision decision = handling.decide().apply(state, moment);
        if (!decision.refusals().isEmpty()) {
            return refused(decision.refusals());
        }
        for (Told told : decision.isQuiet() ? List.<Told>of() : List.copyOf(decision.facts())) {
            commands.causes.forEach(causing -> causing.cause(told, moment, decision));
        }
        List<Draft> drafts = commands.drafts(decision, caller.actor());
        Append append = new Append(
                drafts,
                pen.narratives(),
                decision.notices(),
                decision.contents(),
                List.of(),
                remember(drafts),
                new Basis(ledger.position(), handling.restsOn()));
        return new Decided<>(this, null, state, append, Commands.facts(decision));
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

    private @Nullable RememberedCommand remember(List<Draft> drafts) {
        int version = drafts.stream()
                .filter(draft -> draft.stream().equals(handling.stream()))
                .mapToInt(Draft::version)
                .max()
                .orElse(ledger.version(handling.stream()));
        return caller.command()
                .map(id -> new RememberedCommand(
                        Commands.text(caller.actor()), id, fingerprint(), handling.stream(), version))
                .orElse(null);
    }

    private String fingerprint() {
        String subject = handling.begins() ? "" : handling.stream().value();
        return Fingerprint.of(handling.permission() + " " + subject, request);
    }

    private LocalDate today(@Nullable Framework framework) {
        return now.atZone(framework == null ? ZoneOffset.UTC : framework.zone()).toLocalDate();
    }
}
