package org.plr.core.rota;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plr.core.draw.Code;
import org.plr.core.draw.Seed;
import org.plr.core.journal.Recorded;
import org.plr.core.people.PersonRef;

/**
 * A month's rota as its facts leave it (ROL-2, ROL-3): announced, and then planned. It names reviews and managers by
 * reference. Which child a review is of, the review itself says.
 *
 * @param announcement what was announced
 * @param resultOrNull what was planned, or null before
 */
public record RotaMonth(Announcement announcement, @Nullable Result resultOrNull) {

    /**
     * What was announced.
     *
     * @param month the local month
     * @param manifest the SHA-256 over the open cases
     * @param commitment the SHA-256 of the code
     * @param publicSource where the public randomness will be taken from
     * @param at when
     */
    public record Announcement(YearMonth month, String manifest, Code commitment, String publicSource, Instant at) {}

    /**
     * What was planned.
     *
     * @param seed what the tickets came from: whoever has it and the open cases can repeat the draw
     * @param reAudits the re-audits given out (CON-5)
     * @param turns the cases that were drawn, in the order of the managers' references
     * @param without who went without a review, and why
     * @param untrained who was given one and was not trained to review (LNK-4)
     * @param at when
     */
    public record Result(
            Seed seed,
            List<RotaFact.Again> reAudits,
            List<RotaFact.Given> turns,
            List<RotaFact.Without> without,
            List<PersonRef> untrained,
            Instant at) {

        /** Keeps the lists as they are now. */
        public Result {
            reAudits = List.copyOf(reAudits);
            turns = List.copyOf(turns);
            without = List.copyOf(without);
            untrained = List.copyOf(untrained);
        }

        private Result only(PersonRef who) {
            return new Result(
                    seed,
                    reAudits.stream().filter(one -> one.manager().equals(who)).toList(),
                    turns.stream().filter(one -> one.manager().equals(who)).toList(),
                    without.stream().filter(one -> one.manager().equals(who)).toList(),
                    untrained.stream().filter(who::equals).toList(),
                    at);
        }

        private List<PersonRef> managers() {
            List<PersonRef> managers =
                    new ArrayList<>(turns.stream().map(RotaFact.Given::manager).toList());
            reAudits.forEach(one -> managers.add(one.manager()));
            without.forEach(one -> managers.add(one.manager()));
            return managers;
        }
    }

    /** {@return the local month} */
    public YearMonth month() {
        return announcement.month;
    }

    /** {@return what was planned, or empty before} */
    public Optional<Result> result() {
        return Optional.ofNullable(resultOrNull);
    }

    /** Whom it is about. */
    List<PersonRef> managers() {
        return resultOrNull == null ? List.of() : resultOrNull.managers();
    }

    /** What it says of one manager alone. */
    RotaMonth only(PersonRef who) {
        return new RotaMonth(announcement, resultOrNull == null ? null : resultOrNull.only(who));
    }

    /** One step of the fold; the texts are kept by their hashes. */
    static RotaMonth fold(@Nullable RotaMonth before, Recorded recorded, Function<String, String> contents) {
        if (recorded.fact() instanceof RotaFact fact) {
            return fact.answer(new Step(before, recorded, contents));
        }
        throw new IllegalStateException("The stream of a rota holds its own facts alone.");
    }

    private record Step(@Nullable RotaMonth before, Recorded recorded, Function<String, String> contents)
            implements RotaFact.Cases<RotaMonth> {

        @Override
        public RotaMonth announced(RotaFact.Announced fact) {
            return new RotaMonth(
                    new Announcement(
                            fact.month(),
                            fact.manifest(),
                            Code.of(fact.commitment()),
                            contents.apply(fact.publicSource()),
                            recorded.occurredAt()),
                    null);
        }

        @Override
        public RotaMonth planned(RotaFact.Planned fact) {
            RotaMonth announced = Objects.requireNonNull(before, "a rota is announced before it is planned");
            Seed seed =
                    new Seed(fact.month().toString(), contents.apply(fact.publicRandomness()), Code.of(fact.code()));
            return new RotaMonth(
                    announced.announcement,
                    new Result(
                            seed,
                            fact.reAudits(),
                            fact.turns(),
                            fact.without(),
                            fact.untrained(),
                            recorded.occurredAt()));
        }
    }
}
