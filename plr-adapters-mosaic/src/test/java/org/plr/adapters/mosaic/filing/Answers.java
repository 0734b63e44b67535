package org.plr.adapters.mosaic.filing;

import static org.plr.adapters.mosaic.filing.Given.DOCUMENT;
import static org.plr.adapters.mosaic.filing.Given.KEY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** What a gateway may answer, well or not. */
final class Answers {
    static final String FILED =
            "\"FILED\",\"reference\":\"DOC-1\",\"filedBy\":\"gateway\",\"filedAt\":\"2022-06-16T10:00:00Z\"";
    static final String PENDING = "\"PENDING\"";

    private Answers() {}

    static String json(String state) {
        return json(KEY.text(), "0012345", DOCUMENT.sha256(), state);
    }

    static String json(String key, String child, String sha256, String state) {
        return "{\"key\":\"" + key + "\",\"childId\":\"" + child + "\",\"sha256\":\"" + sha256 + "\",\"state\":" + state
                + "}";
    }

    static String problem(String key, String code) {
        return "{\"key\":\"" + key + "\",\"code\":\"" + code + "\",\"message\":\"As it is.\"}";
    }

    static RawServer.Script of(int status, String body, String... headers) {
        return of(status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static RawServer.Script of(int status, byte[] body, String... headers) {
        return (request, socket, out) -> {
            String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            out.write(head(status, "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n" + more));
            out.write(body);
            out.flush();
        };
    }

    static byte[] head(int status, String headers) {
        return ("HTTP/1.1 " + status + " X\r\n" + headers + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** These bytes and then nothing more. */
    static RawServer.Script raw(String bytes) {
        return (request, socket, out) -> {
            out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        };
    }

    /** A head, and then as much of the same as the client takes, up to five gigabytes. */
    static RawServer.Script endless(String headers, byte[] piece) {
        return (request, socket, out) -> {
            out.write(head(200, headers));
            for (long sent = 0; sent < 5L * 1024 * 1024 * 1024; sent += piece.length) {
                out.write(piece);
            }
        };
    }

    static byte[] zeros() {
        return new byte[16 * 1024];
    }

    static byte[] chunk() {
        byte[] chunk = new byte[4 + 2 + 0x4000 + 2];
        Arrays.fill(chunk, (byte) ' ');
        System.arraycopy("4000\r\n".getBytes(StandardCharsets.ISO_8859_1), 0, chunk, 0, 6);
        System.arraycopy("\r\n".getBytes(StandardCharsets.ISO_8859_1), 0, chunk, chunk.length - 2, 2);
        return chunk;
    }

    /** A text, a byte at a time. */
    static RawServer.Script slowly(String text, long millis) {
        return (request, socket, out) -> {
            for (byte each : text.getBytes(StandardCharsets.ISO_8859_1)) {
                out.write(each);
                out.flush();
                Thread.sleep(millis);
            }
        };
    }

    static RawServer.Script silence() {
        return (request, socket, out) -> Thread.sleep(20_000);
    }

    static RawServer.Script reset(String before) {
        return (request, socket, out) -> {
            out.write(before.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            abort(socket);
        };
    }

    private static void abort(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Ten megabytes of blanks in a few kilobytes. */
    static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            byte[] blanks = new byte[1024 * 1024];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 10; i++) {
                out.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
