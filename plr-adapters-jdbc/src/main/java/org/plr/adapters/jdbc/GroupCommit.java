package org.plr.adapters.jdbc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lets appends that wait share a commit. Whoever finds nobody leading leads: it takes all that wait, its own among them,
 * and commits them together; those that come meanwhile wait, and the first of them leads next. No thread is started.
 */
final class GroupCommit {
    /** Enough to make the commit cheap for each, few enough that nobody waits for long. */
    private static final int MOST = 128;

    private final Consumer<List<Pending>> commit;
    private final Deque<Place> queue = new ArrayDeque<>();
    private boolean led;

    /** Where one append stands in the queue; its state is guarded by itself. */
    private static final class Place {
        private final Pending pending;
        private boolean leads;
        private boolean done;

        Place(Pending pending) {
            this.pending = pending;
        }

        /** Waits for its turn to lead or for somebody else to be done with it; whether it leads. */
        synchronized boolean awaitTurn() {
            boolean interrupted = false;
            while (!leads && !done) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return !done;
        }

        synchronized void lead() {
            leads = true;
            notifyAll();
        }

        synchronized void finish() {
            done = true;
            notifyAll();
        }
    }

    /** @param commit keeps them together and says of each what came of it; throws nothing */
    GroupCommit(Consumer<List<Pending>> commit) {
        this.commit = commit;
    }

    /** Returns once the append was dealt with, whatever came of it. */
    void take(Pending pending) {
        Place mine = new Place(pending);
        boolean first;
        synchronized (queue) {
            queue.add(mine);
            first = !led;
            led = true;
        }
        if (first || mine.awaitTurn()) {
            lead();
        }
    }

    private void lead() {
        List<Place> group = next();
        try {
            commit.accept(group.stream().map(place -> place.pending).toList());
        } finally {
            group.forEach(Place::finish);
            handOn();
        }
    }

    private List<Place> next() {
        synchronized (queue) {
            List<Place> group = new ArrayList<>();
            while (!queue.isEmpty() && group.size() < MOST) {
                group.add(queue.remove());
            }
            return group;
        }
    }

    private void handOn() {
        synchronized (queue) {
            Place next = queue.peek();
            led = next != null;
            if (next != null) {
                next.lead();
            }
        }
    }
}
