package org.plr.adapters.mosaic.filing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.adapters.mosaic.filing.Answers.FILED;
import static org.plr.adapters.mosaic.filing.Answers.json;
import static org.plr.adapters.mosaic.filing.Answers.of;
import static org.plr.adapters.mosaic.filing.CaseIds.CHILD;
import static org.plr.adapters.mosaic.filing.Given.DOCUMENT;
import static org.plr.adapters.mosaic.filing.Given.KEY;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.PortRejectedException;
import org.plr.core.spi.PortUnavailableException;

/** Where a gateway may be, how often it is asked, and what is told to it. */
@ExtendWith(Hushed.class)
class GatewayTest {
    private static final Supplier<char[]> TOKEN = "canary"::toCharArray;

    private static SSLContext trusted;
    private static RawServer server;

    @BeforeAll
    static void open() throws Exception {
        Certificates certificates = Certificates.shared();
        trusted = certificates.client();
        server = RawServer.secure(certificates.server("gateway"), Answers.silence());
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
    }

    private static HttpRecordFiling way(Supplier<char[]> token) {
        GatewaySettings settings = GatewaySettings.at(server.base(), token)
                .trusting(trusted)
                .waiting(Duration.ofSeconds(10), Duration.ofSeconds(20))
                .retrying(2, Duration.ofMillis(10));
        return HttpRecordFiling.through(settings, CaseIds.usual());
    }

