package org.plr.adapters.mosaic.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plr.core.cases.RefusedRow;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;
import org.plr.core.spi.RecordDocument;
import org.plr.core.spi.RecordFiling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files through a folder: for councils whose case system is fed by an import of documents, or by a person. Each document is
 * laid into {@code documents}, then its manifest into {@code manifests}; it stays pending until {@code acknowledgements} has
 * a file about it. docs/record-filing.md gives the formats.
 *
 * <p>Every file appears as a whole, after it has reached the disk, and is never written over. Several threads and nodes may
 * share one folder. The case system's ids stand in the files, no name does, and file names hold keys alone. An acknowledgement
 * that is no valid file of its form counts as not there yet; one about another child or another document is refused. Both
 * stand in the {@linkplain #report report}.
 */
public final class DropFolderFiling implements RecordFiling {
    static final String PORT = "RecordFiling";

    private static final Logger LOG = LoggerFactory.getLogger(DropFolderFiling.class);
    private static final String END = ".json";

    private final Shelf shelf;
    private final Identities identities;
    private final InstantSource time;

    private DropFolderFiling(Shelf shelf, Identities identities, InstantSource time) {
        this.shelf = shelf;
        this.identities = identities;
        this.time = time;
    }

    /**
     * Files through a folder.
     *
     * @param folder the folder, which only those may enter who may see children's records; it and the folders in it are
     *     created where they are missing
     * @param identities says by which id the case system knows a child
     * @param time when a document was handed over, as its manifest tells
     * @return the way to the record
     * @throws PortUnavailableException where the folder cannot be made
     */
    public static DropFolderFiling in(Path folder, Identities identities, InstantSource time) {
        Objects.requireNonNull(identities, "identities");
        Objects.requireNonNull(time, "time");
        try {
            return new DropFolderFiling(Shelf.create(folder), identities, time);
        } catch (IOException failed) {
            throw new PortUnavailableException(PORT, "its folder", failed);
        }
    }

    @Override
    public FilingAnswer file(FilingRef key, ChildRef child, RecordDocument document) {
        List<String> ids = identities.ids(IdKind.CHILD, child);
        if (ids.isEmpty()) {
            return new FilingAnswer.Rejected(
                    "child.unknown", "No id of the case system is known for this child: import the open cases first.");
        }
        Manifest manifest = Manifest.of(key, ids.get(0), document, time.instant());
        return asking(key, () -> {
            if (shelf.manifests().read(key.text() + END, FlatJson.MOST_BYTES).isEmpty()) {
                shelf.documents().create(manifest.file(), document.bytes());
                shelf.manifests().create(key.text() + END, manifest.json());
            }
            Manifest laid = laid(key, ids).orElseThrow(() -> new Garbled("Its manifest has gone again."));
            if (!laid.of(Statement.SHA256).equals(document.sha256())) {
                throw new Garbled("Another document lies there under its key.");
            }
            return acknowledged(key, laid);
        });
    }

    @Override
    public Optional<FilingAnswer> ask(FilingRef key, ChildRef child) {
        List<String> ids = identities.ids(IdKind.CHILD, child);
        return asking(key, () -> {
            Statement.requireKnown(ids);
            Optional<Manifest> laid = laid(key, ids);
            return laid.isEmpty() ? Optional.empty() : Optional.of(acknowledged(key, laid.get()));
        });
    }

    private interface Question<T> {
        T answer() throws IOException, Garbled;
    }

    /** A folder that is not there, such as a share that is not mounted, says nothing about what lies in it. */
    private <T> T asking(FilingRef key, Question<T> question) {
        try {
            shelf.requireThere();
            return question.answer();
        } catch (IOException failed) {
            throw new PortUnavailableException(PORT, key.text(), failed);
        } catch (Garbled doubtful) {
            LOG.error("Filing {} is to be looked at by a person. {}", key, doubtful.reason());
            throw new PortRejectedException(PORT, key.text(), doubtful);
        }
    }

    private Optional<Manifest> laid(FilingRef key, List<String> ids) throws IOException, Garbled {
        Optional<byte[]> json = shelf.manifests().read(key.text() + END, FlatJson.MOST_BYTES);
        if (json.isEmpty()) {
            return Optional.empty();
        }
        Manifest manifest = Manifest.read(json.get());
        if (!manifest.isAbout(key, ids)) {
            throw new Garbled("Its manifest is about another child.");
        }
        return Optional.of(manifest);
    }

    private FilingAnswer acknowledged(FilingRef key, Manifest manifest) throws IOException, Garbled {
        Optional<Statement> statement = statement(key);
        if (statement.isEmpty()) {
            return new FilingAnswer.Pending();
        }
        if (!manifest.isAcknowledgedBy(statement.get())) {
            throw new Garbled("Its acknowledgement is about another child or another document.");
        }
        return statement.get().answer();
    }

    /** What is no acknowledgement may be half of one that is being written. */
    private Optional<Statement> statement(FilingRef key) throws IOException {
        try {
            Optional<byte[]> json = shelf.acknowledgements().read(key.text() + END, FlatJson.MOST_BYTES);
            return json.isEmpty() ? Optional.empty() : Optional.of(Statement.read(json.get()));
        } catch (Garbled garbled) {
            LOG.warn("Filing {} waits: its acknowledgement cannot be read. {}", key, garbled.reason());
            return Optional.empty();
        }
    }

    /**
     * Writes an acknowledgement, for a page of the host's on which a person marks what they filed or could not file.
     *
     * @param key the key of the filing
     * @param answer that it was filed, with its receipt, or that it was rejected
     * @return false where it was acknowledged before: the first counts
     * @throws IllegalArgumentException where no document lies under the key, or the answer is not in the form of an
     *     acknowledgement; the message says what is wrong
     * @throws PortUnavailableException where it cannot be written now
     */
    public boolean acknowledge(FilingRef key, FilingAnswer answer) {
        try {
            shelf.requireThere();
            Optional<byte[]> json = shelf.manifests().read(key.text() + END, FlatJson.MOST_BYTES);
            Manifest manifest = Manifest.read(
                    json.orElseThrow(() -> new Garbled("No document lies in the folder under this key.")));
            byte[] statement = Statement.of(manifest.about(), answer).json();
            Statement.read(statement);
            return shelf.acknowledgements().create(key.text() + END, statement);
        } catch (Garbled wrong) {
            throw new IllegalArgumentException(wrong.reason(), wrong);
        } catch (IOException failed) {
            throw new PortUnavailableException(PORT, key.text(), failed);
        }
    }

    /**
     * Every file among the acknowledgements that is not used, and why: not named after a filing, not in its form, about a key
     * of which nothing lies here, about another child or document, or a second one.
     *
     * @return the files by name; none where all is well
     * @throws PortUnavailableException where the folder cannot be read now
     */
    public List<RefusedRow> report() {
        try {
            shelf.requireThere();
            return new FolderReport(shelf).refused();
        } catch (IOException failed) {
            throw new PortUnavailableException(PORT, "its acknowledgements", failed);
        }
    }

    /**
     * Deletes the documents that were acknowledged as filed or rejected: they hold what a record holds, and lie here no longer
     * than needed. Manifests and acknowledgements stay, as the proof. Run it after {@code filings().check()}.
     *
     * @return how many documents were deleted
     * @throws PortUnavailableException where the folder cannot be read or written now
     */
    public int clear() {
        try {
            shelf.requireThere();
            return new FolderReport(shelf).clear();
        } catch (IOException failed) {
            throw new PortUnavailableException(PORT, "its documents", failed);
        }
    }
}
