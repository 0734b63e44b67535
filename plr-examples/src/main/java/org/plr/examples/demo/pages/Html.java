package org.plr.examples.demo.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a page, well-formed as XML too. Every text goes through {@link #text}, so that nothing typed becomes markup.
 *
 * @param markup the escaped markup
 */
record Html(String markup) {
    static final Html NOTHING = new Html("");

    static final Html BREAK = new Html("<br/>");

    static Html text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return new Html(escaped.toString());
    }

    /**
     * An element.
     *
     * @param tag its name, with fixed attributes behind it: {@code th scope="row"}
     */
    static Html of(String tag, Html... inside) {
        return of(tag, List.of(inside));
    }

    static Html of(String tag, List<Html> inside) {
        int space = tag.indexOf(' ');
        String name = space < 0 ? tag : tag.substring(0, space);
        return new Html("<" + tag + ">" + join(inside).markup + "</" + name + ">");
    }

    static Html of(String tag, String text) {
        return of(tag, text(text));
    }

    static Html link(String to, String text) {
        return link(to, text(text));
    }

    static Html join(List<Html> pieces) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
    }

    static Html join(Html... pieces) {
        return join(List.of(pieces));
    }

    /** A paragraph. */
    static Html p(String text) {
        return of("p", text);
    }

    static Html list(Stream<Html> items) {
        return of("ul", items.map(item -> of("li", item)).toList());
    }

    /** A reference of 32 digits, which may be broken once to fit a narrow column. */
    static Html ref(String ref) {
        return new Html("<code>" + text(ref).markup.replaceAll("(.{16})(?=.)", "$1<wbr/>") + "</code>");
    }

    static Html link(String to, Html shown) {
        return new Html("<a href=\"" + text(to).markup + "\">" + shown.markup + "</a>");
    }
}
