package org.plr.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.framework.Fraction;
import org.plr.core.framework.Grade;
import org.plr.core.framework.Moderation;
import org.plr.core.framework.Moderation.Counting;
import org.plr.core.framework.Moderation.Rounding;

/** Whatever was completed and however it is counted. */
@Proves("MOD-2")
class DrawProperties {

    @Provide
    Arbitrary<DrawRequest> months() {
        return Combinators.combine(seeds(), rules(), reviews()).as(DrawRequest::of);
    }

    @Provide
    Arbitrary<DrawRequest> unshared() {
        return months().map(month -> DrawRequest.of(
                month.seed(),
                new DrawRule(month.rule().sample(), month.rule().certain(), Allocation.NONE),
                month.reviews()));
    }

    private static Arbitrary<Seed> seeds() {
        return Combinators.combine(
                        Arbitraries.strings().ofMaxLength(8),
                        Arbitraries.strings().ofMaxLength(70),
                        Arbitraries.bytes().array(byte[].class).ofSize(32))
                .as((period, randomness, code) -> new Seed(whole(period), whole(randomness), Code.of(code)));
    }

    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Arbitrary<DrawRule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(Counting.class),
                        Arbitraries.of(Rounding.class),
                        Arbitraries.of(Allocation.class))
                .as((part, counting, rounding, allocation) -> new DrawRule(
                        new Moderation.Sample(new Fraction(part, 20), counting, rounding, null),
                        Set.of(Grade.INADEQUATE),
                        allocation));
    }

    private static Arbitrary<List<FrozenReview>> reviews() {
        Arbitrary<String> ids = Arbitraries.strings()
                .withChars("ab1-\u00e9\u0142\u4e2d")
                .ofMinLength(1)
                .ofMaxLength(6);
        return Combinators.combine(ids, Arbitraries.of(Grade.GOOD, Grade.INADEQUATE), Arbitraries.of("A", "B", "C"))
                .as(FrozenReview::new)
                .list()
                .ofMaxSize(40)
                .uniqueElements(FrozenReview::id);
    }

    @Property
    void the_order_of_the_list_changes_nothing(@ForAll("months") DrawRequest month, @ForAll Random random) {
        List<FrozenReview> shuffled = new ArrayList<>(month.reviews());
        Collections.shuffle(shuffled, random);
        assertEquals(
                all(Draw.of(month).value()), all(Draw.of(with(month, shuffled)).value()));
    }

    private static List<Object> all(Drawn drawn) {
        return List.of(
                drawn.certain(),
                drawn.drawn(),
                drawn.threshold(),
                drawn.thresholds(),
                List.copyOf(drawn.tickets()),
                drawn.inclusions(),
                drawn.strata(),
                drawn.warnings(),
                drawn.manifest());
    }

    private static DrawRequest with(DrawRequest month, List<FrozenReview> reviews) {
        return DrawRequest.of(month.seed(), month.rule(), reviews);
    }

    @Property
    void it_is_the_draw_that_one_would_write_down(@ForAll("unshared") DrawRequest month) {
        PlainDraw plain = new PlainDraw(month);
        Drawn drawn = Draw.of(month).value();
        assertEquals(plain.certain, drawn.certain());
        assertEquals(plain.drawn, drawn.drawn());
        assertEquals(plain.threshold(), drawn.threshold().orElse(""));
        assertEquals(plain.ids(), drawn.tickets().stream().map(Ticket::id).toList());
        drawn.tickets().forEach(ticket -> assertEquals(plain.ticket(ticket.id()), ticket.ticket()));
    }

    @Property
    void late_reviews_are_taken_in_as_one_would_write_it_down(
            @ForAll("unshared") DrawRequest month, @ForAll("unshared") DrawRequest other) {
        List<FrozenReview> late = notIn(month, other.reviews());
        PlainDraw plain = new PlainDraw(month);
        Drawn drawn = Draw.of(month).value();
        plain.late(late);
        Late told = drawn.selection().withLate(late).value().late().get(0);
        assertEquals(new HashSet<>(plain.certain), union(drawn.certain(), told.certain()));
        assertEquals(new HashSet<>(plain.drawn), union(drawn.drawn(), told.drawn()));
    }

    private static List<FrozenReview> notIn(DrawRequest month, List<FrozenReview> others) {
        Set<String> known = new HashSet<>();
        month.reviews().forEach(review -> known.add(review.id()));
        return others.stream().filter(review -> !known.contains(review.id())).toList();
    }

    /** And nothing stands in both. */
    private static Set<String> union(List<String> some, List<String> others) {
        Set<String> union = new HashSet<>(some);
        union.addAll(others);
        assertEquals(some.size() + others.size(), union.size());
        return union;
    }

    /** Drawn anew with one more review, all who are drawn no longer make room for those drawn instead. */
    @Property
    void one_more_review_removes_no_pick_but_by_the_size(
            @ForAll("unshared") DrawRequest month, @ForAll("unshared") DrawRequest other) {
        for (FrozenReview one : notIn(month, other.reviews())) {
            List<FrozenReview> more = new ArrayList<>(month.reviews());
            more.add(one);
            Drawn before = Draw.of(month).value();
            Drawn after = Draw.of(with(month, more)).value();
            List<String> lost = new ArrayList<>(before.drawn());
            lost.removeAll(after.drawn());
            boolean taken = after.drawn().contains(one.id());
            int fewer = before.size().drawn() - after.size().drawn();
            assertEquals(Math.max(0, taken ? fewer + 1 : fewer), lost.size());
            assertEquals(
                    before.drawn()
                            .subList(
                                    before.drawn().size() - lost.size(),
                                    before.drawn().size()),
                    lost);
        }
    }

    @Property
    void late_reviews_and_substitutions_never_drop_a_pick(
            @ForAll("months") DrawRequest month, @ForAll("months") DrawRequest other) {
        Drawn drawn = Draw.of(month).value();
        List<FrozenReview> late = notIn(month, other.reviews());
        Selection first =
                drawn.selection().withLate(late.subList(0, late.size() / 2)).value();
        Selection second =
                first.withLate(late.subList(late.size() / 2, late.size())).value();
        assertTrue(first.moderated().containsAll(drawn.selection().moderated()));
        assertTrue(second.moderated().containsAll(first.moderated()));
        for (String id : drawn.drawn()) {
            second.substituting(id, Substitution.Reason.MANAGER_GONE)
                    .toOptional()
                    .ifPresent(replaced -> {
                        List<String> expected = new ArrayList<>(second.moderated());
                        expected.remove(id);
                        expected.add(replaced.substitutions().get(0).substitute());
                        assertEquals(new HashSet<>(expected), new HashSet<>(replaced.moderated()));
                    });
        }
    }

    @Property
    void the_probabilities_sum_to_the_size(@ForAll("months") DrawRequest month) {
        Drawn drawn = Draw.of(month).value();
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Share share : drawn.inclusions().values()) {
            Fraction fraction = ((Share.Counted) share).fraction();
            BigInteger whole = BigInteger.valueOf(fraction.denominator());
            numerator = numerator.multiply(whole).add(denominator.multiply(BigInteger.valueOf(fraction.numerator())));
            denominator = denominator.multiply(whole);
        }
        assertEquals(denominator.multiply(BigInteger.valueOf(drawn.size().total())), numerator);
    }

    @Property
    void each_stratum_draws_its_lowest_tickets(@ForAll("months") DrawRequest month) {
        Drawn drawn = Draw.of(month).value();
        Set<String> picked = new HashSet<>(drawn.drawn());
        for (Stratum stratum : drawn.strata()) {
            List<String> others = drawn.tickets().stream()
                    .map(Ticket::id)
                    .filter(id -> month.reviews().contains(new FrozenReview(id, Grade.GOOD, stratum.name())))
                    .toList();
            assertEquals(stratum.population() - stratum.certain(), others.size());
            if (drawn.allocation() != Allocation.NONE) {
                assertTrue(picked.containsAll(others.subList(0, stratum.drawn())));
            }
        }
        assertEquals(
                drawn.size().drawn(),
                drawn.strata().stream().mapToInt(Stratum::drawn).sum());
    }
}
