package org.plr.core.sim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Two nodes and two notices, as little of each as the promise needs, in every order in which claiming, writing, keeping,
 * offering, settling, dying and the end of a lease can follow one another.
 */
final class OutboxModel {
    /** What can be left out, to show that it is needed. */
    enum Care {
        /** A node looks at its lease before it offers. */
        LOOKS_AT_LEASE,
        /** What a later claim has taken is not settled by an earlier one. */
        SETTLES_OWN_ALONE,
        /** What was written is kept before it is offered. */
        KEEPS_FIRST
    }

    private enum Phase {
        IDLE,
        CLAIMED,
        WRITTEN,
        KEPT,
        OFFERING,
        TAKEN
    }

    /** A notice: who claimed it last, what was written, what the channel has taken, what was recorded. */
    private record Kept(
            int attempts, boolean leased, int message, int first, int copies, boolean differ, int facts, int troubles) {
        Kept claimed() {
            return new Kept(attempts + 1, true, message, first, copies, differ, facts, troubles);
        }

        Kept keeping(int written) {
            return new Kept(attempts, leased, written, first, copies, differ, facts, troubles);
        }

        Kept free() {
            return new Kept(attempts, false, message, first, copies, differ, facts, troubles);
        }

        Kept taken(int bytes) {
            int one = copies == 0 ? bytes : first;
            return new Kept(attempts, leased, message, one, copies + 1, differ || one != bytes, facts, troubles);
        }

        Kept settled() {
            return new Kept(attempts, false, message, first, copies, differ, facts + 1, troubles);
        }

        Kept troubled() {
            return new Kept(attempts, leased, message, first, copies, differ, facts, troubles + 1);
        }
    }

    private record Worker(Phase phase, int notice, int attempt, int message, boolean late) {
        static final Worker IDLE = new Worker(Phase.IDLE, 0, 0, 0, false);

        Worker now(Phase next) {
            return new Worker(next, notice, attempt, message, late);
        }
    }

    private record State(List<Kept> notices, List<Worker> workers, int crashes, int expiries) {
        State with(int worker, Worker then) {
            List<Worker> changed = new ArrayList<>(workers);
            changed.set(worker, then);
            return new State(notices, List.copyOf(changed), crashes, expiries);
        }

        State with(int notice, Kept then) {
            List<Kept> changed = new ArrayList<>(notices);
            changed.set(notice, then);
            return new State(List.copyOf(changed), workers, crashes, expiries);
        }

        State counting(int crashed, int expired) {
            return new State(notices, workers, crashes + crashed, expiries + expired);
        }

        boolean isDone() {
            return notices.stream().allMatch(notice -> notice.facts > 0)
                    && workers.stream().allMatch(worker -> worker.phase == Phase.IDLE);
        }
    }

    private final Set<Care> cares;
    private final int troubles;
    private final Map<State, List<State>> calmBefore = new HashMap<>();
    private final Set<State> seen = new HashSet<>();
    private final Deque<State> ahead = new ArrayDeque<>();

    /**
     * A model.
     *
     * @param cares what the nodes take care of
     * @param troubles how many crashes, and how many leases that end under a living node, at the most
     */
    OutboxModel(Set<Care> cares, int troubles) {
        this.cares = cares;
        this.troubles = troubles;
    }

    /** Visits everything that can come about; returns how many states. */
    int explore() {
        Kept fresh = new Kept(0, false, 0, 0, 0, false, 0, 0);
        reach(new State(List.of(fresh, fresh), List.of(Worker.IDLE, Worker.IDLE), 0, 0));
        while (!ahead.isEmpty()) {
            State state = ahead.remove();
            require(state);
            calm(state, next -> {
                calmBefore.computeIfAbsent(next, none -> new ArrayList<>()).add(state);
                reach(next);
            });
            troubled(state, this::reach);
        }
        requireAllCanEnd();
        return seen.size();
    }

    private void reach(State state) {
        if (seen.add(state)) {
            ahead.add(state);
        }
    }

    private static void require(State state) {
        for (Kept notice : state.notices) {
            check(!notice.differ, "two copies differ", state);
            check(notice.copies <= 1 + notice.troubles, "a copy without a crash or the end of a lease", state);
            check(notice.facts <= 1, "recorded twice", state);
            check(notice.facts == 0 || notice.copies > 0, "recorded and never taken", state);
        }
    }

