package org.plr.adapters.mosaic.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plr.core.cases.RefusedRow;
import org.plr.core.spi.FilingAnswer;

/** Looks through the acknowledgements: which of them are used, and why the others are not. */
final class FolderReport {
    private static final String END = ".json";
    private static final int KEY = 32;
    private static final int LONGEST_NAME = 80;

    private final Shelf shelf;

    FolderReport(Shelf shelf) {
        this.shelf = shelf;
    }

    List<RefusedRow> refused() throws IOException {
        List<RefusedRow> refused = new ArrayList<>();
        for (Path entry : shelf.acknowledgements().entries()) {
            try {
                used(entry);
            } catch (Garbled garbled) {
                refused.add(new RefusedRow(shown(entry.getFileName().toString()), 0, "", "", garbled.reason()));
            }
        }
        return refused;
    }

    int clear() throws IOException {
        int cleared = 0;
        for (Path entry : shelf.acknowledgements().entries()) {
            cleared += clear(entry) ? 1 : 0;
        }
        return cleared;
    }

    /** The document of what is no acknowledgement stays, and the report tells of it. */
    private boolean clear(Path entry) throws IOException {
        try {
            Used used = used(entry);
            boolean isPending = used.statement.answer() instanceof FilingAnswer.Pending;
            return !isPending && shelf.documents().delete(used.manifest.file());
        } catch (Garbled reported) {
            return false;
        }
    }

    private record Used(Statement statement, Manifest manifest) {}

    private Used used(Path entry) throws IOException, Garbled {
        Optional<byte[]> json = shelf.acknowledgements().read(entry, FlatJson.MOST_BYTES);
        Statement statement = Statement.read(json.orElseThrow(() -> new Garbled("It has gone again.")));
        Manifest manifest = manifest(statement.of(Statement.KEY));
        if (!entry.getFileName().toString().equals(statement.of(Statement.KEY) + END)) {
            throw new Garbled(
                    "It is misnamed or a second one: the file named after its key counts, with .json behind it.");
        }
        if (!manifest.isAcknowledgedBy(statement)) {
            throw new Garbled("It names another child or another hash than the manifest of its key. Look at the record:"
                    + " the document may lie on a wrong one.");
        }
        return new Used(statement, manifest);
    }

    private Manifest manifest(String key) throws IOException, Garbled {
        boolean plain = key.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        Optional<byte[]> json = plain && key.length() == KEY
                ? shelf.manifests().read(key + END, FlatJson.MOST_BYTES)
                : Optional.empty();
        return Manifest.read(json.orElseThrow(
                () -> new Garbled("No document was handed over under its key: copy the key from the manifest.")));
    }

    /** A name of somebody else's making, for a log or a page. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.chars().limit(LONGEST_NAME).forEach(c -> shown.append(c >= ' ' && c < 127 ? (char) c : '?'));
        return shown.toString();
    }
}
