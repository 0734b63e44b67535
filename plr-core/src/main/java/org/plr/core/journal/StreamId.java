package org.plr.core.journal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The stream of one subject, in which its facts are numbered from 1: a review, a month's programme, the reference data.
 *
 * @param value the kind and the subject, such as {@code review/0123…}; lower-case letters, digits, {@code / -} alone
 */
public record StreamId(String value) {
    /** Frameworks, organisation charts and holidays: each load is a fact here. */
    public static final StreamId REFERENCE = new StreamId("reference");

    /**
     * Refuses what is no stream.
     *
     * @throws IllegalArgumentException where the value is empty, over 100 characters or holds other characters
     */
    public StreamId {
        Objects.requireNonNull(value, "value");
        if (!isPlain(value)) {
            throw new IllegalArgumentException("A stream is named by lower-case letters, digits, '/' and '-'.");
        }
    }

    /**
     * The stream of one subject.
     *
     * @param kind the kind of subject, such as {@code review}
     * @param subject the subject within its kind
     * @return the stream
     */
    public static StreamId of(String kind, String subject) {
        return new StreamId(kind + "/" + subject);
    }

    /**
     * The subject without its kind.
     *
     * @return what follows the first slash, or the whole value where there is none
     */
    public String subject() {
        return value.substring(value.indexOf('/') + 1);
    }

    /**
     * The kind without its subject.
     *
     * @return what stands before the first slash, or the whole value where there is none
     */
    public String kind() {
        int slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    /**
     * Whether the stream is of this kind.
     *
     * @param kind the kind of subject
     * @return true where the value starts with the kind and a slash
     */
    public boolean isOf(String kind) {
        return value.startsWith(kind) && value.startsWith("/", kind.length());
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '-')) {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= 100;
    }

    /** By hand, as in {@link Ref}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StreamId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
