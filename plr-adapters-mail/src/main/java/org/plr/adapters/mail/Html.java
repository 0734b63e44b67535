package org.plr.adapters.mail;

import java.util.function.Function;

/** The page of a mail: the same words, without anything that is fetched or run. */
final class Html {
    private Html() {}

    static String page(String subject, Template template, Function<Placeholder, String> values) {
        String words = template.text(Html::escaped, placeholder -> marked(placeholder, values.apply(placeholder)));
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<title>")
                .append(escaped(subject))
                .append("</title>\n</head>\n<body>\n<h1>")
                .append(escaped(subject))
                .append("</h1>\n");
        for (String paragraph : words.strip().split("\n\n", -1)) {
            page.append("<p>").append(paragraph.replace("\n", "<br>\n")).append("</p>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String marked(Placeholder placeholder, String value) {
        String text = escaped(value);
        return placeholder == Placeholder.WHERE ? "<a href=\"" + text + "\">" + text + "</a>" : text;
    }

    /** The one encoder, for text and for values of attributes in quotation marks. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
