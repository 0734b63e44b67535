package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.testkit.Samples.NOON;
import static org.plr.testkit.Samples.notice;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Store;

/** What a {@link Store} promises of the notices that wait to be sent. Extend {@link StoreConformance}, which has it. */
public abstract class NoticeKeepingConformance {
    private static final Duration LEASE = Duration.ofMinutes(5);

    private @Nullable Store opened;

    /** For the suite that extends this one. */
    protected NoticeKeepingConformance() {}

    /** A store with nothing in it, anew for each test. */
    protected abstract Store open();

    @BeforeEach
    void start() {
        opened = open();
        assertTrue(store().entriesAfter(0, 10).isEmpty(), "open() must give a store with nothing in it");
    }

    final Store store() {
        return Objects.requireNonNull(opened, "opened before each test");
    }

    /** Claims what there is, so many minutes after noon. */
    final List<ClaimedNotice> claim(int minutes) {
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
        assertEquals(List.of(new ClaimedNotice(notice(1), 2)), claim(6));
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
    void settling_an_older_attempt_has_no_effect() {
        store().append(Samples.notices(notice(1)));
        ClaimedNotice old = claim(0).get(0);
        claim(6);
        store().append(Samples.settled(old));
        assertEquals(List.of(new ClaimedNotice(notice(1), 3)), claim(12));
    }

    @Test
    void a_postponed_notice_waits_for_its_time() {
        store().append(Samples.notices(notice(1)));
        store().postpone(claim(0).get(0), NOON.plus(Duration.ofMinutes(30)));
        assertEquals(List.of(), claim(29));
        assertEquals(List.of(new ClaimedNotice(notice(1), 2)), claim(31));
    }

    @Test
    void postponing_an_older_attempt_has_no_effect() {
        store().append(Samples.notices(notice(1)));
        ClaimedNotice old = claim(0).get(0);
        claim(6);
        store().postpone(old, NOON);
        assertEquals(List.of(), claim(7));
        store().postpone(old, NOON.plus(Duration.ofHours(9)));
        assertEquals(1, claim(12).size());
    }
}
