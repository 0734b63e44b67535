package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.testkit.Samples.NOON;
import static org.plr.testkit.Samples.notice;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.ConcurrentChangeException;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Store;

/** What a {@link Store} promises of the notices that wait to be sent. Extend {@link StoreConformance}, which has it. */
public abstract class NoticeKeepingConformance {
    private static final Duration LEASE = Duration.ofMinutes(5);

    private @Nullable Store opened;
    private int minutesPassed;

    /** For the suite that extends this one. */
    protected NoticeKeepingConformance() {}

    /** A store with nothing in it, anew for each test. */
    protected abstract Store open();

    /**
     * Lets time pass on the store's own clock. A store whose leases run on the caller's clock leaves it as it is.
     *
     * @param time how much
     */
    protected void pass(Duration time) {}

    @BeforeEach
    void start() {
        minutesPassed = 0;
        opened = open();
        assertTrue(store().entriesAfter(0, 10).isEmpty(), "open() must give a store with nothing in it");
    }

    final Store store() {
        return Objects.requireNonNull(opened, "opened before each test");
    }

    /** Claims what there is, so many minutes after noon. */
    final List<ClaimedNotice> claim(int minutes) {
        pass(Duration.ofMinutes(minutes - minutesPassed));
        minutesPassed = minutes;
        return store().claim(NOON.plus(Duration.ofMinutes(minutes)), LEASE, 100);
    }

    static List<Notice> notices(List<ClaimedNotice> claimed) {
        return claimed.stream().map(ClaimedNotice::notice).toList();
    }

    @Test
    void notices_are_claimed_in_the_order_in_which_they_were_appended() {
        store().append(Samples.notices(notice(2), notice(1, null)));
        store().append(Samples.notices(notice(3)));
        List<ClaimedNotice> first = store().claim(NOON, LEASE, 2);
        assertEquals(List.of(notice(2), notice(1, null)), notices(first));
        assertEquals(List.of(1, 1), first.stream().map(ClaimedNotice::attempt).toList());
        assertEquals(List.of(notice(3)), notices(claim(0)));
    }

    @Test
    void a_claimed_notice_is_nobody_elses_until_the_lease_ends() {
        store().append(Samples.notices(notice(1)));
        assertEquals(1, claim(0).size());
        assertEquals(List.of(), claim(4));
        assertEquals(List.of(claimed(1, 2, 2)), claim(6));
    }

    @Test
    void several_who_claim_at_once_share_the_notices_without_a_double() {
        store().append(Samples.notices(
                IntStream.range(0, 80).mapToObj(Samples::notice).toArray(Notice[]::new)));
        List<Notice> claimed = Samples.atOnce(number -> notices(store().claim(NOON, LEASE, 10))).stream()
                .flatMap(Collection::stream)
                .toList();
        assertEquals(claimed.size(), new HashSet<>(claimed).size(), "claimed twice");
        assertEquals(80, claimed.size() + claim(0).size());
    }

    @Test
    void a_settled_notice_is_never_claimed_again() {
        store().append(Samples.notices(notice(1), notice(2)));
        store().append(Samples.settled(claim(0).get(0)));
        assertEquals(List.of(notice(2)), notices(claim(6)));
    }

    @Test
    void settling_an_older_attempt_is_refused() {
        store().append(Samples.notices(notice(1)));
        ClaimedNotice old = claim(0).get(0);
        claim(6);
        assertThrows(ConcurrentChangeException.class, () -> store().append(Samples.settled(old)));
        assertEquals(List.of(claimed(1, 3, 3)), claim(12));
    }

    @Test
    void a_postponed_notice_waits_for_its_time() {
        store().append(Samples.notices(notice(1)));
        store().postpone(claim(0).get(0), NOON.plus(Duration.ofMinutes(30)), "smtp.450");
        assertEquals(List.of(), claim(29));
        assertEquals(List.of(claimed(1, 2, 2)), claim(31));
    }

    @Test
    void postponing_an_older_attempt_has_no_effect() {
        store().append(Samples.notices(notice(1)));
        ClaimedNotice old = claim(0).get(0);
        claim(6);
        store().postpone(old, NOON, "smtp.450");
        assertEquals(List.of(), claim(7));
        store().postpone(old, NOON.plus(Duration.ofHours(9)), "smtp.450");
        assertEquals(1, claim(12).size());
    }

