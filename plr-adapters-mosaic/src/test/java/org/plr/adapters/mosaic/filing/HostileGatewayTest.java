package org.plr.adapters.mosaic.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.adapters.mosaic.filing.Answers.FILED;
import static org.plr.adapters.mosaic.filing.Answers.PENDING;
import static org.plr.adapters.mosaic.filing.Answers.json;
import static org.plr.adapters.mosaic.filing.Answers.of;
import static org.plr.adapters.mosaic.filing.Answers.problem;
import static org.plr.adapters.mosaic.filing.Answers.raw;
import static org.plr.adapters.mosaic.filing.CaseIds.CHILD;
import static org.plr.adapters.mosaic.filing.Given.DOCUMENT;
import static org.plr.adapters.mosaic.filing.Given.KEY;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;

/**
 * A gateway that does not obey its contract: each answer is refused in bounds of size and time, nothing is connected to but
 * the gateway, and nothing is believed.
 */
@ExtendWith(Hushed.class)
class HostileGatewayTest {
    private static final String CANARY = "canary-token-7f3a";
    private static final Duration AT_ONCE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final List<URI> CONNECTED = new CopyOnWriteArrayList<>();

    private static final @Nullable ProxySelector BEFORE = ProxySelector.getDefault();

    private static Certificates certificates;
    private static SSLContext trusted;
    private static RawServer server;

