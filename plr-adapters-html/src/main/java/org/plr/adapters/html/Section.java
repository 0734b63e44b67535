package org.plr.adapters.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.NarrativeRef;

/** A part of the document under a heading of the second level, with headings of the third level in it. */
final class Section {
    private final String id;
    private final String title;
    private final Texts texts;
    private final List<Html> parts = new ArrayList<>();

    Section(String id, String title, Texts texts) {
        this.id = id;
        this.title = title;
        this.texts = texts;
    }

    Section and(String heading, String said) {
        return and(heading, Html.p(said));
    }

    Section and(String heading, Html said) {
        parts.add(Html.of("h3", heading));
        return and(said);
    }

    Section and(Html said) {
        parts.add(said);
        return this;
    }

    /** A text, with "Nothing was written." where there is none. */
    Section text(String heading, @Nullable NarrativeRef text) {
        return and(heading, texts.paragraphs(text));
    }

    /** A text, left out with its heading where there is none. */
    Section ifWritten(String heading, @Nullable NarrativeRef text) {
        return text == null ? this : text(heading, text);
    }

    Html html() {
        return Html.of(
                "section aria-labelledby=\"" + id + "\"", Html.of("h2 id=\"" + id + "\"", title), Html.join(parts));
    }
}
