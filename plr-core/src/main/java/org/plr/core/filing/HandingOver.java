package org.plr.core.filing;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plr.core.clause.RuleOf;
import org.plr.core.spi.DocumentKind;
import org.plr.core.spi.FilingRef;

/**
 * Documents of one review on their way to the record (TRK-6): what was handed over before, or may have been, is asked about
 * first, and nothing is handed over of which the record's side knows or could not be asked.
 */
@RuleOf({"TRK-5", "TRK-6"})
final class HandingOver {
    private final RecordVoice voice;
    private final List<GivenDocument> documents;
    private final Map<FilingRef, Heard> heard = new LinkedHashMap<>();

    HandingOver(RecordVoice voice, List<GivenDocument> documents) {
        this.voice = voice;
        this.documents = documents;
    }

    void askAboutEarlier(FiledReview filed, Instant now) {
        Set<DocumentKind> kinds = new HashSet<>();
        documents.forEach(document -> kinds.add(document.kind()));
        kinds.forEach(kind -> filed.open(kind)
                .ifPresent(open ->
                        heard.put(open.ref(), voice.ask(open, filed.review().child(), now))));
    }

    /** Those of which the record's side has said just now that it knows nothing. */
    Set<FilingRef> missing() {
        Set<FilingRef> missing = new HashSet<>(heard.keySet());
        missing.removeIf(ref -> heard.get(ref) != Heard.MISSING);
        return missing;
    }

    Intending request() {
        return new Intending(documents.stream().map(GivenDocument::content).toList());
    }

    void hand(FiledReview filed, Naming naming, Instant now) {
        for (GivenDocument document : documents) {
            filed.open(document.kind())
                    .filter(open -> open.content().equals(document.content()))
                    .filter(open -> heard.getOrDefault(open.ref(), Heard.MISSING) == Heard.MISSING)
                    .ifPresent(open -> voice.hand(open, filed.review().child(), naming.document(filed, document), now));
        }
    }
}
