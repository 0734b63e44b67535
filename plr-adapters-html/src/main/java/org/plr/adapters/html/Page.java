package org.plr.adapters.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page around a document: language, title, landmarks, style, and a policy that lets a browser fetch nothing. */
final class Page {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
    private static final String STYLE = new String(resource("review.css"), StandardCharsets.UTF_8);

    private Page() {}

    static byte[] resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String title, Html body) {
        Html whole = Html.join(
                Html.of("header", Html.of("h1", title)),
                Html.of("main", body),
                Html.of("footer", Html.p("Confidential: about a child. Names in this document are those of staff.")));
        return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<meta name=\"subject\" content=\"A completed review, for the child's record\"/>\n"
                + Html.of("title", title).markup() + "\n<style>\n" + STYLE + "</style>\n</head>\n"
                + Html.of("body", whole).markup().replace("<tr>", "\n<tr>").replace("<section ", "\n<section ")
                + "\n</html>\n";
    }
}
