package org.plr.testkit.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A mail server on the loopback address that keeps every message byte for byte and sends none. It is the outside witness
 * of what was sent: it counts how often it accepted the message of a Message-ID, and keeps every line that a client said.
 * Each connection has a thread, which ends with it or with the sink. Safe for use by several threads.
 */
public final class SmtpSink implements AutoCloseable {
    private final ServerSocket door;
    private final SmtpScript script;
    private final Secrecy secrecy;
    private final @Nullable SSLContext tls;
    private final List<Mail> mails = new ArrayList<>();
    private final List<String> transcript = new ArrayList<>();
    private final Set<Socket> open = new HashSet<>();
    private int connections;

    /** Whether connections are encrypted. */
    public enum Secrecy {
        /** Never. */
        NONE,
        /** From {@code STARTTLS} on, which the sink offers. */
        STARTTLS,
        /** From the first octet on. */
        SMTPS
    }

    private SmtpSink(ServerSocket door, SmtpScript script, Secrecy secrecy, @Nullable SSLContext tls) {
        this.door = door;
        this.script = script;
        this.secrecy = secrecy;
        this.tls = tls;
    }

    /**
     * Opens a sink that takes everything, in clear, on a free port.
     *
     * @return the sink, to be closed by the caller
     * @throws UncheckedIOException where no port can be opened
     */
    public static SmtpSink open() {
        return open(SmtpScript.wellBehaved());
    }

    /**
     * Opens a sink that answers as it is told, in clear, on a free port.
     *
     * @param script what it answers
     * @return the sink, to be closed by the caller
     * @throws UncheckedIOException where no port can be opened
     */
    public static SmtpSink open(SmtpScript script) {
        return start(0, script, Secrecy.NONE, null);
    }

    /**
     * Opens a sink that takes everything, in clear, on a given port: the same server, after a restart.
     *
     * @param port the port
     * @return the sink, to be closed by the caller
     * @throws UncheckedIOException where the port cannot be opened
     */
    public static SmtpSink at(int port) {
        return start(port, SmtpScript.wellBehaved(), Secrecy.NONE, null);
    }

    /**
     * Opens a sink that encrypts, on a free port.
     *
     * @param script what it answers
     * @param secrecy from when on it encrypts
     * @param tls its key and certificate
     * @return the sink, to be closed by the caller
     * @throws UncheckedIOException where no port can be opened
     */
    public static SmtpSink encrypted(SmtpScript script, Secrecy secrecy, SSLContext tls) {
        return start(0, script, secrecy, tls);
    }

    private static SmtpSink start(int port, SmtpScript script, Secrecy secrecy, @Nullable SSLContext tls) {
        try {
            ServerSocket door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
            SmtpSink sink = new SmtpSink(door, script, secrecy, tls);
            sink.inBackground(sink::receive);
            return sink;
        } catch (IOException e) {
            throw new UncheckedIOException("No port can be opened for a mail sink: choose another one.", e);
        }
    }

    private void inBackground(Runnable task) {
        Thread thread = new Thread(task, "smtp-sink-" + door.getLocalPort());
        thread.setDaemon(true);
        thread.start();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                if (isTaken(socket)) {
                    inBackground(() -> serve(socket));
                }
            } catch (IOException closed) {
                note("(the sink was closed)");
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            new SmtpTalk(this, script).hold(socket, secrecy, tls);
        } catch (IOException | RuntimeException gone) {
            note("(the connection broke: " + gone.getClass().getSimpleName() + ")");
        } finally {
            synchronized (this) {
                open.remove(socket);
            }
        }
    }

    synchronized void note(String line) {
        transcript.add(line);
    }

    synchronized void keep(Mail mail) {
        mails.add(mail);
    }

    /**
     * The port on the loopback address.
     *
     * @return the port
     */
    public int port() {
        return door.getLocalPort();
    }

    /**
     * Every message whose final dot came, accepted or not, in order.
     *
     * @return the messages so far
     */
    public synchronized List<Mail> offered() {
        return List.copyOf(mails);
    }

    /**
     * Every message that was accepted, in order; one that was accepted twice stands twice.
     *
     * @return the messages so far
     */
    public List<Mail> accepted() {
        return offered().stream().filter(Mail::accepted).toList();
    }

    /**
     * How often the message of each Message-ID was accepted.
     *
     * @return the counts by Message-ID, in the order of the alphabet
     */
    public Map<String, Integer> copies() {
        Map<String, Integer> copies = new TreeMap<>();
        accepted().forEach(mail -> copies.merge(mail.messageId(), 1, Integer::sum));
        return copies;
    }

    /**
     * Every line that clients said, messages included, in order, and how their connections broke.
     *
     * @return the lines so far
     */
    public synchronized List<String> transcript() {
        return List.copyOf(transcript);
    }

    /**
     * How many connections were made.
     *
     * @return the number so far
     */
    public synchronized int connections() {
        return connections;
    }

    /** Hangs up on everybody without a word, and goes on listening. */
    public void hangUp() {
        List<Socket> now;
        synchronized (this) {
            now = List.copyOf(open);
        }
        now.forEach(SmtpSink::close);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A connection of the mail sink did not close.", e);
        }
    }

    /** One that came while the sink was being closed is closed with it. */
    private synchronized boolean isTaken(Socket socket) {
        if (door.isClosed()) {
            close(socket);
            return false;
        }
        connections++;
        open.add(socket);
        return true;
    }

    /** Closes the port and every connection. */
    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The port of the mail sink did not close.", e);
        }
        hangUp();
    }
}
