package org.plr.adapters.jdbc;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts on their way to a table, which gives them back character for character or refuses them here. */
final class Texts {
    private Texts() {}

    /**
     * A text that is kept as its bytes, whatever it holds.
     *
     * @throws IllegalArgumentException where it holds half a character, which no encoding can keep
     */
    static byte[] bytes(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException half) {
            throw new IllegalArgumentException(
                    "A text holds half of a surrogate pair, which cannot be kept: pass whole characters.", half);
        }
    }

    /** The text of kept bytes. */
    static String of(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * A name or code that is kept as text.
     *
     * @throws IllegalArgumentException where it holds NUL or half a character, which not every database can keep
     */
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return whole(text);
            }
        }
        return text;
    }

    private static String whole(String text) {
        bytes(text);
        if (text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("A name or code holds NUL, which cannot be kept: leave it out.");
        }
        return text;
    }
}
