package org.plr.adapters.mosaic.filing;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A server that answers byte by byte as a script says, and counts what it sees and sends. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "raw server");
        thread.setDaemon(true);
        return thread;
    });
    private final String scheme;
    private volatile Script script;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final AtomicLong sent = new AtomicLong();

    /** One request as it arrived. */
    record Seen(String line, List<String> headers, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** What is answered to a request; whatever it throws ends the connection. */
    interface Script {
        void answer(Seen request, Socket socket, OutputStream out) throws Exception;
    }

    private RawServer(ServerSocket socket, String scheme, Script script) {
        this.socket = socket;
        this.scheme = scheme;
        this.script = script;
        threads.execute(this::accept);
    }

    static RawServer secure(SSLContext context, Script script) throws IOException {
        return new RawServer(
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                "https",
                script);
    }

    static RawServer plain(Script script) throws IOException {
        return new RawServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), "http", script);
    }

    /** Answers like this from now on, and counts anew. */
    void answers(Script other) {
        script = other;
        seen.clear();
        sent.set(0);
    }

    int port() {
        return socket.getLocalPort();
    }

    URI base() {
        return URI.create(scheme + "://localhost:" + port() + "/record-filing/v1");
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    long sent() {
        return sent.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setSoTimeout(20_000);
            Seen request = read(connection.getInputStream());
            if (request != null) {
                seen.add(request);
                script.answer(request, connection, new Counted(connection.getOutputStream()));
            }
        } catch (Exception gone) {
            // the client went away, as it should from most of these answers; its own view is what a test asserts
            return;
        }
    }

    private static @Nullable Seen read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.write(next);
        }
        List<String> lines = head.toString(StandardCharsets.ISO_8859_1).lines().toList();
        int length = lines.stream()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return new Seen(lines.get(0), lines.subList(1, lines.size() - 1), in.readNBytes(length));
    }

    private final class Counted extends FilterOutputStream {
        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            sent.incrementAndGet();
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            sent.addAndGet(length);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
