package org.plr.adapters.mail;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The words of one kind of mail. They may name {@code {reference}} (the subject, such as a review), {@code {news}} (what
 * is told, in a few words), {@code {due}} (by when), {@code {where}} (where to look), {@code {clause}} and {@code {ref}}
 * (the notice); nothing else of a notice can be told.
 *
 * @param subject the mail's subject, 1 to 120 characters on one line
 * @param text the mail's text, 1 to 4,000 characters; an empty line parts two paragraphs
 */
public record Template(String subject, String text) {

    /**
     * Refuses what could not be told.
     *
     * @throws IllegalArgumentException where a part is empty, too long, names another placeholder, holds a brace of its
     *     own or a sign of markup ({@code <} or {@code >}), or a character that is no letter of a Latin script, digit or
     *     usual punctuation
     */
    public Template {
        Characters.line("subject", Objects.requireNonNull(subject, "subject"), 120);
        Characters.line("text", Objects.requireNonNull(text, "text").replace('\n', ' '), 4_000);
        if ((subject + text).chars().anyMatch(c -> c == '<' || c == '>')) {
            throw new IllegalArgumentException("A template is words: leave out < and >.");
        }
        filled(subject + text, UnaryOperator.identity(), Placeholder::word);
    }

    String subject(Function<Placeholder, String> values) {
        return filled(subject, UnaryOperator.identity(), values);
    }

    String text(UnaryOperator<String> words, Function<Placeholder, String> values) {
        return filled(text, words, values);
    }

    /** In one pass: what a value holds is never taken for a placeholder. */
    private static String filled(String template, UnaryOperator<String> words, Function<Placeholder, String> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            filled.append(words.apply(plain(template.substring(from, open))));
            filled.append(values.apply(Placeholder.of(close < 0 ? "" : template.substring(open + 1, close))));
            from = close + 1;
        }
        return filled.append(words.apply(plain(template.substring(from)))).toString();
    }

    private static String plain(String words) {
        if (words.indexOf('}') >= 0) {
            throw new IllegalArgumentException("A template has no brace of its own: take out the } without a {.");
        }
        return words;
    }
}
