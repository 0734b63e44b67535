package org.plr.examples.demo.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plr.adapters.mosaic.filing.DropFolderFiling;
import org.plr.core.filing.Filing;
import org.plr.core.review.Review;
import org.plr.core.review.ReviewRef;
import org.plr.core.spi.DocumentFormat;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.RecordFiling;

/**
 * Stands for the case system, which is fed by an import of documents: they are laid into {@code record/documents}, each with its
 * manifest, and what the import made of them it says in {@code record/acknowledgements} (TRK-6). Manifests and acknowledgements
 * alone name the child, by the id that the case system uses. {@code record/manifest.csv} lists what is on the records.
 */
public final class CaseSystem {
    private final DropFolderFiling folder;
    private final OutFolder out;
    private final Refs refs;
    private final SimulatedClock clock;
    private final List<Filed> filed = new ArrayList<>();
    private final Map<ReviewRef, String> files = new HashMap<>();

    /**
     * One document that was laid there.
     *
     * @param receipt what the case system answered; empty where it did not take it
     * @param review the review that it shows
     * @param file where it lies, inside the folder {@code record}
     * @param filing as it was handed over
     */
    public record Filed(String receipt, Review review, String file, Filing filing) {

        /** Whether it is on the child's record. */
        public boolean isTaken() {
            return !receipt.isEmpty();
        }

        /** Where its manifest lies, inside the folder {@code record}. */
        public String manifest() {
            return "manifests/" + filing.ref().text() + ".json";
        }

        /** Where it says what became of it, inside the folder {@code record}. */
        public String acknowledgement() {
            return "acknowledgements/" + filing.ref().text() + ".json";
        }
    }

    /** A case system that takes its documents from there. */
    public CaseSystem(OutFolder out, Refs refs, SimulatedClock clock) {
        this.folder = DropFolderFiling.in(out.path("record"), refs.identities(), clock);
        this.out = out;
        this.refs = refs;
        this.clock = clock;
    }

    /** The way to it. */
    public RecordFiling filing() {
        return folder;
    }

    /** The import takes a document onto the child's record. */
    public void take(Filing filing, Review review, DocumentFormat format) {
        String receipt = String.format(Locale.ROOT, "DOC-%06d", files.size() + 1);
        folder.acknowledge(
                filing.ref(),
                new FilingAnswer.Filed(new FilingAnswer.Receipt(receipt, "document import", clock.instant())));
        filed.add(new Filed(receipt, review, file(filing, format), filing));
        files.put(review.ref(), file(filing, format));
    }

    /** The import does not take a document. */
    public void reject(Filing filing, Review review, DocumentFormat format) {
        folder.acknowledge(
                filing.ref(),
                new FilingAnswer.Rejected("record.locked", "The record was open in an edit session. File it again."));
        filed.add(new Filed("", review, file(filing, format), filing));
    }

    private static String file(Filing filing, DocumentFormat format) {
        String hash = filing.content().sha256().substring(0, 12);
        return "documents/" + filing.ref().text() + "-" + hash + "." + format.extension();
    }

    /** What was laid there, in the order in which the import came to it. */
    public List<Filed> filed() {
        return List.copyOf(filed);
    }

    /** The document of a review that is on a record, inside the folder {@code record}. */
    public Optional<String> fileOf(ReviewRef review) {
        return Optional.ofNullable(files.get(review));
    }

    /** Writes the list. */
    public void close() {
        Csv manifest = new Csv("receipt", "child", "review", "file", "sha256", "filed_at");
        for (Filed each : filed.stream().filter(Filed::isTaken).toList()) {
            manifest.row(
                    each.receipt(),
                    refs.childId(each.review().child()).orElse(""),
                    each.review().ref().text(),
                    each.file(),
                    each.filing().content().sha256(),
                    each.filing().intendedAt().toString());
        }
        out.write("record/manifest.csv", manifest.text());
    }
}
