package org.plr.examples.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a repository what ties it to one machine or leaves it unfinished. */
final class Hygiene {
    private static final Set<String> NOT_TRACKED =
            Set.of(".git", ".idea", ".vscode", ".settings", "target", "plr-out", ".jqwik-database");

    private static final Map<String, Pattern> UNWANTED = new TreeMap<>(Map.of(
            "the host of a registry", Pattern.compile("https?://(repo[0-9]?|registry|deb|archive)\\."),
            "a path of one machine", Pattern.compile("(?<![\\w.])/(work|home|root|Users)/|[A-Z]:\\\\Users"),
            "a note to finish it", Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b")));

    private Hygiene() {}

    /** Each unwanted line as file, number and what it holds. */
    static List<String> findings(Path root) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(root)) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (text.indexOf('\0') < 0) {
                read(root.relativize(file).toString(), text.lines().toList(), found);
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> within = Files.list(folder)) {
            for (Path each : within.sorted().toList()) {
                if (NOT_TRACKED.contains(each.getFileName().toString())) {
                    continue;
                }
                found.addAll(Files.isDirectory(each) ? files(each) : List.of(each));
            }
        }
        return found;
    }

    private static void read(String file, List<String> lines, List<String> found) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String at = file.replace('\\', '/') + ":" + (i + 1);
            UNWANTED.forEach((what, pattern) -> {
                if (pattern.matcher(line).find()) {
                    found.add(at + " holds " + what);
                }
            });
        }
    }
}
