package org.plr.workbook;

import java.io.IOException;
import java.io.OutputStream;

/** XML on its way into the archive, by a buffer of its own: the speed of the writer lies here. */
final class XmlOut {
    private static final int SIZE = 1 << 16;
    /** The most bytes that one UTF-16 unit becomes: an escaped apostrophe. */
    private static final int WIDEST = 8;

    private static final int DIGITS = 20;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int size;

    XmlOut(OutputStream out) {
        this.out = out;
    }

    /** What is XML already, in ASCII. */
    @SuppressWarnings("deprecation") // the only copy into an array that makes no other array: ASCII alone comes here
    XmlOut raw(String ascii) throws IOException {
        int length = ascii.length();
        if (length > SIZE) {
            raw(ascii.substring(0, SIZE));
            return raw(ascii.substring(SIZE));
        }
        room(length);
        ascii.getBytes(0, length, buffer, size);
        size += length;
        return this;
    }

    XmlOut number(int number) throws IOException {
        room(DIGITS);
        int end = size + digits(number);
        int left = number;
        for (int at = end - 1; at >= size; at--) {
            buffer[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        size = end;
        return this;
    }

    /** Text, escaped so that every program reads back just this. */
    XmlOut text(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (size + WIDEST > SIZE) {
                flush();
            }
            char unit = text.charAt(i);
            if (unit >= ' ' && unit <= '~' && unit != '<' && unit != '>' && unit != '&' && unit != '"' && unit != '_') {
                buffer[size++] = (byte) unit;
            } else if (Character.isHighSurrogate(unit)) {
                pair(text.codePointAt(i));
                i++;
            } else {
                special(text, i, unit);
            }
        }
        return this;
    }

    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    private void special(String text, int i, char unit) throws IOException {
        switch (unit) {
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '&' -> raw("&amp;");
            case '"' -> raw("&quot;");
            case '\r' -> raw("&#13;");
            case '\n' -> raw("&#10;");
            case '\t' -> raw("&#9;");
            case '_' -> raw(looksEscaped(text, i) ? "_x005F_" : "_");
            default -> wide(unit);
        }
    }

    /** Whether "_x0041_" stands there: workbooks would read "A". */
    static boolean looksEscaped(String text, int at) {
        if (!text.startsWith("_x", at) || at + 6 >= text.length() || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    private void wide(char unit) {
        if (unit < 0x80) {
            buffer[size++] = (byte) unit;
        } else if (unit < 0x800) {
            buffer[size++] = (byte) (0xC0 | (unit >> 6));
            last(unit);
        } else {
            buffer[size++] = (byte) (0xE0 | (unit >> 12));
            last(unit >> 6);
            last(unit);
        }
    }

    private void pair(int point) {
        buffer[size++] = (byte) (0xF0 | (point >> 18));
        last(point >> 12);
        last(point >> 6);
        last(point);
    }

    private void last(int bits) {
        buffer[size++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void room(int needed) throws IOException {
        if (size + needed > SIZE) {
            flush();
        }
    }

    private static int digits(int number) {
        int digits = 1;
        for (int left = number / 10; left > 0; left /= 10) {
            digits++;
        }
        return digits;
    }
}
