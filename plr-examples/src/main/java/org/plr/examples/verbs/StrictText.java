package org.plr.examples.verbs;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text as it is taken in: UTF-8 without a byte order mark, 10 MB at the most, nothing replaced. */
final class StrictText {
    static final int LONGEST = 10_000_000;

    private final InputStream in;

    StrictText(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Everything up to the end. */
    String whole() throws IOException {
        return text(in.readNBytes(LONGEST + 1));
    }

    /**
     * One line as it stands, without its line feed.
     *
     * @return the line, or empty behind the last one
     */
    Optional<byte[]> line() throws IOException {
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() <= LONGEST) {
                line.write(next);
            }
        }
        return Optional.of(line.toByteArray());
    }

    static String text(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new Unreadable("$", "is over 10 MB long", "less");
        }
        if (startsWithMark(bytes)) {
            throw new Unreadable("$", "starts with a byte order mark", "UTF-8 without one");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Unreadable("$", "is not UTF-8", "UTF-8 throughout");
        }
    }

    /** Of UTF-8, or of either UTF-16. */
    private static boolean startsWithMark(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        boolean utf8 = first == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF;
        return utf8 || first == 0xFEFF || first == 0xFFFE;
    }
}
