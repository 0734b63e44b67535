package org.plr.examples.council;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a council's files lie: on disk, or bundled with this library. */
interface CouncilFolder {

    /** The bytes of a file, by its name inside the folder; empty when there is no such file. */
    Optional<InputStream> open(String file) throws IOException;

    static CouncilFolder at(Path folder) {
        return file -> {
            Path path = folder.resolve(file);
            return Files.isRegularFile(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
        };
    }

    static CouncilFolder bundled() {
        return file -> Optional.ofNullable(CouncilFolder.class.getResourceAsStream("/council/" + file));
    }
}
