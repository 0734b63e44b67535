package org.plr.core.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the catalogue's sentences: a line for each clause, in the framework's order, {@code id TAB text}, in UTF-8, and
 * behind another tab the keys that it leaves open, with spaces between them.
 */
final class ClauseTexts {

    private static final String RESOURCE = "clauses.txt";

    private ClauseTexts() {}

    static List<Clause> bundled() {
        try (@Nullable InputStream in = ClauseTexts.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw damaged("it is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Clause> parse(String content) {
        List<String> lines = content.lines().toList();
        ClauseId[] ids = ClauseId.values();
        if (lines.size() != ids.length) {
            throw damaged("it has " + lines.size() + " lines and not " + ids.length);
        }
        List<Clause> clauses = new ArrayList<>(ids.length);
        for (int i = 0; i < ids.length; i++) {
            clauses.add(clause(ids[i], lines.get(i)));
        }
        return List.copyOf(clauses);
    }

    private static Clause clause(ClauseId id, String line) {
        String start = id + "\t";
        if (!line.startsWith(start) || line.length() == start.length()) {
            throw damaged("the text of " + id + " is not in its place");
        }
        int end = line.indexOf('\t', start.length());
        return end < 0
                ? new Clause(id, line.substring(start.length()), List.of())
                : new Clause(id, line.substring(start.length(), end), keys(line, end + 1));
    }

    private static List<String> keys(String line, int from) {
        List<String> keys = new ArrayList<>();
        int start = from;
        for (int end = line.indexOf(' ', start); end >= 0; end = line.indexOf(' ', start)) {
            keys.add(line.substring(start, end));
            start = end + 1;
        }
        keys.add(line.substring(start));
        return keys;
    }

    private static IllegalStateException damaged(String how) {
        return new IllegalStateException("The library's own catalogue of clauses (" + RESOURCE + ") is damaged: " + how
                + ". Use an unmodified plr-core jar.");
    }
}
