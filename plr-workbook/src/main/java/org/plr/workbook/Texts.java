package org.plr.workbook;

import java.util.ArrayList;
import java.util.List;
import org.plr.workbook.WorkbookRefusedException.Reason;

/** The texts that cells share, each read once, and how text stands in XML. */
final class Texts {
    private static final Content BAD = new Content.Fault("a control character, which no person typed");

    private final List<Content> texts = new ArrayList<>();

    private Texts() {}

    static Texts of(Archive archive, String part, Limits limits) {
        Texts texts = new Texts();
        if (!part.isEmpty()) {
            try (XmlPart xml = new XmlPart(archive.open(part))) {
                texts.read(xml, limits);
            }
        }
        return texts;
    }

    /** The text of this place in the list. */
    Content at(String place) {
        int index = place.equals("0") ? 0 : Place.whole(place, 0, texts.size());
        boolean isThere = index > 0 || place.equals("0");
        if (!isThere || index >= texts.size()) {
            throw Archive.damaged("a cell refers to a text that is not there");
        }
        return texts.get(index);
    }

    private void read(XmlPart xml, Limits limits) {
        while (xml.next()) {
            if (xml.isStart("si")) {
                if (texts.size() == limits.texts()) {
                    throw new WorkbookRefusedException(
                            Reason.TOO_LARGE, "It has more than " + limits.texts() + " different texts: divide it");
                }
                texts.add(rich(xml, "si"));
            }
        }
    }

    /** The text of an element that may be in several fonts; how Japanese is pronounced is left out. */
    static Content rich(XmlPart xml, String element) {
        Content first = Content.Blank.BLANK;
        StringBuilder joined = null;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                String raw = xml.text(Characters.LONGEST * 7);
                if (joined == null && first == Content.Blank.BLANK) {
                    first = content(raw);
                } else {
                    joined = joined == null ? new StringBuilder(shown(first)) : joined;
                    append(joined, raw);
                }
            }
        }
        return joined == null ? first : content(joined.toString(), false);
    }

    /** What this text of an XML element says. */
    static Content content(String raw) {
        return content(raw, true);
    }

    private static void append(StringBuilder joined, String raw) {
        if (joined.length() <= Characters.LONGEST) {
            joined.append(decoded(raw));
        }
    }

    private static String shown(Content content) {
        return content instanceof Content.Text text ? text.text() : "\0";
    }

    private static Content content(String raw, boolean isEncoded) {
        String text = isEncoded ? decoded(raw) : raw;
        if (text.isEmpty()) {
            return Content.Blank.BLANK;
        }
        if (text.length() > Characters.LONGEST) {
            return new Content.Fault("more than the 32,767 characters that a cell holds");
        }
        try {
            return new Content.Text(text);
        } catch (IllegalArgumentException e) {
            // Only what was encoded can get this far, so it is rare, and nearly all text is looked through once.
            return BAD;
        }
    }

    /** Workbooks write characters that XML does not take as "_x0007_", and such text itself as "_x005F_x0007_". */
    static String decoded(String raw) {
        int at = raw.indexOf("_x");
        if (at < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        int from = 0;
        while (at >= 0) {
            if (XmlOut.looksEscaped(raw, at)) {
                text.append(raw, from, at).append((char) Integer.parseInt(raw.substring(at + 2, at + 6), 16));
                from = at + 7;
                at = raw.indexOf("_x", from);
            } else {
                at = raw.indexOf("_x", at + 1);
            }
        }
        return text.append(raw, from, raw.length()).toString();
    }
}
