package org.plr.adapters.html;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a page, well-formed as XML too. Whatever was typed comes in by {@link #text}, which is right between tags and
 * within a quoted attribute alike, so that nothing typed becomes markup. Immutable; equal where the markup is.
 */
public final class Html {
    /** No markup at all. */
    public static final Html NOTHING = new Html("");

    /** A line break. */
    public static final Html BREAK = new Html("<br/>");

    private static final Pattern TAG = Pattern.compile("[a-z][a-z0-9]*( (?!on|src|href|style)[a-z-]+=\"[^\"<>]*\")*");
    private static final Pattern WITHIN_THE_SITE = Pattern.compile("[^:\\\\\\s]+");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /**
     * Text, escaped. What XML does not allow, and what turns the direction of all that follows (such as U+202E), is shown
     * as U+FFFD.
     *
     * @param text what somebody typed
     */
    public static Html text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isShown(c) ? c : 0xFFFD);
            }
        });
        return new Html(escaped.toString());
    }

    private static boolean isShown(int c) {
        boolean control = c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && c < 0xA0;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !control && !surrogate && !turns && (c & 0xFFFE) != 0xFFFE;
    }

    /**
     * An element.
     *
     * @param tag its name, with fixed attributes behind it: {@code th scope="row"}
     * @param inside what stands in it, in order
     * @throws IllegalArgumentException where the tag is anything else, or has an attribute that runs, styles or fetches
     */
    public static Html of(String tag, List<Html> inside) {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException("A tag is a name with quoted attributes, none of which runs, styles or"
                    + " fetches anything: use link for links.");
        }
        int space = tag.indexOf(' ');
        String name = space < 0 ? tag : tag.substring(0, space);
        return new Html("<" + tag + ">" + join(inside).markup + "</" + name + ">");
    }

    /**
     * An element.
     *
     * @param tag as for {@link #of(String, List)}
     * @param inside what stands in it, in order
     */
    public static Html of(String tag, Html... inside) {
        return of(tag, List.of(inside));
    }

    /**
     * An element with text alone.
     *
     * @param tag as for {@link #of(String, List)}
     * @param text what somebody typed
     */
    public static Html of(String tag, String text) {
        return of(tag, text(text));
    }

    /** Pieces one after the other. */
    public static Html join(List<Html> pieces) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
    }

    /** Pieces one after the other. */
    public static Html join(Html... pieces) {
        return join(List.of(pieces));
    }

    /** A paragraph of text. */
    public static Html p(String text) {
        return of("p", text);
    }

    /** Text with each of its non-empty lines as a paragraph. */
    public static Html paragraphs(String text) {
        return join(text.lines().filter(line -> !line.isBlank()).map(Html::p).toList());
    }

    /** A list with a bullet an item. */
    public static Html list(Stream<Html> items) {
        return of("ul", items.map(item -> of("li", item)).toList());
    }

    /** A reference of 32 digits, which may be broken once to fit a narrow column. */
    public static Html ref(String ref) {
        return new Html("<code>" + text(ref).markup.replaceAll("(.{16})(?=.)", "$1<wbr/>") + "</code>");
    }

    /**
     * A link to a page of the same site.
     *
     * @param to its relative address
     * @param shown what is shown
     * @throws IllegalArgumentException where the address names a scheme, such as {@code javascript:}, or holds spaces
     */
    public static Html link(String to, Html shown) {
        if (!WITHIN_THE_SITE.matcher(to).matches() || to.startsWith("//")) {
            throw new IllegalArgumentException("A link stays within the site: give a relative address.");
        }
        return new Html("<a href=\"" + text(to).markup + "\">" + shown.markup + "</a>");
    }

    /**
     * A link to a page of the same site.
     *
     * @param to as for {@link #link(String, Html)}
     * @param text what is shown
     */
    public static Html link(String to, String text) {
        return link(to, text(text));
    }

    /** The escaped markup. */
    public String markup() {
        return markup;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Html that && markup.equals(that.markup);
    }

    @Override
    public int hashCode() {
        return Objects.hash(markup);
    }

    /** Its length alone, so that nothing that was typed reaches a log. */
    @Override
    public String toString() {
        return "html of " + markup.length() + " characters";
    }
}
