package org.plr.core.filing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.plr.core.spi.DocumentFormat;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.RecordDocument;

/**
 * How documents are named: by what they are, their day and the review's reference. Nobody's name is in it.
 *
 * @param categories under what each kind is kept
 * @param localDay the local day of a moment
 */
record Naming(Categories categories, Function<Instant, LocalDate> localDay) {

    RecordDocument document(FiledReview filed, GivenDocument given) {
        DocumentKind kind = given.kind();
        String name = kind.stem() + "-" + day(filed, kind) + "-"
                + filed.review().ref().text() + "." + given.format().extension();
        return new RecordDocument(name, kind, given.format(), categories.of(kind), given.bytes());
    }

    GivenDocument note(FiledReview filed) {
        String note = "Outcome and actions of the Practice Learning Review of " + day(filed, DocumentKind.REVIEW)
                + " were discussed in supervision on " + day(filed, DocumentKind.SUPERVISION) + ".\nReview "
                + filed.review().ref() + "\n";
        return new GivenDocument(DocumentKind.SUPERVISION, DocumentFormat.TEXT, note.getBytes(StandardCharsets.UTF_8));
    }

    private LocalDate day(FiledReview filed, DocumentKind kind) {
        return localDay.apply(filed.day(kind));
    }
}
