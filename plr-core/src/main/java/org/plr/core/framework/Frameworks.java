package org.plr.core.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The framework documents that a host gives the library, as JSON text that is read when the library is built. What a
 * document may say stands in {@code docs/framework-file.md}.
 */
public final class Frameworks {
    private static final String BUNDLED = "bcp-2022-1.json";

    private final List<String> documents;

    private Frameworks(List<String> documents) {
        this.documents = List.copyOf(documents);
    }

    /**
     * The bundled framework, {@code bcp-2022-1}, in force from 23 May 2022.
     *
     * @return one document
     */
    public static Frameworks bundled() {
        try (InputStream in = Frameworks.class.getResourceAsStream(BUNDLED)) {
            byte[] bytes = Objects.requireNonNull(in, BUNDLED).readAllBytes();
            return of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled framework cannot be read: rebuild the jar.", e);
        }
    }

    /**
     * A council's own frameworks.
     *
     * @param documents one JSON text a version
     * @return the documents
     */
    public static Frameworks of(String... documents) {
        return new Frameworks(List.of(documents));
    }

    /**
     * One more.
     *
     * @param document the JSON text of another version
     * @return these and that one
     */
    public Frameworks and(String document) {
        List<String> more = new ArrayList<>(documents);
        more.add(document);
        return new Frameworks(more);
    }

    /**
     * The documents.
     *
     * @return one JSON text a version, in the order given
     */
    public List<String> documents() {
        return documents;
    }
}
