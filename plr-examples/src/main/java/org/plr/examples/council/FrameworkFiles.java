package org.plr.examples.council;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plr.core.json.FrameworkFile;
import org.plr.core.json.FrameworkReader;

/** Reads {@code framework.json}, then {@code framework-2.json} and so on: a council's framework and its later versions. */
final class FrameworkFiles {
    private FrameworkFiles() {}

    static Map<String, FrameworkFile> read(CouncilFolder folder) {
        Map<String, FrameworkFile> read = new LinkedHashMap<>();
        String name = "framework.json";
        try {
            Optional<FrameworkFile> file = read(folder, name);
            while (file.isPresent()) {
                read.put(name, file.get());
                name = "framework-" + (read.size() + 1) + ".json";
                file = read(folder, name);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(name + " cannot be read.", broken);
        }
        return Collections.unmodifiableMap(read);
    }

    private static Optional<FrameworkFile> read(CouncilFolder folder, String name) throws IOException {
        Optional<InputStream> there = folder.open(name);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = there.get()) {
            return Optional.of(new FrameworkReader().check(in));
        }
    }
}
