package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.journal.UnreadableFactException;

/** A payload that this library did not write is refused with type, version and path, and nothing of it is repeated. */
class HostilePayloadsTest {
    private static final String REF = "\"00000000000000000000000000000001\"";

    private final JsonFactCodec codec = new JsonFactCodec();

    private String refusal(String type, String payload) {
        return assertThrows(UnreadableFactException.class, () -> codec.read(type, 1, payload))
                .getMessage();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            duty.reminded | {"duty":"secret","step":1,"step":2}       | $.step:
            duty.reminded | {"duty":"secret","step":"1"}              | $.step:
            duty.reminded | {"duty":"secret","step":1.0}              | $.step:
            duty.reminded | {"duty":"secret","step":1e1000000000}     | $.step:
            duty.reminded | {"duty":"secret","step":99999999999}      | $.step:
            duty.reminded | {"duty":"secret","step":999999999999999999999999} | $:
            duty.reminded | {"duty":"secret","step":null}             | $.step:
            duty.reminded | {"duty":"secret","step":true}             | $.step:
            duty.reminded | {"duty":"secret","step":NaN}              | $:
            duty.reminded | {"duty":"secret","step":Infinity}         | $:
            duty.reminded | {"duty":"secret","step":01}               | $:
            duty.reminded | {"duty":"secret"}                         | $.step:
            duty.reminded | {"duty":7,"step":1}                       | $.duty:
            duty.reminded | {"duty":"secret","step":1,"secret":1}     | $:
            duty.reminded | {"duty":"secret","step":1,"@class":"javax.script.ScriptEngineManager"} | $:
            duty.reminded | {"duty":"secret","ѕtep":1}                | $:
            duty.reminded | {"duty":"secret","step":1} {}             | $:
            duty.reminded | {"duty":"secret","step":1}secret          | $:
            duty.reminded | {"duty":"secret","step":1                 | $:
            duty.reminded | {"duty":"secret",'step':1}                | $:
            duty.reminded | ["secret",1]                              | $:
            duty.reminded | "secret"                                  | $:
            duty.reminded | null                                      | $:
            review.returned | {"countsForMonth":"true"}               | $.countsForMonth:
            review.returned | {"countsForMonth":1}                    | $.countsForMonth:
            review.returned | {"countsForMonth":true,"reAuditOf":null} | $.reAuditOf:
            review.returned | {"countsForMonth":true,"reAuditOf":"0000000000000000000000000000000A"} | $.reAuditOf:
            review.returned | {"countsForMonth":true,"reAuditOf":"1"} | $.reAuditOf:
            review.graded | {"grade":"GOOD","rationale":"secret"}     | $.rationale:
            review.graded | {"grade":"GOOD","rationale":{"id":"00000000000000000000000000000001"}} | $.rationale.commitment:
            programme.month-opened | {"month":"2022-13","managers":[]} | $.month:
            programme.month-opened | {"month":"2022-6","managers":[]} | $.month:
            programme.month-opened | {"month":"2022-06","managers":["secret"]} | $.managers[0]:
            programme.month-opened | {"month":"2022-06","managers":[null]} | $.managers[0]:
            programme.month-opened | {"month":"2022-06","managers":{}} | $.managers:
            reference.framework-reviewed | {"framework":"secret","nextReviewBy":"2022-02-30"} | $.nextReviewBy:
            reference.framework-reviewed | {"framework":"secret","nextReviewBy":"20220230"}   | $.nextReviewBy:
            reference.framework-reviewed | {"framework":"secret","nextReviewBy":20220228}     | $.nextReviewBy:
            """)
    void a_payload_that_is_not_of_its_type_is_refused_at_its_path(String type, String payload, String path) {
        String message = refusal(type, payload);
        assertTrue(message.contains(type) && message.contains("version 1"), message);
        assertTrue(message.contains(" " + path), message);
        assertFalse(message.contains("secret") || message.contains("javax"), message);
    }

    @Test
    void an_enum_is_read_by_its_exact_name_alone() {
        String payload = "{\"person\":" + REF + ",\"channel\":\"mail\"}";
        assertTrue(refusal("review.outcome-told", payload).contains("$.channel:"));
        assertTrue(
                refusal("review.outcome-told", payload.replace("\"mail\"", "0")).contains("$.channel:"));
    }

    @Test
    void what_goes_beyond_every_bound_is_refused() {
        assertTrue(refusal("duty.reminded", "[".repeat(5000)).contains("$:"));
        assertTrue(refusal("duty.reminded", "{\"duty\":" + "[".repeat(40)).contains("$"));
        assertTrue(refusal("duty.reminded", "{\"duty\":\"" + "x".repeat(JsonText.LONGEST) + "\"}")
                .contains("$:"));
        assertTrue(refusal("duty.reminded", "").contains("$:"));
    }

    @Test
    void what_a_type_refuses_of_itself_is_refused_without_its_words() {
        String message = refusal("concern.shared-in-writing", "{\"recipient\":\"secret\",\"channel\":\"MAIL\"}");
        assertTrue(message.contains("$.recipient:"), message);
        assertFalse(message.contains("secret"), message);
    }
}
