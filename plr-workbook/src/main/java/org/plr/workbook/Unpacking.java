package org.plr.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A part as it unpacks, straight from the bytes of the archive. */
final class Unpacking extends InputStream {
    private final Inflater inflater = new Inflater(true);
    private boolean isDone;

    Unpacking(byte[] bytes, int from, int length) {
        inflater.setInput(bytes, from, length);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (isDone) {
            return -1;
        }
        try {
            int read = inflater.inflate(into, from, length);
            if (read == 0 && length > 0) {
                boolean isWhole = inflater.finished() && inflater.getRemaining() == 0;
                close();
                if (!isWhole) {
                    throw new IOException("The packed bytes do not end where they should");
                }
                return -1;
            }
            return read;
        } catch (DataFormatException e) {
            close();
            throw new IOException("The bytes were not packed as they claim", e);
        }
    }

    @Override
    public void close() {
        isDone = true;
        inflater.end();
    }
}
