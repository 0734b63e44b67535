package org.plr.adapters.mosaic.filing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.plr.core.spi.DocumentFormat;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.RecordCategory;
import org.plr.core.spi.RecordDocument;

/** What the tests of both ways file. */
final class Given {
    static final FilingRef KEY = FilingRef.of("0123456789abcdef0123456789abcdef");
    static final Instant NOON = Instant.parse("2022-06-15T12:00:00Z");
    static final String WORDS = "What the review says of the child.";
    static final RecordDocument DOCUMENT = document(WORDS);

    private Given() {}

    static RecordDocument document(String words) {
        return new RecordDocument(
                "practice-learning-review-2022-06-15-" + "a".repeat(32) + ".pdf",
                DocumentKind.REVIEW,
                DocumentFormat.PDF,
                new RecordCategory("Quality assurance", "Practice Learning Review"),
                words.getBytes(StandardCharsets.UTF_8));
    }

    static FilingAnswer filed() {
        return new FilingAnswer.Filed(new FilingAnswer.Receipt("DOC-4711", "document import", NOON));
    }
}
