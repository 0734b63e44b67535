package org.plr.examples.verbs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.plr.core.calendar.HolidaysLoaded;
import org.plr.core.framework.FrameworkFact;
import org.plr.core.journal.Fact;
import org.plr.core.journal.Sha256;
import org.plr.core.people.OrganisationLoaded;
import org.plr.core.spi.Store;

/**
 * The frameworks, charts and holidays to which a journal refers, each under its hash: in files beside the journal, or in a
 * store.
 */
final class Contents {
    private final Function<String, Optional<String>> byHash;

    private Contents(Function<String, Optional<String>> byHash) {
        this.byHash = byHash;
    }

    static Contents beside(Path journal) {
        Path folder = journal.resolveSibling("contents");
        return new Contents(hash -> text(folder.resolve(hash.matches("[0-9a-f]{64}") ? hash : "(no hash)")));
    }

    /** A store keeps every content as long as its journal: one that is not there was lost. */
    static Contents in(Store store) {
        return new Contents(hash -> Optional.of(store.content(hash)
                .orElseThrow(() -> new IllegalStateException("The content " + hash + " is lost: restore a backup."))));
    }

    /**
     * Whether what the fact refers to is still that. A content that is not beside a journal is no fault: it may be kept
     * elsewhere.
     *
     * @throws IllegalStateException where it is something else
     */
    void check(Fact fact) {
        hashIn(fact).ifPresent(hash -> {
            if (!byHash.apply(hash).map(Sha256::of).orElse(hash).equals(hash)) {
                throw new IllegalStateException("What lies in contents/" + hash + " was changed.");
            }
        });
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(new String(Files.readAllBytes(file), UTF_8)) : Optional.empty();
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