    @Test
    void a_notice_given_back_untried_waits_and_keeps_its_tries() {
        store().append(Samples.notices(notice(1), notice(2)));
        store().release(claim(0), NOON.plus(Duration.ofMinutes(10)));
        assertEquals(List.of(), claim(9));
        assertEquals(List.of(claimed(1, 2, 1), claimed(2, 2, 1)), claim(11));
        assertEquals(List.of(claimed(1, 3, 2), claimed(2, 3, 2)), claim(20));
    }

    @Test
    void giving_back_an_older_attempt_has_no_effect() {
        store().append(Samples.notices(notice(1)));
        List<ClaimedNotice> old = claim(0);
        claim(6);
        store().release(old, NOON);
        assertEquals(List.of(), claim(7));
        assertEquals(List.of(claimed(1, 3, 3)), claim(12));
    }

    @Test
    void what_was_written_is_given_to_whoever_claims_next_byte_for_byte() {
        store().append(Samples.notices(notice(1)));
        Message message = new Message("a@example.org", new byte[] {0, 13, 10, -1, -61});
        store().keep(List.of(claim(0).get(0).with(message)));
        assertEquals(List.of(claimed(1, 2, 2).with(message)), claim(6));
    }

    @Test
    void what_an_older_attempt_has_written_is_not_kept() {
        store().append(Samples.notices(notice(1)));
        ClaimedNotice old = claim(0).get(0);
        claim(6);
        store().keep(List.of(old.with(new Message("a@example.org", new byte[] {1}))));
        assertEquals(List.of(claimed(1, 3, 3)), claim(12));
    }

    @Test
    void a_parked_notice_waits_for_a_person() {
        store().append(Samples.notices(notice(1), notice(2)));
        store().park(claim(0).get(0), "smtp.450");
        assertEquals(List.of(notice(2)), notices(claim(600)));
        assertEquals(
                List.of(new KeptNotice(notice(1), Standing.PARKED, 1, "smtp.450", null)),
                store().notices(Standing.PARKED, 9));
        assertTrue(store().unpark(notice(1).ref()));
        assertEquals(List.of(claimed(1, 2, 1)), store().claim(NOON.plus(Duration.ofMinutes(601)), LEASE, 1));
    }

    @Test
    void parking_an_older_attempt_has_no_effect_and_only_a_parked_notice_is_put_back() {
        store().append(Samples.notices(notice(1)));
        ClaimedNotice old = claim(0).get(0);
        claim(6);
        store().park(old, "smtp.450");
        assertEquals(List.of(), store().notices(Standing.PARKED, 9));
        assertFalse(store().unpark(notice(1).ref()));
        assertFalse(store().unpark(notice(2).ref()));
    }

    @Test
    void each_notice_is_found_where_it_stands() {
        store().append(Samples.notices(notice(1), notice(2), notice(3)));
        List<ClaimedNotice> claimed = store().claim(NOON, LEASE, 2);
        store().append(Samples.settled(claimed.get(0)));
        store().append(Samples.refused(claimed.get(1), "smtp.550"));
        assertEquals(
                Optional.of(new KeptNotice(notice(1), Standing.ACCEPTED, 1, "", NOON)),
                store().notice(notice(1).ref()));
        assertEquals(
                List.of(new KeptNotice(notice(2), Standing.REFUSED, 1, "smtp.550", NOON)),
                store().notices(Standing.REFUSED, 9));
        assertEquals(
                List.of(new KeptNotice(notice(3), Standing.WAITING, 0, "", null)),
                store().notices(Standing.WAITING, 9));
        assertEquals(Optional.empty(), store().notice(notice(4).ref()));
    }

    @Test
    void messages_of_settled_notices_are_erased_and_those_of_others_stay() {
        store().append(Samples.notices(notice(1), notice(2)));
        Message message = new Message("a@example.org", new byte[] {1});
        store().keep(claim(0).stream().map(one -> one.with(message)).toList());
        ClaimedNotice first = claim(6).get(0);
        store().append(Samples.settled(first));
        assertEquals(0, store().forget(NOON));
        assertEquals(1, store().forget(NOON.plusMillis(1)));
        assertEquals(0, store().forget(NOON.plusMillis(1)));
        assertEquals(List.of(claimed(2, 3, 3).with(message)), claim(12));
        assertEquals(
                Standing.ACCEPTED, store().notice(notice(1).ref()).orElseThrow().standing());
    }

    @Test
    void a_store_that_was_neither_copied_nor_restored_holds_nothing_back() {
        assertEquals(Optional.empty(), store().hold());
        store().confirm();
        assertEquals(Optional.empty(), store().hold());
    }

    private static ClaimedNotice claimed(int number, int attempt, int tries) {
        return new ClaimedNotice(notice(number), attempt, tries, null);
    }
}
