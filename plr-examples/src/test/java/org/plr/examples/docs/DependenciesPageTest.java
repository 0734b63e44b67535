package org.plr.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What docs/dependencies.md says of names and versions is what the poms say. */
class DependenciesPageTest {

    private static final Path ROOT = Sources.repository();
    private static final Pattern ROW = Pattern.compile("^\\| ([\\w.-]+:[\\w.-]+) \\| (\\S+) \\|", Pattern.MULTILINE);
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]*)}");

    @Test
    void the_page_names_each_library_and_plugin_of_the_poms_in_its_version_and_no_other() throws Exception {
        assertEquals(lines(pinned()), lines(written()));
    }

    private static String lines(Map<String, String> versions) {
        return String.join(
                "\n", versions.entrySet().stream().map(Map.Entry::toString).toList());
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(ROOT.resolve("docs/dependencies.md")));
        while (row.find()) {
            versions.put(row.group(1), row.group(2));
        }
        return versions;
    }

    private static Map<String, String> pinned() throws Exception {
        Map<String, String> versions = new TreeMap<>();
        Document parent = parse(ROOT.resolve("pom.xml"));
        collect(parent, parent, versions);
        try (Stream<Path> folders = Files.list(ROOT)) {
            for (Path pom : folders.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList()) {
                collect(parse(pom), parent, versions);
            }
        }
        versions.keySet().removeIf(name -> name.startsWith("org.plr:"));
        return versions;
    }

    private static Document parse(Path pom) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    }

    private static void collect(Document pom, Document parent, Map<String, String> versions) {
        for (String tag : new String[] {"dependency", "plugin", "path"}) {
            NodeList named = pom.getElementsByTagName(tag);
            for (int i = 0; i < named.getLength(); i++) {
                Element each = (Element) named.item(i);
                String version = child(each, "version", "");
                if (!version.isEmpty()) {
                    String group = child(each, "groupId", "org.apache.maven.plugins");
                    versions.put(group + ":" + child(each, "artifactId", ""), resolved(version, parent));
                }
            }
        }
    }

    private static String child(Element element, String name, String otherwise) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent().strip();
            }
        }
        return otherwise;
    }

    private static String resolved(String version, Document parent) {
        Matcher property = PROPERTY.matcher(version);
        return property.matches()
                        && parent.getElementsByTagName(property.group(1)).getLength() > 0
                ? parent.getElementsByTagName(property.group(1)).item(0).getTextContent()
                : version;
    }
}
