package org.plr.examples.demo.host;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plr.core.journal.Sha256;
import org.plr.core.review.Review;

/**
 * Stands for the case system: takes documents onto children's records (TRK-6) as {@code record/<review-ref>.html}, and
 * says in {@code record/manifest.csv} which document lies on whose record. The manifest alone names the child, by the id
 * that the case system uses.
 */
public final class RecordFolder {
    private final OutFolder out;
    private final Refs refs;
    private final List<Filed> filed = new ArrayList<>();

    /**
     * One document on a child's record.
     *
     * @param receipt what the case system answered
     * @param review the review that it shows
     * @param file where it lies, inside the folder {@code record}
     * @param sha256 of its bytes
     * @param at when it was filed
     */
    public record Filed(String receipt, Review review, String file, String sha256, Instant at) {}

    /** A case system that keeps its documents there. */
    public RecordFolder(OutFolder out, Refs refs) {
        this.out = out;
        this.refs = refs;
    }

    /**
     * Files a document.
     *
     * @return the receipt
     */
    public String file(Review review, String document, Instant now) {
        String name = review.ref().text() + ".html";
        out.write("record/" + name, document);
        String receipt = String.format(Locale.ROOT, "DOC-%06d", filed.size() + 1);
        filed.add(new Filed(receipt, review, name, Sha256.of(document), now));
        return receipt;
    }

    /** What was filed, in order. */
    public List<Filed> filed() {
        return List.copyOf(filed);
    }

    /** Writes the manifest. */
    public void close() {
        Csv manifest = new Csv("receipt", "child", "review", "file", "sha256", "filed_at");
        for (Filed each : filed) {
            manifest.row(
                    each.receipt(),
                    refs.childId(each.review().child()).orElse(""),
                    each.review().ref().text(),
                    each.file(),
                    each.sha256(),
                    each.at().toString());
        }
        out.write("record/manifest.csv", manifest.text());
    }
}