    /** Sees every address to which the client is about to connect. */
    private static final class Watching extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            CONNECTED.add(uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failed) {
            CONNECTED.add(uri);
        }
    }

    @BeforeAll
    static void open() throws Exception {
        ProxySelector.setDefault(new Watching());
        certificates = Certificates.shared();
        trusted = certificates.client();
        server = RawServer.secure(certificates.server("gateway"), Answers.silence());
    }

    @AfterAll
    static void close() throws IOException {
        ProxySelector.setDefault(BEFORE);
        server.close();
    }

    private static GatewaySettings settings(URI base, Duration whole) {
        return GatewaySettings.at(base, CANARY::toCharArray)
                .trusting(trusted)
                .waiting(whole, whole)
                .retrying(0, Duration.ofMillis(10));
    }

    private static HttpRecordFiling way(Duration whole) {
        return HttpRecordFiling.through(settings(server.base(), whole), CaseIds.usual());
    }

    /** What was said in plain words, beneath the exception of the port. */
    private static String words(RuntimeException refused) {
        return String.valueOf(
                refused.getCause() == null ? "" : refused.getCause().getMessage());
    }

    /** Refused as such, in bounds. */
    private static String refused(Class<? extends RuntimeException> as, RawServer.Script script, Duration whole)
            throws Exception {
        server.answers(script);
        CONNECTED.clear();
        HttpRecordFiling way = way(whole);
        long began = System.nanoTime();
        RuntimeException refused = assertThrows(as, () -> way.file(KEY, CHILD, DOCUMENT));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(took.compareTo(whole.plusSeconds(1)) < 0, "it took " + took);
        assertTrue(server.sent() <= MOST_BYTES, "it took " + server.sent() + " bytes");
        assertTrue(String.valueOf(refused.getMessage()).contains(KEY.text()), "the key");
        assertOnTheList();
        return words(refused);
    }

    private static void assertOnTheList() {
        Set<String> places = CONNECTED.stream()
                .map(uri -> uri.getScheme() + "://" + uri.getRawAuthority())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("https://localhost:" + server.port()), places);
    }

    private static DynamicTest unavailable(String name, RawServer.Script script, String words) {
        return DynamicTest.dynamicTest(name, () -> {
            String said = refused(PortUnavailableException.class, script, AT_ONCE);
            assertTrue(said.contains(words), said);
        });
    }

    @TestFactory
    List<DynamicTest> a_redirect_is_never_followed() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String to : List.of(
                "http://169.254.169.254/latest/meta-data/",
                "file:///etc/passwd",
                "https://localhost:1/",
                "//elsewhere.example/",
                "/record-filing/v1/other")) {
            for (int status : new int[] {301, 302, 303, 307, 308}) {
                tests.add(unavailable(status + " to " + to, of(status, json(FILED), "Location: " + to), "a redirect"));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> an_answer_without_end_is_left_after_64_kilobytes() {
        return List.of(
                unavailable(
                        "five gigabytes, announced",
                        Answers.endless("Content-Length: 5368709120\r\n", Answers.zeros()),
                        "over 64 KB"),
                unavailable(
                        "five gigabytes in chunks",
                        Answers.endless("Transfer-Encoding: chunked\r\n", Answers.chunk()),
                        "over 64 KB"),
                unavailable("five gigabytes until the end", Answers.endless("", Answers.zeros()), "over 64 KB"),
                unavailable("just too much", of(200, " ".repeat(64 * 1024) + json(FILED)), "over 64 KB"),
                DynamicTest.dynamicTest(
                        "a head without end",
                        () -> refused(
                                PortUnavailableException.class,
                                (request, socket, out) -> {
                                    out.write("HTTP/1.1 200 X\r\n".getBytes(StandardCharsets.ISO_8859_1));
                                    byte[] line = ("X-Again: " + "x".repeat(8_000) + "\r\n")
                                            .getBytes(StandardCharsets.ISO_8859_1);
                                    for (long sent = 0; sent < 5L << 30; sent += line.length) {
                                        out.write(line);
                                    }
                                },
                                SHORT)));
    }

    @TestFactory
    List<DynamicTest> what_is_packed_is_never_unpacked() {
        return List.of(
                unavailable("a bomb", of(200, Answers.bomb(), "Content-Encoding: gzip"), "packed"),
                unavailable("deflate", of(200, json(FILED), "Content-Encoding: deflate"), "packed"),
                unavailable("said to be none", of(200, json(FILED), "Content-Encoding: identity"), "packed"),
                unavailable("a bomb that is not announced", of(200, Answers.bomb()), "contract"));
    }

    @TestFactory
    List<DynamicTest> a_gateway_that_is_slow_is_left_in_time() {
        String head = new String(Answers.head(200, "Content-Length: 5000\r\n"), StandardCharsets.ISO_8859_1);
        return List.of(
                slow("no answer", Answers.silence()),
                slow("a head of one byte in 100 ms", Answers.slowly(head, 100)),
                slow("a body of one byte a second", (request, socket, out) -> {
                    out.write(head.getBytes(StandardCharsets.ISO_8859_1));
                    Answers.slowly(json(FILED), 1_000).answer(request, socket, out);
                }));
    }

    private static DynamicTest slow(String name, RawServer.Script script) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertTrue(
                        refused(PortUnavailableException.class, script, SHORT).contains("in time")));
    }

    @TestFactory
    List<DynamicTest> what_is_not_http_or_breaks_off_is_no_answer() {
        String head = new String(Answers.head(200, "Content-Length: 5000\r\n"), StandardCharsets.ISO_8859_1);
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(unavailable("reset before the answer", Answers.reset(""), "could not be spoken to"));
        tests.add(unavailable("reset in the head", Answers.reset("HTTP/1.1 20"), "could not be spoken to"));
        tests.add(unavailable("reset in the body", Answers.reset(head + "{"), "could not be spoken to"));
        tests.add(unavailable("closed before the answer", raw(""), "could not be spoken to"));
        tests.add(unavailable("closed in the body", raw(head + json(FILED)), "could not be spoken to"));
        tests.add(unavailable("no HTTP", raw("220 mail.example ESMTP\r\n\r\n"), "could not be spoken to"));
        tests.add(unavailable("no status", raw("HTTP/1.1 OK\r\n\r\n"), "could not be spoken to"));
        tests.add(unavailable("a length below nothing", raw("HTTP/1.1 200 X\r\nContent-Length: -5\r\n\r\n{}"), ""));
        tests.add(unavailable("a length in words", raw("HTTP/1.1 200 X\r\nContent-Length: five\r\n\r\n{}"), ""));
        tests.add(unavailable(
                "chunks of no size", raw("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), ""));
        tests.add(unavailable("a line break in a header", raw("HTTP/1.1 200 X\r\nX: a\r\n b\rc\r\n\r\n"), ""));
        return tests;
    }

    @TestFactory
    List<DynamicTest> a_body_out_of_form_is_no_answer() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String body : List.of(
                "",
                " ",
                "{",
                "null",
                "[]",
                "\"FILED\"",
                "<html>200 OK</html>",
                json(FILED) + "x",
                json(FILED) + json(FILED),
                json(FILED) + "\u0000",
                json("\"FILED\",\"state\":" + FILED),
                json(FILED + ",\"href\":\"http://169.254.169.254/\""),
                json("{\"state\":\"FILED\"}"),
                json("1e999999999"),
                json("\"DONE\""),
                json("\"FILED\""),
                json(FILED.replace("DOC-1", "a\\r\\nINFO all well")),
                json(FILED.replace("DOC-1", "x".repeat(201))),
                json(FILED.replace("2022-06-16T10:00:00Z", "yesterday")),
                json("\"REJECTED\",\"code\":\"no code at all\""),
                "[".repeat(20_000),
                "{\"key\":" + "{\"key\":".repeat(5_000),
                "{\"" + "k".repeat(50_000) + "\":1}",
                "{\"key\":\"" + "v".repeat(60_000) + "\"}")) {
            tests.add(unavailable(
                    "200 " + body.substring(0, Math.min(40, body.length())), of(200, body), "form of its contract"));
        }
        tests.add(unavailable(
                "200 no UTF-8",
                of(200, json(FILED).replace("DOC-1", "\u00ff").getBytes(StandardCharsets.ISO_8859_1)),
                "form of its contract"));
        tests.add(unavailable("pending with 200", of(200, json(PENDING)), "does not go with its status"));
        tests.add(unavailable("filed with 202", of(202, json(FILED)), "does not go with its status"));
        return tests;
    }

    @TestFactory
    List<DynamicTest> an_answer_about_something_else_is_for_a_person_to_look_at() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String body : List.of(
                json(KEY.text(), "0012346", DOCUMENT.sha256(), FILED),
                json(KEY.text(), "12345", DOCUMENT.sha256(), FILED),
                json(KEY.text(), "0012345 ", DOCUMENT.sha256(), FILED),
                json("f".repeat(32), "0012345", DOCUMENT.sha256(), FILED),
                json(KEY.text().toUpperCase(Locale.ROOT), "0012345", DOCUMENT.sha256(), FILED),
                json(KEY.text(), "0012345", "0".repeat(64), FILED))) {
            tests.add(DynamicTest.dynamicTest(
                    body,
                    () -> assertTrue(refused(PortRejectedException.class, of(200, body), AT_ONCE)
                            .contains("about another"))));
        }
        tests.add(DynamicTest.dynamicTest(
                "409",
                () -> assertTrue(refused(PortRejectedException.class, of(409, ""), AT_ONCE)
                        .contains("another document"))));
        return tests;
    }

    @TestFactory
    List<DynamicTest> a_status_that_settles_nothing_leaves_the_filing_open() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int status : new int[] {401, 403}) {
            tests.add(unavailable(status + "", of(status, json(FILED)), "check the token"));
        }
        for (int status : new int[] {201, 402, 405, 406, 410, 418, 500, 501, 502, 504, 599, 999}) {
            tests.add(unavailable(status + "", of(status, json(FILED)), "answered " + status));
        }
        tests.add(unavailable("204", raw("HTTP/1.1 204 X\r\n\r\n"), "answered 204"));
        tests.add(unavailable("503", of(503, "", "Retry-After: 3600"), "busy"));
        tests.add(unavailable("429 for a day", of(429, "", "Retry-After: 86400"), "busy"));
        tests.add(unavailable("429 for ever", of(429, "", "Retry-After: 99999999999999999999"), "busy"));
        tests.add(unavailable("429 for less than nothing", of(429, "", "Retry-After: -1"), "busy"));
        for (int status : new int[] {400, 404, 422}) {
            tests.add(unavailable(status + " without a body", of(status, ""), "without a body of its contract"));
            tests.add(unavailable(
                    status + " of another server", of(status, "<h1>Not found</h1>"), "without a body of its contract"));
            tests.add(unavailable(
                    status + " of another key", of(status, problem("f".repeat(32), "child.unknown")), "another key"));
            tests.add(unavailable(
                    status + " without a code", of(status, problem(KEY.text(), "no code")), "without a code"));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> a_status_that_settles_it_is_an_answer_with_its_code() {
        return List.of(
                rejected("document.too-large", of(413, "<html>nginx</html>")),
                rejected("document.type", of(415, "")),
                rejected("child.unknown", of(404, problem(KEY.text(), "child.unknown"))),
                rejected("category.unknown", of(422, problem(KEY.text(), "category.unknown"))),
                rejected("document.empty", of(400, problem(KEY.text(), "document.empty"))),
                rejected("record.closed", of(200, json("\"REJECTED\",\"code\":\"record.closed\""))));
    }

    private static DynamicTest rejected(String code, RawServer.Script script) {
        return DynamicTest.dynamicTest(code, () -> {
            server.answers(script);
            FilingAnswer answer = way(AT_ONCE).file(KEY, CHILD, DOCUMENT);
            assertEquals(
                    code, assertInstanceOf(FilingAnswer.Rejected.class, answer).code());
        });
    }

    @Test
    void a_404_counts_as_never_arrived_only_where_the_gateway_says_so_of_the_key() throws Exception {
        server.answers(of(404, problem(KEY.text(), "filing.unknown")));
        assertTrue(way(AT_ONCE).ask(KEY, CHILD).isEmpty());
        for (String body : List.of(
                "",
                "<h1>Not found</h1>",
                problem("f".repeat(32), "filing.unknown"),
                problem(KEY.text(), "child.unknown"))) {
            server.answers(of(404, body));
            HttpRecordFiling way = way(AT_ONCE);
            assertThrows(PortUnavailableException.class, () -> way.ask(KEY, CHILD), body);
        }
    }

    @TestFactory
    List<DynamicTest> whatever_the_case_system_calls_a_child_the_address_stays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String id : List.of(
                "../../admin", "1?x=", "1%2f..", "1#", "1;a=b", "//elsewhere", "a\\..\\b", "@host", "1 2", "\u202e1")) {
            tests.add(DynamicTest.dynamicTest(id, () -> {
                server.answers(of(202, json(KEY.text(), id.replace("\\", "\\\\"), DOCUMENT.sha256(), PENDING)));
                CONNECTED.clear();
                HttpRecordFiling way =
                        HttpRecordFiling.through(settings(server.base(), AT_ONCE), new CaseIds().with(CHILD, id));
                assertInstanceOf(FilingAnswer.Pending.class, way.file(KEY, CHILD, DOCUMENT));
                way.ask(KEY, CHILD);
                assertEquals(
                        List.of(
                                "PUT /record-filing/v1/filings/" + KEY + " HTTP/1.1",
                                "GET /record-filing/v1/filings/" + KEY + " HTTP/1.1"),
                        server.seen().stream().map(RawServer.Seen::line).toList());
                assertOnTheList();
            }));
        }
        return tests;
    }

    @Test
    void a_certificate_that_is_not_to_be_trusted_ends_it_before_anything_is_said() throws Exception {
        try (RawServer old = RawServer.secure(certificates.server("old"), of(200, json(FILED)));
                RawServer own = RawServer.secure(certificates.server("authority"), of(200, json(FILED)));
                RawServer good = RawServer.secure(certificates.server("gateway"), of(200, json(FILED)))) {
            GatewaySettings trustingNobodyMore =
                    GatewaySettings.at(own.base(), CANARY::toCharArray).retrying(0, Duration.ofMillis(10));
            assertUntrusted("it has ended", settings(old.base(), AT_ONCE), old);
            assertUntrusted("it signed itself", trustingNobodyMore, own);
            assertUntrusted("it is another's name", settings(own.base(), AT_ONCE), own);
            URI otherName = URI.create("https://127.0.0.1:" + good.port() + "/v1");
            assertUntrusted("it is not of this name", settings(otherName, AT_ONCE), good);
        }
    }

    private static void assertUntrusted(String why, GatewaySettings settings, RawServer server) {
        HttpRecordFiling way = HttpRecordFiling.through(settings, CaseIds.usual());
        String said = words(assertThrows(PortUnavailableException.class, () -> way.file(KEY, CHILD, DOCUMENT)));
        assertTrue(said.contains("certificate"), why + ": " + said);
        assertEquals(List.of(), server.seen(), why);
    }

    @Test
    void a_server_that_speaks_no_tls_is_told_nothing() throws Exception {
        try (RawServer plain = RawServer.plain(of(200, json(FILED)))) {
            unavailableAt(URI.create("https://localhost:" + plain.port() + "/record-filing/v1"), SHORT);
            assertEquals(List.of(), plain.seen());
        }
    }

    @Test
    void where_nobody_listens_it_is_said_at_once() throws Exception {
        int port;
        try (RawServer gone = RawServer.plain(Answers.silence())) {
            port = gone.port();
        }
        String said = unavailableAt(URI.create("https://localhost:" + port + "/v1"), AT_ONCE);
        assertTrue(said.contains("could not be spoken to"), said);
    }

    private static String unavailableAt(URI base, Duration whole) {
        HttpRecordFiling way = HttpRecordFiling.through(settings(base, whole), CaseIds.usual());
        return words(assertThrows(PortUnavailableException.class, () -> way.file(KEY, CHILD, DOCUMENT)));
    }

    @Test
    void neither_token_nor_child_nor_document_is_ever_logged_or_thrown() throws Exception {
        StringBuilder thrown = new StringBuilder();
        for (RawServer.Script script : List.of(
                of(500, "0012345 " + CANARY),
                of(200, json(KEY.text(), "0012346", "0", FILED)),
                of(401, CANARY),
                raw("x"))) {
            server.answers(script);
            HttpRecordFiling way = way(Duration.ofSeconds(5));
            RuntimeException failed = assertThrows(RuntimeException.class, () -> way.file(KEY, CHILD, DOCUMENT));
            for (Throwable each = failed; each != null; each = each.getCause()) {
                thrown.append(each).append('\n');
            }
            thrown.append(way);
        }
        thrown.append(settings(server.base(), AT_ONCE))
                .append(DOCUMENT)
                .append(Given.filed())
                .append(Hushed.heard());
        for (String secret : List.of(CANARY, "0012345", "0012346", Given.WORDS, "DOC-4711")) {
            assertFalse(thrown.toString().contains(secret), secret);
        }
        assertTrue(Hushed.heard().contains(KEY.text()), "the key is what is logged");
    }
}
