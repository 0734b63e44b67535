package org.plr.core.draw;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plr.core.draw.DrawFact.Announced;
import org.plr.core.draw.DrawFact.Frost;
import org.plr.core.draw.DrawFact.Frozen;
import org.plr.core.draw.DrawFact.Revealed;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Moderation;
import org.plr.core.review.ReviewRef;

/**
 * A month's draw as its facts leave it (MOD-2): announced before the month ends, frozen at its end, revealed afterwards.
 * Immutable. It names reviews by reference, and nobody who completed one.
 */
public final class MonthDraw {
    private final Announcement announcement;
    private final @Nullable Frozen frozen;
    private final @Nullable Result result;
    private final Since since;

    /**
     * The announcement.
     *
     * @param fact what was announced
     * @param at when
     * @param publicSource where the public randomness will be taken from
     */
    record Announcement(Announced fact, Instant at, String publicSource) {}

    /**
     * The draw, once it is known.
     *
     * @param fact what was revealed
     * @param drawn the draw
     * @param selection who is moderated now
     */
    record Result(Revealed fact, Drawn drawn, Selection selection) {
        Result with(Selection more) {
            return new Result(fact, drawn, more);
        }
    }

    /**
     * What happened since the freeze.
     *
     * @param late reviews recorded since, the first first
     * @param takenIn how many of them the draw has taken in
     * @param turned reviews that turned Inadequate
     */
    record Since(List<Frost> late, int takenIn, List<ReviewRef> turned) {
        static final Since NOTHING = new Since(List.of(), 0, List.of());
    }

    MonthDraw(Announcement announcement, @Nullable Frozen frozen, @Nullable Result result, Since since) {
        this.announcement = announcement;
        this.frozen = frozen;
        this.result = result;
        this.since = since;
    }

    /** How far a draw has come. */
    public enum Standing {
        /** It is recorded how it will be drawn. */
        ANNOUNCED,
        /** Its reviews are recorded as they stood. */
        FROZEN,
        /** It is known who is moderated. */
        REVEALED
    }

    /** {@return the local month} */
    public YearMonth month() {
        return announcement.fact.month();
    }

    /** {@return how far it has come} */
    public Standing standing() {
        return result != null ? Standing.REVEALED : frozen != null ? Standing.FROZEN : Standing.ANNOUNCED;
    }

    /** {@return when it was announced} */
    public Instant announcedAt() {
        return announcement.at;
    }

    /** {@return the hash of the framework by which the whole draw is judged: the one in force at its announcement} */
    public String frameworkHash() {
        return announcement.fact.framework();
    }

    /** {@return how it is drawn, as announced} */
    public DrawRule rule() {
        Announced said = announcement.fact;
        Moderation.Sample sample = new Moderation.Sample(
                new Fraction(said.rate().numerator(), said.rate().denominator()),
                said.size().counting(),
                said.size().rounding(),
                null);
        return new DrawRule(
                sample, new LinkedHashSet<>(said.certain()), said.size().allocation());
    }

    /** {@return the end of the chain of codes: the code leads to it by {@link #step} hashes} */
    public Code commitment() {
        return Code.of(announcement.fact.chain().commitment());
    }

    /** {@return which code of the chain is this draw's, from 1} */
    public int step() {
        return announcement.fact.chain().step();
    }

    /**
     * The reviews as they were frozen, by reference and service area.
     *
     * @return the reviews, empty before the freeze
     */
    public List<FrozenReview> population() {
        return frozen == null
                ? List.of()
                : frozen.population().stream().map(MonthDraw::review).toList();
    }

    /**
     * The manifest of the reviews as they were frozen.
     *
     * @return its hash, or empty before the freeze
     */
    public Optional<String> manifest() {
        return Optional.ofNullable(frozen).map(Frozen::manifest);
    }

    /**
     * The last entry of the journal before the freeze.
     *
     * @return its position, or empty before the freeze
     */
    public Optional<Long> position() {
        return Optional.ofNullable(frozen).map(Frozen::position);
    }

