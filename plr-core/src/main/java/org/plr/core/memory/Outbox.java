package org.plr.core.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;

/** Notices that wait to be sent, in the order in which they came. */
final class Outbox {
    private final Map<NoticeRef, Waiting> waiting = new LinkedHashMap<>();

    private static final class Waiting {
        private final Notice notice;
        private Instant from = Instant.MIN;
        private int attempts;

        Waiting(Notice notice) {
            this.notice = notice;
        }

        ClaimedNotice claim(Instant until) {
            from = until;
            attempts++;
            return new ClaimedNotice(notice, attempts);
        }
    }

    void add(Notice notice) {
        waiting.put(notice.ref(), new Waiting(notice));
    }

    boolean has(NoticeRef ref) {
        return waiting.containsKey(ref);
    }

    List<ClaimedNotice> claim(Instant now, Duration lease, int most) {
        requirePositive(most);
        if (lease.isZero() || lease.isNegative()) {
            throw new IllegalArgumentException("A lease takes time: give a positive duration.");
        }
        return waiting.values().stream()
                .filter(one -> !one.from.isAfter(now))
                .limit(most)
                .map(one -> one.claim(now.plus(lease)))
                .toList();
    }

    void postpone(ClaimedNotice claimed, Instant notBefore) {
        current(claimed).ifPresent(one -> one.from = notBefore);
    }

    void settle(ClaimedNotice claimed) {
        current(claimed).ifPresent(one -> waiting.remove(one.notice.ref()));
    }

    /** An older attempt finds nothing: somebody else has claimed the notice since. */
    private Optional<Waiting> current(ClaimedNotice claimed) {
        return Optional.ofNullable(waiting.get(claimed.notice().ref()))
                .filter(one -> one.attempts == claimed.attempt());
    }

    static void requirePositive(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("Ask for at least one.");
        }
    }
}
