package org.plr.adapters.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a reader of XML sees it. */
final class Parsed {
    private final List<Element> elements = new ArrayList<>();

    Parsed(String page) {
        try {
            collect(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    private void collect(Element element) {
        elements.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner);
            }
        }
    }

    List<Element> elements() {
        return elements;
    }

    Stream<Element> named(String... names) {
        List<String> wanted = List.of(names);
        return elements.stream().filter(each -> wanted.contains(each.getTagName()));
    }

    /** Every element and attribute name, in order: what markup there is, whatever the words. */
    List<String> shape() {
        List<String> shape = new ArrayList<>();
        for (Element each : elements) {
            shape.add(each.getTagName());
            for (int i = 0; i < each.getAttributes().getLength(); i++) {
                shape.add("@" + each.getAttributes().item(i).getNodeName());
            }
        }
        return shape;
    }

    String text(String name) {
        return named(name).findFirst().orElseThrow().getTextContent();
    }
}
