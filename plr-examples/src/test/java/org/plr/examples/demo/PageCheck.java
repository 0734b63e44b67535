package org.plr.examples.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A page read as XML. */
final class PageCheck {
    private final Document document;

    private PageCheck(Document document) {
        this.document = document;
    }

    static PageCheck of(Path file) {
        try {
            return new PageCheck(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(file + " is not well-formed", e);
        }
    }

    String language() {
        return document.getDocumentElement().getAttribute("lang");
    }

    int count(String tag) {
        return document.getElementsByTagName(tag).getLength();
    }

    List<String> links() {
        NodeList anchors = document.getElementsByTagName("a");
        List<String> links = new ArrayList<>();
        for (int i = 0; i < anchors.getLength(); i++) {
            links.add(((Element) anchors.item(i)).getAttribute("href"));
        }
        return links;
    }
}
