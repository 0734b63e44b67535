package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plr.core.calendar.HolidaysLoaded;
import org.plr.core.framework.FrameworkFact;
import org.plr.core.journal.Fact;
import org.plr.core.journal.Sha256;
import org.plr.core.people.OrganisationLoaded;

/** The frameworks, charts and holidays that lie beside a journal, each in a file named by its hash. */
final class Contents {
    private final Path folder;

    private Contents(Path folder) {
        this.folder = folder;
    }

    static Contents beside(Path journal) {
        return new Contents(journal.resolveSibling("contents"));
    }

    /**
     * Whether what the fact refers to is still that. A content that is not there is no fault: it may be kept elsewhere.
     *
     * @throws IllegalStateException where it is something else
     */
    void check(Fact fact) {
        Optional<String> hash = hashIn(fact);
        if (hash.isPresent() && !matches(hash.get())) {
            throw new IllegalStateException("What lies in contents/" + hash.get() + " was changed.");
        }
    }

    private boolean matches(String hash) {
        Path file = folder.resolve(hash.matches("[0-9a-f]{64}") ? hash : "(no hash)");
        try {
            return !Files.exists(file)
                    || Sha256.of(new String(Files.readAllBytes(file), UTF_8)).equals(hash);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static Optional<String> hashIn(Fact fact) {
        if (fact instanceof FrameworkFact.Adopted adopted) {
            return Optional.of(adopted.hash());
        } else if (fact instanceof OrganisationLoaded loaded) {
            return Optional.of(loaded.hash());
        } else if (fact instanceof HolidaysLoaded loaded) {
            return Optional.of(loaded.hash());
        }
        return Optional.empty();
    }
}
