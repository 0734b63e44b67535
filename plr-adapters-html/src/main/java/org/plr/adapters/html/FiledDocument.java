package org.plr.adapters.html;

/**
 * A document, ready to be filed on a child's record. It holds what was written about a child: give it to the record and
 * keep no copy.
 *
 * @param html one self-contained page in UTF-8: no script, no link, nothing to fetch
 */
public record FiledDocument(String html) {

    /**
     * The page as PDF, tagged for screen readers (PDF/UA), with its fonts. The same page gives the same bytes. A letter that
     * Liberation Sans does not have, such as of Arabic or Bengali, is shown as {@code #}: file the page for those.
     *
     * @throws IllegalArgumentException where the page is not well-formed XML, which one of {@link ReviewDocument} always is
     */
    public byte[] pdf() {
        return Pdf.of(html);
    }

    /** Its length alone, so that nothing that was written reaches a log. */
    @Override
    public String toString() {
        return "document of " + html.length() + " characters";
    }
}