    /** These answers, one after the other, the last for ever. */
    private static void answers(RawServer.Script... scripts) {
        AtomicInteger next = new AtomicInteger();
        server.answers((request, socket, out) ->
                scripts[Math.min(next.getAndIncrement(), scripts.length - 1)].answer(request, socket, out));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://gateway.example/v1",
                "file:///etc/passwd",
                "ftp://gateway.example/v1",
                "//gateway.example/v1",
                "/elsewhere",
                "https:///v1",
                "https://user:secret@gateway.example/v1",
                "https://gateway.example/v1?x=1",
                "https://gateway.example/v1#x",
                "https://gateway.example/v1/",
                "https://gateway.example/a/../v1",
                "https://gateway.example//v1",
                "https://gateway.example/%2e%2e/v1"
            })
    void an_address_that_is_no_plain_https_is_refused_at_once_and_not_repeated(String base) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> GatewaySettings.at(URI.create(base), TOKEN));
        assertFalse(String.valueOf(refused.getMessage()).contains(base));
    }

    @Test
    void times_and_tries_out_of_bounds_are_refused_at_once() {
        GatewaySettings settings = GatewaySettings.at(URI.create("https://gateway.example/v1"), TOKEN);
        Duration second = Duration.ofSeconds(1);
        for (Duration wrong : List.of(Duration.ZERO, Duration.ofSeconds(-1), Duration.ofMinutes(3))) {
            assertThrows(IllegalArgumentException.class, () -> settings.waiting(wrong, second));
            assertThrows(IllegalArgumentException.class, () -> settings.waiting(second, wrong));
            assertThrows(IllegalArgumentException.class, () -> settings.retrying(1, wrong));
        }
        assertThrows(IllegalArgumentException.class, () -> settings.retrying(-1, second));
        assertThrows(IllegalArgumentException.class, () -> settings.retrying(6, second));
        assertEquals("gateway at gateway.example", settings.toString());
    }

    @Test
    void a_gateway_that_is_busy_is_asked_again_under_the_same_key_with_the_same_bytes() {
        answers(of(503, "", "Retry-After: 0"), Answers.reset(""), of(200, json(FILED)));

        assertInstanceOf(FilingAnswer.Filed.class, way(TOKEN).file(KEY, CHILD, DOCUMENT));

        List<RawServer.Seen> seen = server.seen();
        assertEquals(3, seen.size());
        for (RawServer.Seen each : seen) {
            assertTrue(
                    each.headers().contains("Idempotency-Key: " + KEY),
                    each.headers().toString());
            assertArrayEquals(seen.get(0).body(), each.body());
            assertTrue(each.headers().stream().noneMatch(header -> header.startsWith("Accept-Encoding")));
        }
    }

    @Test
    void it_is_asked_no_more_often_than_the_settings_say() {
        answers(of(503, ""));
        HttpRecordFiling way = way(TOKEN);
        assertThrows(PortUnavailableException.class, () -> way.file(KEY, CHILD, DOCUMENT));
        assertEquals(3, server.seen().size());
        assertThrows(PortUnavailableException.class, () -> way.ask(KEY, CHILD));
        assertEquals(6, server.seen().size());
    }

    @Test
    void a_refusal_and_a_redirect_are_not_asked_again() {
        for (int status : new int[] {302, 401, 403, 409, 413, 500}) {
            answers(of(status, "", "Location: /other"));
            HttpRecordFiling way = way(TOKEN);
            try {
                way.file(KEY, CHILD, DOCUMENT);
            } catch (RuntimeException refused) {
                assertTrue(String.valueOf(refused.getMessage()).contains(KEY.text()));
            }
            assertEquals(1, server.seen().size(), "status " + status);
        }
    }

    @Test
    void a_gateway_that_asks_for_more_patience_than_there_is_is_left_in_time() {
        answers(of(429, "", "Retry-After: 60"));
        GatewaySettings settings = GatewaySettings.at(server.base(), TOKEN)
                .trusting(trusted)
                .waiting(Duration.ofSeconds(1), Duration.ofSeconds(1));
        long began = System.nanoTime();
        HttpRecordFiling way = HttpRecordFiling.through(settings, CaseIds.usual());
        assertThrows(PortUnavailableException.class, () -> way.file(KEY, CHILD, DOCUMENT));
        assertTrue(Duration.ofNanos(System.nanoTime() - began).compareTo(Duration.ofSeconds(2)) < 0);
    }

    @Test
    void the_token_is_asked_for_at_each_try_and_its_array_is_wiped() {
        answers(of(503, ""), of(200, json(FILED)));
        List<char[]> given = new ArrayList<>();
        way(() -> {
                    char[] token = ("token-" + given.size()).toCharArray();
                    given.add(token);
                    return token;
                })
                .file(KEY, CHILD, DOCUMENT);

        assertTrue(server.seen().get(0).headers().contains("Authorization: Bearer token-0"));
        assertTrue(server.seen().get(1).headers().contains("Authorization: Bearer token-1"));
        given.forEach(token -> assertTrue(new String(token).isBlank()));
    }

    @Test
    void a_token_that_is_none_is_not_sent_and_not_repeated() {
        answers(of(200, json(FILED)));
        for (Supplier<char[]> none : List.<Supplier<char[]>>of(
                () -> new char[0],
                "canary\r\nX-Other: 1"::toCharArray,
                "canary canary"::toCharArray,
                "canary\u00e9"::toCharArray,
                () -> {
                    throw new IllegalStateException("the vault with canary is shut");
                })) {
            HttpRecordFiling way = way(none);
            PortUnavailableException failed =
                    assertThrows(PortUnavailableException.class, () -> way.file(KEY, CHILD, DOCUMENT));
            for (Throwable each = failed; each != null; each = each.getCause()) {
                assertFalse(each.toString().contains("canary"), each.toString());
            }
        }
        assertEquals(List.of(), server.seen());
        assertFalse(Hushed.heard().contains("canary"));
    }

    @Test
    void a_merged_record_is_believed_under_the_id_that_it_had() {
        answers(of(200, json(FILED)));
        CaseIds merged = new CaseIds().with(CHILD, "0099999", "0012345");
        HttpRecordFiling way = HttpRecordFiling.through(
                GatewaySettings.at(server.base(), TOKEN).trusting(trusted), merged);
        assertInstanceOf(FilingAnswer.Filed.class, way.ask(KEY, CHILD).orElseThrow());
    }

    @Test
    void where_the_ids_of_a_child_were_erased_nothing_is_asked() {
        answers(of(200, json(FILED)));
        HttpRecordFiling way = HttpRecordFiling.through(
                GatewaySettings.at(server.base(), TOKEN).trusting(trusted), new CaseIds());
        assertThrows(PortRejectedException.class, () -> way.ask(KEY, CHILD));
        FilingAnswer answer = way.file(KEY, CHILD, DOCUMENT);
        assertEquals(
                "child.unknown",
                assertInstanceOf(FilingAnswer.Rejected.class, answer).code());
        assertEquals(List.of(), server.seen());
    }
}
