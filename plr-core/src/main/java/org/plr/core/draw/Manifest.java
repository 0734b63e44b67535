package org.plr.core.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.plr.core.framework.Grade;
import org.plr.core.ticket.Hmac;
import org.plr.core.ticket.Ids;

/** What shows that no review was added, left out or given another grade: a hash over all of them. */
final class Manifest {
    private Manifest() {}

    /**
     * SHA-256 over each id, a tab, its grade and a line feed, in the order of the ids' bytes. Whole lines are sorted: no id
     * holds anything as low as a tab.
     */
    static String of(String[] ids, Grade[] grades) {
        String[] lines = new String[ids.length];
        boolean wide = false;
        for (int i = 0; i < lines.length; i++) {
            lines[i] = ids[i] + "\t" + grades[i].code() + "\n";
            wide |= Ids.isWide(ids[i]);
        }
        Arrays.sort(lines, wide ? Ids::byBytes : Comparator.naturalOrder());
        MessageDigest sha256 = Hmac.sha256();
        for (String line : lines) {
            sha256.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
