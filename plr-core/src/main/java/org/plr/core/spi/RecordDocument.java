package org.plr.core.spi;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Sha256;

/**
 * A document as it is put on a child's record. Immutable. Its file name is the library's and holds nobody's name: a stem, a
 * day and the key of the filing.
 */
public final class RecordDocument {
    /** The longest file name, its extension included: some case systems cut off what is longer. */
    public static final int LONGEST_NAME = 80;

    /** The largest document, 20 MiB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private final String name;
    private final DocumentKind kind;
    private final DocumentFormat format;
    private final RecordCategory category;
    private final byte[] bytes;
    private final String sha256;

    /**
     * A document.
     *
     * @param name its file name: 1 to 80 of {@code a-z 0-9 - .}, with the one dot before the format's extension
     * @param kind what it is
     * @param format in which form
     * @param category under what it is kept
     * @param bytes its content, copied in: 1 byte to 20 MiB
     * @throws IllegalArgumentException where the name or the size is another
     */
    public RecordDocument(
            String name, DocumentKind kind, DocumentFormat format, RecordCategory category, byte[] bytes) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.format = Objects.requireNonNull(format, "format");
        this.category = Objects.requireNonNull(category, "category");
        this.name = requireName(name, "." + format.extension());
        if (bytes.length < 1 || bytes.length > LARGEST) {
            throw new IllegalArgumentException("bytes: a document has 1 byte to 20 MiB; no record takes an empty one.");
        }
        this.bytes = bytes.clone();
        this.sha256 = Sha256.of(this.bytes);
    }

    private static String requireName(String name, String end) {
        String stem = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : "";
        boolean plain = stem.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        if (stem.isEmpty() || stem.startsWith("-") || !plain || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "name: give up to 80 lower-case letters, digits and hyphens, the extension " + end + " included.");
        }
        return name;
    }

    /** {@return its file name} */
    public String name() {
        return name;
    }

    /** {@return what it is} */
    public DocumentKind kind() {
        return kind;
    }

    /** {@return in which form} */
    public DocumentFormat format() {
        return format;
    }

    /** {@return under what it is kept} */
    public RecordCategory category() {
        return category;
    }

    /** {@return a copy of its content} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return how many bytes it has} */
    public int size() {
        return bytes.length;
    }

    /** {@return the SHA-256 of its content, 64 lower-case hexadecimal digits} */
    public String sha256() {
        return sha256;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordDocument that
                && name.equals(that.name)
                && kind == that.kind
                && format == that.format
                && category.equals(that.category)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, sha256);
    }

    /** Name and length alone: no content reaches a log. */
    @Override
    public String toString() {
        return name + " of " + bytes.length + " bytes";
    }
}
