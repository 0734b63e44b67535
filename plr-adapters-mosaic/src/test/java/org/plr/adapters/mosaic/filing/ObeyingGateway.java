package org.plr.adapters.mosaic.filing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.plr.core.journal.Sha256;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.FilingRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway as a council could write it by the contract, before a case system that knows two children. */
final class ObeyingGateway implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> CHILDREN = Set.of("0012345", "0012346");

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final String token;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final List<Contract.Exchange> exchanges = new CopyOnWriteArrayList<>();

    private record Said(int status, byte[] body) {}

    ObeyingGateway(SSLContext context, String token) throws IOException {
        this.token = token;
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.setExecutor(threads);
        server.createContext("/record-filing/v1/filings/", this::serve);
        server.start();
    }

    URI base() {
        return URI.create("https://localhost:" + server.getAddress().getPort() + "/record-filing/v1");
    }

    List<Contract.Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] asked = exchange.getRequestBody().readAllBytes();
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        String path = exchange.getRequestURI().getRawPath();
        Said said = headers.getOrDefault("authorization", "").equals("Bearer " + token)
                ? answer(exchange.getRequestMethod(), path.substring(path.lastIndexOf('/') + 1), asked)
                : new Said(401, new byte[0]);
        exchanges.add(new Contract.Exchange(exchange.getRequestMethod(), path, headers, asked, said.status, said.body));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(said.status, said.body.length == 0 ? -1 : said.body.length);
        exchange.getResponseBody().write(said.body);
        exchange.close();
    }

    private synchronized Said answer(String method, String key, byte[] asked) throws IOException {
        if (method.equals("GET")) {
            Statement known = statements.get(key);
            return known == null ? new Said(404, problem(key, "filing.unknown")) : stated(known);
        }
        JsonNode filing = JSON.readTree(asked);
        String child = filing.path("childId").asString();
        if (!CHILDREN.contains(child)) {
            return new Said(404, problem(key, "child.unknown"));
        }
        byte[] content = filing.path("content").binaryValue();
        String sha256 = filing.path("sha256").asString();
        if (!sha256.equals(Sha256.of(content)) || filing.path("size").asInt() != content.length) {
            return new Said(400, problem(key, "document.damaged"));
        }
        Statement about = Statement.of(
                Map.of(Statement.KEY, key, Statement.CHILD, child, Statement.SHA256, sha256),
                new FilingAnswer.Pending());
        Statement known = statements.putIfAbsent(key, about);
        if (known == null) {
            return stated(about);
        }
        boolean isSame = known.of(Statement.CHILD).equals(child)
                && known.of(Statement.SHA256).equals(sha256);
        return isSame ? stated(known) : new Said(409, new byte[0]);
    }

    private static Said stated(Statement statement) {
        return new Said(statement.answer() instanceof FilingAnswer.Pending ? 202 : 200, statement.json());
    }

    private static byte[] problem(String key, String code) {
        return Answers.problem(key, code).getBytes(StandardCharsets.UTF_8);
    }

    /** Its people decide. */
    synchronized void settle(FilingRef key, FilingAnswer answer) {
        Statement known = statements.get(key.text());
        Map<String, String> about = new LinkedHashMap<>();
        for (String name : List.of(Statement.KEY, Statement.CHILD, Statement.SHA256)) {
            about.put(name, known.of(name));
        }
        statements.put(key.text(), Statement.of(about, answer));
    }

    synchronized void empty() {
        statements.clear();
        exchanges.clear();
    }

    synchronized int lying() {
        return statements.size();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
