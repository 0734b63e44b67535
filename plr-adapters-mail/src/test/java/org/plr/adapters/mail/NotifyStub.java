package org.plr.adapters.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GOV.UK Notify as far as a mail goes: keeps what is posted, finds it by reference, or answers as it is told. */
final class NotifyStub implements AutoCloseable {
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([0-9a-f]{32})\"");

    private static final Answer NO_SUCH =
            new Answer(400, "{\"status_code\":400,\"errors\":[{\"error\":\"ValidationError\",\"message\":\"no\"}]}");

    private final HttpServer server;
    private final List<String> posted = new ArrayList<>();
    private final List<String> authorised = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private volatile Answer post = new Answer(201, "");
    private volatile Answer get = new Answer(200, "");

    /** One answer; an empty body is the usual one. */
    record Answer(int status, String body) {}

    private NotifyStub(HttpServer server) {
        this.server = server;
    }

    static NotifyStub open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            NotifyStub stub = new NotifyStub(server);
            server.createContext("/", stub::handle);
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    void answersPosts(int status, String body) {
        post = new Answer(status, body);
    }

    void answersQuestions(int status, String body) {
        get = new Answer(status, body);
    }

    /** Bodies of what was posted and taken. */
    synchronized List<String> posted() {
        return List.copyOf(posted);
    }

    /** Each request's line, in order. */
    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    /** Each request's authorisation, in order. */
    synchronized List<String> authorised() {
        return List.copyOf(authorised);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean isPost = exchange.getRequestMethod().equals("POST");
        Answer answer = isPost ? (body.contains("\"gone@") ? NO_SUCH : post) : get;
        synchronized (this) {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            authorised.add(exchange.getRequestHeaders().getFirst("Authorization"));
            if (isPost && answer.status() == 201) {
                posted.add(body);
            }
        }
        if (isPost && answer.status() == 201) {
            Matcher reference = REFERENCE.matcher(body);
            String id = "00000000-0000-4000-8000-" + String.format("%012d", posted().size());
            ids.put(reference.find() ? reference.group(1) : "none", id);
            answer = answer.body().isEmpty() ? new Answer(201, "{\"id\":\"" + id + "\"}") : answer;
        }
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        if (!isPost && answer.body().isEmpty() && answer.status() == 200) {
            String id = ids.get(query.substring(query.indexOf('=') + 1));
            answer = new Answer(
                    200, "{\"notifications\":[" + (id == null ? "" : "{\"id\":\"" + id + "\"}") + "],\"links\":{}}");
        }
        say(exchange, answer);
    }

    private static void say(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        if (answer.status() == 302) {
            exchange.getResponseHeaders().add("Location", answer.body());
        }
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
