package org.plr.core.spi;

/** In which form a document is filed. Which of them a case system takes is the council's to say. */
public enum DocumentFormat {
    /** A page description. */
    PDF("pdf", "application/pdf"),
    /** A page of its own. */
    HTML("html", "text/html"),
    /** A word processor's document. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Plain text in UTF-8. */
    TEXT("txt", "text/plain");

    private final String extension;
    private final String mediaType;

    DocumentFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** {@return how a file name ends, without the dot} */
    public String extension() {
        return extension;
    }

    /** {@return its media type} */
    public String mediaType() {
        return mediaType;
    }
}
