package org.plr.core.filing;

import java.util.Objects;
import org.plr.core.journal.Sha256;
import org.plr.core.spi.DocumentFormat;
import org.plr.core.spi.DocumentKind;

/** A document as the host gives it to be filed. Name, title and category are the library's to add. Immutable. */
public final class GivenDocument {
    private final DocumentKind kind;
    private final DocumentFormat format;
    private final byte[] bytes;
    private final String sha256;

    /**
     * A document.
     *
     * @param kind what it is
     * @param format in which form
     * @param bytes its content, copied in; an empty or a too large one is refused when it is filed
     */
    public GivenDocument(DocumentKind kind, DocumentFormat format, byte[] bytes) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.format = Objects.requireNonNull(format, "format");
        this.bytes = bytes.clone();
        this.sha256 = Sha256.of(this.bytes);
    }

    /** {@return what it is} */
    public DocumentKind kind() {
        return kind;
    }

    /** {@return in which form} */
    public DocumentFormat format() {
        return format;
    }

    /** {@return a copy of its content} */
    public byte[] bytes() {
        return bytes.clone();
    }

    Filing.Content content() {
        return new Filing.Content(kind, sha256, bytes.length);
    }

    /** Kind and length alone: no content reaches a log. */
    @Override
    public String toString() {
        return kind + " of " + bytes.length + " bytes";
    }
}
