package org.plr.core.link;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which loads a search is after. Bins are closed one after another, the last one first opened again. */
interface Target {

    /** {@return whether the open bins can still bring it about} */
    boolean isOpen(OpenBins bins);

    /** {@return the smallest load with which the bin might be closed} */
    int low(OpenBins bins, int bin);

    /** {@return the largest} */
    int high();

    /** {@return whether the bin may be closed with this load} */
    boolean allows(OpenBins bins, int bin, int load);

    /** Closes a bin with this load. */
    void close(int load);

    /** Undoes the last closing with this load. */
    void reopen(int load);

    /** Adds what of the closed bins matters to the open ones. */
    void describe(StringBuilder state);

    /** Exactly these loads, in any order. */
    final class Exactly implements Target {
        private final int[] values;
        private final int[] left;

        Exactly(int[] loads) {
            this.values = Arrays.stream(loads).distinct().sorted().toArray();
            this.left = new int[values.length];
            Arrays.stream(loads).forEach(this::reopen);
        }

        private int place(int load) {
            return Arrays.binarySearch(values, load);
        }

        @Override
        public boolean isOpen(OpenBins bins) {
            return true;
        }

        @Override
        public int low(OpenBins bins, int bin) {
            int i = 0;
            while (left[i] == 0) {
                i++;
            }
            return values[i];
        }

        @Override
        public int high() {
            int i = values.length - 1;
            while (left[i] == 0) {
                i--;
            }
            return values[i];
        }

        @Override
        public boolean allows(OpenBins bins, int bin, int load) {
            return isLeft(load);
        }

        private boolean isLeft(int load) {
            int place = place(load);
            return place >= 0 && left[place] > 0;
        }

        /** {@return the loads that the open bins are to have} */
        int[] left() {
            return IntStream.range(0, values.length)
                    .flatMap(i -> IntStream.generate(() -> values[i]).limit(left[i]))
                    .toArray();
        }

        @Override
        public void close(int load) {
            left[place(load)]--;
        }

        @Override
        public void reopen(int load) {
            left[place(load)]++;
        }

        @Override
        public void describe(StringBuilder state) {
            for (int count : left) {
                state.append((char) count);
            }
        }
    }

    /** Loads that, the largest first, are smaller than these. */
    final class Below implements Target {
        private final int[] loads;
        private static final int NONE = -1;

        private final int[] closed;

        /** What is known of each bin and load, for the bins that are open now and before each closing. */
        private final Deque<Map<Long, Boolean>> known = new ArrayDeque<>();

        private int size;

        Below(int[] falling) {
            this.loads = falling.clone();
            this.closed = new int[falling.length];
            known.push(new HashMap<>());
        }

        /** The smallest loads that could be, with the bins as they are, and with the heaviest items as they are. */
        @Override
        public boolean isOpen(OpenBins bins) {
            return isBelow(bins, NONE, 0) && isBelow(Levels.poured(bins.heaviest(), full(bins.open()), bins.total()));
        }

        /**
         * Two of the heaviest items in one bin leave another without any of them; to part them, for as much of lighter
         * items as it takes, makes no load larger. So each may be thought of in a bin of its own.
         */
        private static int[] full(int size) {
            int[] full = new int[size];
            Arrays.fill(full, Integer.MAX_VALUE);
            return full;
        }

        /** What the other open bins cannot take. */
        @Override
        public int low(OpenBins bins, int bin) {
            long others = 0;
            for (int other = 0; other < bins.all(); other++) {
                others += bins.isOpen(other) && other != bin ? Math.min(loads[0], bins.most(other)) : 0;
            }
            return (int) Math.max(0, bins.total() - others);
        }

        @Override
        public int high() {
            return loads[0];
        }

        @Override
        public boolean allows(OpenBins bins, int bin, int load) {
            return known.element().computeIfAbsent(((long) bin << 32) + load, key -> isBelow(bins, bin, load));
        }

        private boolean isBelow(OpenBins bins, int closing, int load) {
            int[] low = bins.least(closing);
            int[] poured = Levels.poured(low, bins.most(closing, low.length), bins.total() - load);
            return isBelow(closing == NONE || poured == null ? poured : with(poured, load));
        }

        private static int[] with(int[] poured, int load) {
            int[] with = Arrays.copyOf(poured, poured.length + 1);
            with[poured.length] = load;
            return with;
        }

        private boolean isBelow(int @Nullable [] open) {
            if (open == null) {
                return false;
            }
            int[] all = Arrays.copyOf(closed, closed.length);
            System.arraycopy(open, 0, all, size, open.length);
            return Arrays.compare(Levels.falling(all), loads) < 0;
        }

        @Override
        public void close(int load) {
            closed[size++] = load;
            known.push(new HashMap<>());
        }

        @Override
        public void reopen(int load) {
            size--;
            known.pop();
        }

        @Override
        public void describe(StringBuilder state) {
            int[] sorted = Arrays.copyOf(closed, size);
            Arrays.sort(sorted);
            for (int load : sorted) {
                state.append((char) load).append((char) (load >>> 16));
            }
        }
    }
}
