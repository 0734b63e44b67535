package org.plr.adapters.mail;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.plr.core.journal.StreamId;

/** Where a recipient looks: the host's own page of a subject. */
final class Where {
    private static final String REFERENCE = "{reference}";
    private static final String KIND = "{kind}";

    private final String template;

    private Where(String template) {
        this.template = template;
    }

    static Where of(String given) {
        String template = Characters.token("where", Objects.requireNonNull(given, "where"), 300);
        String filled = template.replace(REFERENCE, "x").replace(KIND, "x");
        if (!template.contains(REFERENCE) || !isPlainHttps(filled) || hasChangingHost(template)) {
            throw new IllegalArgumentException("where: give an https address with {reference} in its path, and {kind}"
                    + " if need be, such as https://reviews.council.example/r/{reference}.");
        }
        return new Where(template);
    }

    private static boolean isPlainHttps(String filled) {
        if (filled.chars().anyMatch(c -> "{}<>\"'\\^`|".indexOf(c) >= 0)) {
            return false;
        }
        try {
            URI uri = URI.create(filled);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (IllegalArgumentException noUri) {
            return false;
        }
    }

    private static boolean hasChangingHost(String template) {
        int path = template.indexOf('/', "https://".length());
        return path < 0 || template.indexOf('{') < path;
    }

    String at(StreamId subject) {
        return template.replace(REFERENCE, encoded(subject.subject())).replace(KIND, encoded(subject.kind()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