    /**
     * What anybody needs to draw again.
     *
     * @return the request, or empty before it was revealed
     */
    public Optional<DrawRequest> request() {
        return drawn().map(Drawn::request);
    }

    /**
     * The draw, which stays as it is for good.
     *
     * @return the draw, or empty before it was revealed
     */
    public Optional<Drawn> drawn() {
        return Optional.ofNullable(result).map(Result::drawn);
    }

    /**
     * Who is moderated now, with late reviews and substitutes.
     *
     * @return the selection, or empty before the draw was revealed
     */
    public Optional<Selection> selection() {
        return Optional.ofNullable(result).map(Result::selection);
    }

    /**
     * Reviews of the month that were recorded after the freeze.
     *
     * @return the reviews as they were then, the first first
     */
    public List<FrozenReview> late() {
        return since.late.stream().map(MonthDraw::review).toList();
    }

    /**
     * Reviews that turned Inadequate after the freeze: moderated too, outside the probabilities.
     *
     * @return the reviews, the first first
     */
    public List<ReviewRef> turnedInadequate() {
        return since.turned;
    }

    /**
     * Every review that is to be moderated, and why: drawn, certain, late, a substitute or turned Inadequate.
     *
     * @return the reviews in the order of the tickets, those that turned behind them; none before the draw was revealed
     */
    public Set<ReviewRef> selected() {
        Set<ReviewRef> selected = new LinkedHashSet<>();
        selection().ifPresent(now -> now.moderated().forEach(id -> selected.add(ReviewRef.of(id))));
        if (result != null) {
            selected.addAll(since.turned);
        }
        return selected;
    }

    /**
     * Whether the draw itself selected a review: not for it came in late, took another's place or turned Inadequate.
     *
     * @param review which review
     * @return whether it was certain or drawn when the draw was revealed
     */
    public boolean drew(ReviewRef review) {
        return result != null
                && (result.fact.certain().contains(review)
                        || result.fact.drawn().contains(review));
    }

    /** {@return which public drawing was announced, of which day, and how its numbers are written} */
    public String publicSource() {
        return announcement.publicSource;
    }

    Announcement announcement() {
        return announcement;
    }

    List<Frost> frosts() {
        List<Frost> all = new ArrayList<>(frozen == null ? List.of() : frozen.population());
        all.addAll(since.late);
        return all;
    }

    List<ReviewRef> managersWaiting() {
        return frozen == null ? List.of() : frozen.managersWaiting();
    }

    /** Late reviews that the draw has not taken in. */
    List<FrozenReview> pending() {
        return since.late.stream().skip(since.takenIn).map(MonthDraw::review).toList();
    }

    /** The draw that follows, were it revealed with this seed. */
    DrawRequest requestBy(Seed seed) {
        Frozen there = Objects.requireNonNull(frozen, "a draw is frozen before it is revealed");
        List<AlsoCertain> also = there.managersWaiting().stream()
                .map(review -> new AlsoCertain(review.text(), AlsoCertain.Reason.MANAGER_NOT_MODERATED))
                .toList();
        return new DrawRequest(seed, rule(), population(), also);
    }

    static FrozenReview review(Frost frost) {
        return new FrozenReview(
                frost.review().text(), frost.grade(), frost.area().text());
    }

    MonthDraw frozenAs(Frozen fact) {
        return new MonthDraw(announcement, fact, result, since);
    }

    MonthDraw resulting(Result now) {
        return new MonthDraw(announcement, frozen, now, since);
    }

    MonthDraw since(Since now) {
        return new MonthDraw(announcement, frozen, result, now);
    }

    Since since() {
        return since;
    }

    @Nullable
    Result result() {
        return result;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MonthDraw that
                && announcement.equals(that.announcement)
                && Objects.equals(frozen, that.frozen)
                && Objects.equals(result == null ? null : result.fact, that.result == null ? null : that.result.fact)
                && since.equals(that.since)
                && selected().equals(that.selected());
    }

    @Override
    public int hashCode() {
        return Objects.hash(announcement, frozen, since);
    }

    @Override
    public String toString() {
        return "draw of " + month() + ", " + standing();
    }
}