    private static void check(boolean holds, String broken, State state) {
        if (!holds) {
            throw new AssertionError(broken + ": " + state);
        }
    }

    /** Nothing is lost: wherever it has come to, without more trouble everything is settled in the end. */
    private void requireAllCanEnd() {
        Deque<State> back = new ArrayDeque<>(seen.stream().filter(State::isDone).toList());
        Set<State> ends = new HashSet<>(back);
        while (!back.isEmpty()) {
            for (State before : calmBefore.getOrDefault(back.remove(), List.of())) {
                if (ends.add(before)) {
                    back.add(before);
                }
            }
        }
        for (State state : seen) {
            check(ends.contains(state), "lost", state);
        }
    }

    private void calm(State state, Consumer<State> next) {
        for (int worker = 0; worker < 2; worker++) {
            step(state, worker, state.workers.get(worker), next);
        }
        for (int notice = 0; notice < 2; notice++) {
            Kept kept = state.notices.get(notice);
            if (kept.leased && kept.facts == 0 && holder(state, notice) < 0) {
                next.accept(state.with(notice, kept.free()));
            }
        }
    }

    private void step(State state, int worker, Worker at, Consumer<State> next) {
        Kept kept = state.notices.get(at.notice);
        boolean current = kept.attempts == at.attempt && kept.facts == 0;
        switch (at.phase) {
            case IDLE -> claims(state, worker, next);
            case CLAIMED ->
                next.accept(state.with(worker, new Worker(Phase.WRITTEN, at.notice, at.attempt, at.attempt, at.late)));
            case WRITTEN -> {
                boolean keeps = current && cares.contains(Care.KEEPS_FIRST);
                next.accept((keeps ? state.with(at.notice, kept.keeping(at.message)) : state)
                        .with(worker, at.now(Phase.KEPT)));
            }
            case KEPT -> {
                boolean late = at.late && cares.contains(Care.LOOKS_AT_LEASE);
                State back = current ? state.with(at.notice, kept.free()) : state;
                next.accept(late ? back.with(worker, Worker.IDLE) : state.with(worker, at.now(Phase.OFFERING)));
            }
            case OFFERING ->
                next.accept(state.with(at.notice, kept.taken(at.message)).with(worker, at.now(Phase.TAKEN)));
            case TAKEN -> {
                boolean settles = current || !cares.contains(Care.SETTLES_OWN_ALONE);
                next.accept((settles ? state.with(at.notice, kept.settled()) : state).with(worker, Worker.IDLE));
            }
        }
    }

    private static void claims(State state, int worker, Consumer<State> next) {
        for (int notice = 0; notice < 2; notice++) {
            Kept kept = state.notices.get(notice);
            if (!kept.leased && kept.facts == 0) {
                Phase phase = kept.message == 0 ? Phase.CLAIMED : Phase.KEPT;
                next.accept(state.with(notice, kept.claimed())
                        .with(worker, new Worker(phase, notice, kept.attempts + 1, kept.message, false)));
            }
        }
    }

    /** A node dies at any place; a lease ends under a node that lives. */
    private void troubled(State state, Consumer<State> next) {
        for (int worker = 0; worker < 2; worker++) {
            Worker at = state.workers.get(worker);
            if (at.phase != Phase.IDLE && state.crashes < troubles) {
                next.accept(state.with(at.notice, state.notices.get(at.notice).troubled())
                        .with(worker, Worker.IDLE)
                        .counting(1, 0));
            }
            boolean holds = at.phase != Phase.IDLE && holder(state, at.notice) == worker;
            if (holds && state.notices.get(at.notice).leased && state.expiries < troubles) {
                Kept ended = state.notices.get(at.notice).free().troubled();
                next.accept(state.with(at.notice, ended)
                        .with(worker, new Worker(at.phase, at.notice, at.attempt, at.message, true))
                        .counting(0, 1));
            }
        }
    }

    /** Who holds the latest claim of a notice, or -1 where whoever did is gone. */
    private static int holder(State state, int notice) {
        for (int worker = 0; worker < 2; worker++) {
            Worker at = state.workers.get(worker);
            if (at.phase != Phase.IDLE && at.notice == notice && at.attempt == state.notices.get(notice).attempts) {
                return worker;
            }
        }
        return -1;
    }
}
