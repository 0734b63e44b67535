package org.plr.examples.demo.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.plr.adapters.html.Html;

/** What all pages share: language, one small style sheet, a way back, one heading of the first level. */
final class Page {
    private static final String STYLE = style();

    private Page() {}

    private static String style() {
        try (InputStream in = Page.class.getResourceAsStream("/demo/style.css")) {
            return new String(Objects.requireNonNull(in, "style.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A page on which one can go back to the index.
     *
     * @param index where the index lies from here: {@code ../index.html}
     */
    static String of(String title, String index, Html... body) {
        Html back = Html.of("nav aria-label=\"Way back\"", Html.of("p", Html.link(index, "Back to the year")));
        return document(title, Html.join(back, Html.of("main", Html.of("h1", title), Html.join(body))));
    }

    /** A page that stands alone. */
    static String alone(String title, Html... body) {
        return document(title, Html.of("main", Html.of("h1", title), Html.join(body)));
    }

    private static String document(String title, Html body) {
        return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + Html.of("title", title).markup() + "\n<style>\n" + STYLE + "</style>\n</head>\n"
                + Html.of("body", body).markup().replace("<tr>", "\n<tr>") + "\n</html>\n";
    }
}
