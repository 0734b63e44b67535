package org.plr.examples.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /** The files that it leads to. A link within the page must lead to a place that is there. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        for (String link : attributes("a", "href")) {
            if (link.startsWith("#")) {
                assertTrue(attributes("*", "id").contains(link.substring(1)), link);
            } else {
                links.add(link);
            }
        }
        return links;
    }

    private List<String> attributes(String tag, String name) {
        NodeList elements = document.getElementsByTagName(tag);
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            String attribute = ((Element) elements.item(i)).getAttribute(name);
            if (!attribute.isEmpty()) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }
}
