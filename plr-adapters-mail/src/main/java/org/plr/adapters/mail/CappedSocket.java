package org.plr.adapters.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection that ends where the other side talks on and on. */
final class CappedSocket extends Socket {
    /** Room for the certificates of a handshake and for every answer of one offer. */
    private static final int MOST = 256 * 1024;

    private final AtomicInteger left = new AtomicInteger(MOST);

    CappedSocket() {}

    /** As much as at first may be read from now on. */
    void refill() {
        left.set(MOST);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Capped(super.getInputStream());
    }

    private final class Capped extends FilterInputStream {
        Capped(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            return count(read, read);
        }

        private int count(int answer, int read) throws IOException {
            if (left.addAndGet(-Math.max(0, read)) < 0) {
                throw new IOException("The mail server says too much.");
            }
            return answer;
        }
    }
}
