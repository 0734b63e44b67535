package org.plr.core.rota;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.plr.core.cases.OpenCase;
import org.plr.core.ticket.Hmac;

/** The universe of open cases with its manifest, which shows later that no case was added, left out or changed. */
final class CaseList {
    private final List<OpenCase> cases;
    private final String manifest;

    CaseList(List<OpenCase> cases) {
        this.cases = List.copyOf(cases);
        this.manifest = manifest(this.cases);
    }

    List<OpenCase> cases() {
        return cases;
    }

    /** SHA-256 over the lines, sorted as bytes. */
    String manifest() {
        return manifest;
    }

    private static String manifest(List<OpenCase> cases) {
        String[] lines = cases.stream().map(CaseList::line).toArray(String[]::new);
        Arrays.sort(lines);
        MessageDigest sha256 = Hmac.sha256();
        for (String line : lines) {
            sha256.update(line.getBytes(StandardCharsets.US_ASCII));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** Child, team and practitioner, a tab between; then a tab and {@code person SPACE day} for each before, in order. */
    static String line(OpenCase open) {
        StringBuilder line = new StringBuilder(100)
                .append(open.child().text())
                .append('\t')
                .append(open.team().text())
                .append('\t')
                .append(open.practitioner().text());
        open.before().stream()
                .sorted(Comparator.comparing(
                                (OpenCase.Held held) -> held.person().text())
                        .thenComparing(OpenCase.Held::until))
                .forEach(held -> line.append('\t')
                        .append(held.person().text())
                        .append(' ')
                        .append(held.until()));
        return line.append('\n').toString();
    }

    /** What a repeat of the same command is told by. */
    @Override
    public String toString() {
        return manifest;
    }
}
