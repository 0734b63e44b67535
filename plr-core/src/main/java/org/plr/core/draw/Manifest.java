package org.plr.core.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.plr.core.framework.Grade;

/** What shows that no review was added, left out or given another grade: a hash over all of them. */
final class Manifest {
    private Manifest() {}

    /** SHA-256 over each id, a tab, its grade and a line feed, in the order of the ids' bytes. */
    static String of(String[] ids, Grade[] grades) {
        Integer[] sorted = new Integer[ids.length];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, (a, b) -> Ids.byBytes(ids[a], ids[b]));
        MessageDigest sha256 = Hmac.sha256();
        for (int review : sorted) {
            sha256.update((ids[review] + "\t" + grades[review].code() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
