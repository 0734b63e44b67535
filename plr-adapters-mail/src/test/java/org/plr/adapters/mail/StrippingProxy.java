package org.plr.adapters.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody between a client and its mail server, who takes the offer of STARTTLS out of what the server says. */
final class StrippingProxy implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final AtomicInteger stripped = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();

    private StrippingProxy(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    static StrippingProxy to(int server) throws IOException {
        StrippingProxy proxy = new StrippingProxy(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), server);
        proxy.inBackground(proxy::serve);
        return proxy;
    }

    int port() {
        return door.getLocalPort();
    }

    int stripped() {
        return stripped.get();
    }

    /** How many directions broke off. */
    int ended() {
        return ended.get();
    }

    private void serve() throws IOException {
        try (Socket client = door.accept();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), server)) {
            inBackground(() -> pass(client, behind));
            pass(behind, client);
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = to.getOutputStream();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String passed = line.equals("250 STARTTLS") ? "250 XXXXXXXA" : line;
            stripped.addAndGet(passed.equals(line) ? 0 : 1);
            out.write((passed + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
        to.shutdownOutput();
    }

    private interface Task {
        void run() throws IOException;
    }

    private void inBackground(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException hungUp) {
                ended.incrementAndGet();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
