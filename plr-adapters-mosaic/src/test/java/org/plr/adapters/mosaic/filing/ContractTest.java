package org.plr.adapters.mosaic.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.plr.adapters.mosaic.filing.Answers.FILED;
import static org.plr.adapters.mosaic.filing.Answers.PENDING;
import static org.plr.adapters.mosaic.filing.Answers.json;
import static org.plr.adapters.mosaic.filing.Answers.problem;
import static org.plr.adapters.mosaic.filing.Given.DOCUMENT;
import static org.plr.adapters.mosaic.filing.Given.KEY;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract itself: what it lets through and what it does not, so that a council can rely on it. */
class ContractTest {
    private static final String PATH = "/record-filing/v1/filings/" + KEY;
    private static final Map<String, String> HEADERS =
            Map.of("authorization", "Bearer secret", "idempotency-key", KEY.text());

    private final Contract contract = new Contract();

    private List<String> put(String asked, int status, String answered) {
        return contract.violations(new Contract.Exchange("PUT", PATH, HEADERS, bytes(asked), status, bytes(answered)));
    }

    private List<String> get(int status, String answered) {
        return contract.violations(new Contract.Exchange("GET", PATH, HEADERS, new byte[0], status, bytes(answered)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String filing() {
        return "{\"key\":\"" + KEY + "\",\"childId\":\"0012345\",\"name\":\"" + DOCUMENT.name()
                + "\",\"title\":\"Practice Learning Review\",\"mediaType\":\"application/pdf\","
                + "\"category\":\"Quality assurance\",\"subCategory\":\"Practice Learning Review\",\"size\":34,"
                + "\"sha256\":\"" + DOCUMENT.sha256() + "\",\"content\":\""
                + Base64.getEncoder().encodeToString(DOCUMENT.bytes()) + "\"}";
    }

    @Test
    void what_the_page_shows_is_well() {
        assertEquals(List.of(), put(filing(), 202, json(PENDING)));
        assertEquals(List.of(), put(filing(), 200, json(FILED)));
        assertEquals(List.of(), put(filing(), 200, json("\"REJECTED\",\"code\":\"document.type\"")));
        assertEquals(List.of(), put(filing(), 404, problem(KEY.text(), "child.unknown")));
        assertEquals(List.of(), put(filing(), 409, ""));
        assertEquals(List.of(), get(404, problem(KEY.text(), "filing.unknown")));
        assertEquals(List.of(), get(202, json(PENDING)));
    }

    @Test
    void what_breaks_it_is_seen_in_the_question() {
        for (String broken : List.of(
                "",
                "{}",
                filing().replace("\"childId\":\"0012345\",", ""),
                filing().replace("\"0012345\"", "12345"),
                filing().replace("{\"key\"", "{\"surname\":\"x\",\"key\""),
                filing().replace(DOCUMENT.name(), "../../x.pdf"),
                filing().replace(DOCUMENT.name(), "a".repeat(77) + ".pdf"),
                filing().replace("application/pdf", "application/x-msdownload"),
                filing().replace("\"size\":34", "\"size\":0"),
                filing().replace(DOCUMENT.sha256(), DOCUMENT.sha256().substring(1)),
                filing().replace(KEY.text(), KEY.text() + "/.."))) {
            assertFalse(put(broken, 202, json(PENDING)).isEmpty(), broken);
        }
    }

    @Test
    void what_breaks_it_is_seen_in_the_answer() {
        for (String broken : List.of(
                "",
                "{}",
                json(PENDING),
                json("\"FILED\""),
                json(FILED + ",\"code\":\"x\""),
                json(FILED + ",\"href\":\"https://elsewhere.example\""),
                json("\"REJECTED\""),
                json("\"REJECTED\",\"code\":\"no code\""))) {
            assertFalse(put(filing(), 200, broken).isEmpty(), broken);
        }
        assertFalse(put(filing(), 202, json(FILED)).isEmpty());
        assertFalse(put(filing(), 201, json(FILED)).isEmpty());
        assertFalse(put(filing(), 302, "").isEmpty());
        assertFalse(put(filing(), 404, "<h1>Not found</h1>").isEmpty());
        assertFalse(get(409, "").isEmpty());
    }

    @Test
    void what_breaks_it_is_seen_in_address_and_headers() {
        for (Contract.Exchange broken : List.of(
                new Contract.Exchange("POST", PATH, HEADERS, bytes(filing()), 202, bytes(json(PENDING))),
                new Contract.Exchange("PUT", PATH + "/../x", HEADERS, bytes(filing()), 202, bytes(json(PENDING))),
                new Contract.Exchange("PUT", "/filings/" + KEY, HEADERS, bytes(filing()), 202, bytes(json(PENDING))),
                new Contract.Exchange("PUT", PATH, Map.of(), bytes(filing()), 202, bytes(json(PENDING))),
                new Contract.Exchange(
                        "PUT",
                        PATH,
                        Map.of("authorization", "Bearer x", "idempotency-key", "x"),
                        bytes(filing()),
                        202,
                        bytes(json(PENDING))))) {
            assertFalse(contract.violations(broken).isEmpty(), broken.method() + " " + broken.path());
        }
    }
}
