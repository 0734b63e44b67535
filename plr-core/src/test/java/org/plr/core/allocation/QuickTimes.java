package org.plr.core.allocation;

import java.util.*;
import org.junit.jupiter.api.Test;

class QuickTimes {
    @Test
    void times() {
        for (int[] s : new int[][] {{20, 5}, {200, 30}, {2000, 300}}) {
            SplittableRandom r = new SplittableRandom(1);
            int n = s[0], m = s[1];
            Costs c = Costs.of(n, m, (i, j) -> r.nextInt(1, 100));
            List<String> rows = new ArrayList<>();
            List<Column> cols = new ArrayList<>();
            List<Pairing> f = new ArrayList<>();
            for (int i = 0; i < n; i++) rows.add("sm" + i);
            for (int j = 0; j < m; j++) cols.add(Column.of("r" + j, (n + m - 1) / m + 1));
            for (int i = 0; i < n; i++)
                for (int j = 0; j < m; j++) if (r.nextInt(20) == 0) f.add(new Pairing("sm" + i, "r" + j));
            AssignmentRequest q =
                    AssignmentRequest.of(rows, cols).withForbidden(f).withAims(List.of(Aim.least("c", c)));
            for (int k = 0; k < 8; k++) {
                long t = System.nanoTime();
                Assigned a = (Assigned) Assigning.assign(q).value();
                System.err.println("T " + n + "x" + m + " " + (System.nanoTime() - t) / 1e6 + " ms " + a.reached(0));
            }
            AssignmentRequest e = q.withAims(List.of(Aim.even("l", Collections.nCopies(m, 0)), Aim.least("c", c)));
            for (int k = 0; k < 4; k++) {
                long t = System.nanoTime();
                Assigned a = (Assigned) Assigning.assign(e).value();
                System.err.println("E " + n + "x" + m + " " + (System.nanoTime() - t) / 1e6 + " ms " + a.reached(1));
            }
        }
    }
}
