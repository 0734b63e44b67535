package org.plr.adapters.html;

import java.io.IOException;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plr.core.journal.Sha256;

/** Takes the time of day out of a PDF: a filing is keyed by the hash of its bytes, and a second try must be the same. */
final class Undated {
    private Undated() {}

    static void make(PDDocument document, String html) throws IOException {
        document.setDocumentId(Long.parseUnsignedLong(Sha256.of(html).substring(0, 16), 16));
        Calendar epoch = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        epoch.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate(epoch);
        document.getDocumentInformation().setModificationDate(epoch);
    }
}
