package org.plr.benchmarks.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.plr.benchmarks.load.Crew.Work;
import org.plr.benchmarks.startup.SmallCouncil;
import org.plr.core.Plr;
import org.plr.core.people.Channel;
import org.plr.core.spi.ClaimedNotice;
import org.plr.core.spi.Delivery;
import org.plr.core.spi.Message;
import org.plr.core.spi.Notice;
import org.plr.core.spi.Notifications;
import org.plr.core.spi.Settled;
import org.plr.core.spi.StaffContact;
import org.plr.core.spi.Store;

/** Notices claimed and settled on PostgreSQL by two nodes of four threads, beside db-scheduler on the same server. */
final class OutboxLoad {
    private static final int THREADS = 8;
    private static final int AT_ONCE = 100;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Delivery TAKEN = new Delivery.Accepted(Channel.MAIL, "250 taken");

    private final Extent extent;
    private int runs;

    OutboxLoad(Extent extent) {
        this.extent = extent;
    }

    /** A channel that takes everything and does nothing; it counts each notice, so that a second offer is seen. */
    private static final class Nowhere implements Notifications {
        private final Map<String, Integer> offers = new ConcurrentHashMap<>();

        @Override
        public Message write(Notice notice, StaffContact contact, Instant now) {
            return new Message(contact.address(), new byte[] {1});
        }

        @Override
        public Delivery send(Notice notice, Message message) {
            offers.merge(notice.ref().text(), 1, Integer::sum);
            return TAKEN;
        }
    }

    void run() throws Exception {
        try (Server server = Server.start()) {
            JobTable jobs = new JobTable(server, THREADS);
            Store one = server.store();
            Store other = server.again();
            SmallCouncil.load(Waiting.node(one, new Nowhere()));
            String claimed = "notices claimed a second";
            String each = "notices claimed and settled one by one, a second";
            String together = "notices claimed and settled by 100, a second";
            String runs = "notices through Deliveries.run(), a second";
            String theirs = "db-scheduler, lock and fetch: tasks executed a second";
            Turns.heading();
            new Turns()
                    .way(claimed, () -> drained(one, other, (store, notices) -> {}))
                    .way(together, () -> drained(one, other, OutboxLoad::settleTogether))
                    .way(each, () -> drained(one, other, OutboxLoad::settleEach))
                    .way(theirs, () -> jobs.executed(extent.notices()))
                    .way(runs, () -> delivered(one, other))
                    .run(Math.min(3, extent.turns()))
                    .tellAll()
                    .ratio("claims, times db-scheduler", claimed, theirs, "at least 3")
                    .ratio("claimed and settled by 100, times db-scheduler", together, theirs, "")
                    .ratio("claimed and settled one by one, times db-scheduler", each, theirs, "")
                    .ratio("through Deliveries.run(), times db-scheduler", runs, theirs, "");
        }
    }

    private interface Settling {
        void settle(Store store, List<ClaimedNotice> notices);
    }

    private double drained(Store one, Store other, Settling settling) throws Exception {
        runs++;
        Waiting.fill(one, extent.notices(), runs);
        AtomicInteger left = new AtomicInteger(extent.notices());
        double rate = Crew.rateOf(1, THREADS, thread -> draining(thread % 2 == 0 ? one : other, settling, left));
        leaveNothing(one);
        return rate;
    }

    private static Work draining(Store store, Settling settling, AtomicInteger left) {
        return () -> {
            int done = 0;
            while (left.get() > 0) {
                List<ClaimedNotice> notices = store.claim(Waiting.now(), LEASE, AT_ONCE);
                settling.settle(store, notices);
                left.addAndGet(-notices.size());
                done += notices.size();
            }
            return done;
        };
    }

    /** Where claims alone were measured, the notices are settled afterwards. */
    private void leaveNothing(Store store) {
        Instant later = Waiting.now().plus(LEASE.multipliedBy(2));
        List<ClaimedNotice> notices = store.claim(later, LEASE, extent.notices());
        for (int from = 0; from < notices.size(); from += AT_ONCE) {
            settleTogether(store, notices.subList(from, Math.min(notices.size(), from + AT_ONCE)));
        }
    }

    private static void settleTogether(Store store, List<ClaimedNotice> notices) {
        if (!notices.isEmpty()) {
            Waiting.settle(store, notices.stream().map(OutboxLoad::settled).toList());
        }
    }

    private static void settleEach(Store store, List<ClaimedNotice> notices) {
        notices.forEach(notice -> Waiting.settle(store, List.of(settled(notice))));
    }

    private static Settled settled(ClaimedNotice notice) {
        return new Settled(notice, TAKEN, Waiting.now());
    }

    private double delivered(Store one, Store other) throws Exception {
        runs++;
        Waiting.fill(one, extent.notices(), runs);
        Nowhere nowhere = new Nowhere();
        Plr first = Waiting.node(one, nowhere).warm();
        Plr second = Waiting.node(other, nowhere).warm();
        double rate = Crew.rateOf(
                1,
                THREADS,
                thread -> () ->
                        (thread % 2 == 0 ? first : second).deliveries().run().sent());
        if (nowhere.offers.size() != extent.notices()
                || nowhere.offers.values().stream().anyMatch(offers -> offers > 1)) {
            throw new IllegalStateException("Not every notice was offered exactly once.");
        }
        return rate;
    }
}
