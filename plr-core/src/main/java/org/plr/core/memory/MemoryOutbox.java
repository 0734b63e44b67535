package org.plr.core.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.KeptNotice;
import org.plr.core.spi.KeptNotice.Standing;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.NoticeRef;
import org.plr.core.spi.Settled;

/** The notices of a store in memory, in the order in which they came. */
final class MemoryOutbox {
    private final Map<NoticeRef, Kept> notices = new LinkedHashMap<>();

    /** Those that can be claimed at some time: a claim does not look at the settled ones. */
    private final Map<NoticeRef, Kept> waiting = new LinkedHashMap<>();

    private static final class Kept {
        private final Notice notice;
        private Standing standing = Standing.WAITING;
        private Instant notBefore = Instant.MIN;
        private Instant leasedUntil = Instant.MIN;
        private int attempts;
        private int untried;
        private @Nullable Message message;
        private String code = "";
        private @Nullable Instant settled;

        Kept(Notice notice) {
            this.notice = notice;
        }

        ClaimedNotice claim(Instant until) {
            leasedUntil = until;
            attempts++;
            return new ClaimedNotice(notice, attempts, attempts - untried, message);
        }

        void back(Instant again) {
            notBefore = again;
            leasedUntil = Instant.MIN;
        }

        KeptNotice shown() {
            return new KeptNotice(notice, standing, attempts, code, settled);
        }
    }

    void add(Notice notice) {
        Kept kept = new Kept(notice);
        notices.put(notice.ref(), kept);
        waiting.put(notice.ref(), kept);
    }

    boolean has(NoticeRef ref) {
        return notices.containsKey(ref);
    }

    List<ClaimedNotice> claim(Instant now, Duration lease, int most) {
        requirePositive(most);
        if (lease.isZero() || lease.isNegative()) {
            throw new IllegalArgumentException("A lease takes time: give a positive duration.");
        }
        return waiting.values().stream()
                .filter(one -> !one.notBefore.isAfter(now) && !one.leasedUntil.isAfter(now))
                .limit(most)
                .map(one -> one.claim(now.plus(lease)))
                .toList();
    }

    void keep(ClaimedNotice claimed) {
        current(claimed).ifPresent(one -> one.message = claimed.message().orElseThrow());
    }

    void postpone(ClaimedNotice claimed, Instant again, String why) {
        current(claimed).ifPresent(one -> {
            one.back(again);
            one.code = why;
        });
    }

    void release(ClaimedNotice claimed, Instant again) {
        current(claimed).ifPresent(one -> {
            one.back(again);
            one.untried++;
        });
    }

    void park(ClaimedNotice claimed, String why) {
        current(claimed).ifPresent(one -> {
            one.standing = Standing.PARKED;
            one.code = why;
            waiting.remove(one.notice.ref());
        });
    }

    boolean unpark(NoticeRef ref) {
        Kept one = notices.get(ref);
        if (one == null || one.standing != Standing.PARKED) {
            return false;
        }
        one.standing = Standing.WAITING;
        one.untried = one.attempts;
        one.back(Instant.MIN);
        waiting.put(ref, one);
        return true;
    }

    void settle(Settled settled) {
        Kept one = current(settled.claimed()).orElseThrow();
        boolean taken = settled.delivery() instanceof Delivery.Accepted;
        one.standing = taken ? Standing.ACCEPTED : Standing.REFUSED;
        one.code = settled.delivery() instanceof Delivery.Refused refused ? refused.code() : "";
        one.settled = settled.at();
        waiting.remove(one.notice.ref());
    }

    boolean isCurrent(ClaimedNotice claimed) {
        return current(claimed).isPresent();
    }

    Optional<KeptNotice> notice(NoticeRef ref) {
        return Optional.ofNullable(notices.get(ref)).map(Kept::shown);
    }

    List<KeptNotice> notices(Standing standing, int most) {
        requirePositive(most);
        return notices.values().stream()
                .filter(one -> one.standing == standing)
                .limit(most)
                .map(Kept::shown)
                .toList();
    }

    int forget(Instant settledBefore) {
        int forgotten = 0;
        for (Kept one : notices.values()) {
            if (one.message != null && one.settled != null && one.settled.isBefore(settledBefore)) {
                one.message = null;
                forgotten++;
            }
        }
        return forgotten;
    }

    /** An older attempt finds nothing: somebody else has claimed the notice since. */
    private Optional<Kept> current(ClaimedNotice claimed) {
        return Optional.ofNullable(waiting.get(claimed.notice().ref()))
                .filter(one -> one.attempts == claimed.attempt());
    }

    static void requirePositive(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("Ask for at least one.");
        }
    }
}
