package org.plr.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;
import org.plr.workbook.WorkbookRefusedException.Reason;

/**
 * A part of a workbook as XML, element by element. The parser itself knows no bounds, so how deep it may go and how many
 * names and attributes it may meet is counted here.
 */
final class XmlPart implements AutoCloseable {
    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 2_000;
    private static final int MOST_ATTRIBUTES = 200;

    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private final @Nullable String[] recent = new String[256];
    private int depth;
    private int event = XMLStreamConstants.START_DOCUMENT;

    XmlPart(InputStream in) {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Otherwise text is looked at when it is asked for, and what is wrong with it is thrown from there.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        try {
            reader = factory.createXMLStreamReader(in, "UTF-8");
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged();
        }
    }

    /** Moves on to where the next element begins or ends; false at the end of the part. */
    boolean next() {
        for (int moved = move(); moved != XMLStreamConstants.END_DOCUMENT; moved = move()) {
            if (moved == XMLStreamConstants.START_ELEMENT || moved == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isStart(String name) {
        return isStart() && name().equals(name);
    }

    boolean isEnd(String name) {
        return !isStart() && name().equals(name);
    }

    /** The element's name, without a prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** What the attribute says, whatever its prefix; empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean isTrue(String attribute) {
        String says = attribute(attribute);
        return says.equals("1") || says.equals("true");
    }

    /** The text up to the end of the element that has just begun; longer than the limit it is cut one after it. */
    String text(int limit) {
        String only = "";
        StringBuilder more = null;
        for (int moved = move(); moved != XMLStreamConstants.END_ELEMENT; moved = move()) {
            if (moved == XMLStreamConstants.START_ELEMENT || moved == XMLStreamConstants.END_DOCUMENT) {
                throw damaged();
            }
            if (!isText(moved)) {
                continue;
            }
            if (more == null && only.isEmpty()) {
                only = reader.getText();
            } else {
                more = more == null ? new StringBuilder(only) : more;
                if (more.length() <= limit) {
                    more.append(reader.getText());
                }
            }
        }
        String text = more == null ? only : more.toString();
        return text.length() > limit ? text.substring(0, limit + 1) : text;
    }

    /** Passes over the element that has just begun and all that is in it. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            if (move() == XMLStreamConstants.END_DOCUMENT) {
                throw damaged();
            }
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private int move() {
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            // Bytes that mislead the parser may also throw what it did not foresee.
            throw damaged();
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> began();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new WorkbookRefusedException(
                        Reason.DOCTYPE, "It declares a document type, which no spreadsheet program writes");
            default -> {
                return event;
            }
        }
        return event;
    }

    private void began() {
        depth++;
        met(reader.getLocalName());
        int attributes = reader.getAttributeCount();
        for (int i = 0; i < attributes; i++) {
            met(reader.getAttributeLocalName(i));
        }
        if (depth > DEEPEST || attributes > MOST_ATTRIBUTES) {
            throw Archive.damaged("its XML goes deeper or wider than that of any spreadsheet program");
        }
    }

    /** The parser gives one and the same text for a name each time, so most are equal at first sight. */
    private void met(String name) {
        int place = name.hashCode() & (recent.length - 1);
        if (name.equals(recent[place])) {
            return;
        }
        recent[place] = name;
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw Archive.damaged("its XML uses more names than any spreadsheet program knows");
        }
    }

    private static WorkbookRefusedException damaged() {
        return Archive.damaged("a part is no XML that can be read");
    }
}
