package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.UnreadableFactException;

class RoundTripProperties {
    private final JsonFactCodec codec = new JsonFactCodec();

    @Provide
    Arbitrary<Object> facts() {
        return AnyFact.ofAnyType();
    }

    @Property(tries = 2000)
    void what_was_written_is_read_as_the_same_fact(@ForAll("facts") Object any) {
        Fact fact = (Fact) any;
        FactType type = FactTypes.typeOf(fact.getClass());
        String payload = codec.write(fact);
        Fact read = codec.read(type.value(), type.version(), payload);
        assertEquals(fact, read);
        assertEquals(payload, codec.write(read));
    }

    @Property
    void a_payload_that_was_cut_short_is_refused(@ForAll("facts") Object any, @ForAll @IntRange(max = 999) int cut) {
        Fact fact = (Fact) any;
        FactType type = FactTypes.typeOf(fact.getClass());
        String payload = codec.write(fact);
        String part = payload.substring(0, cut * payload.length() / 1000);
        assertThrows(UnreadableFactException.class, () -> codec.read(type.value(), type.version(), part));
    }

    @Property
    void whatever_is_read_as_a_framework_gives_problems_and_never_an_exception(
            @ForAll("almostFrameworks") String text) {
        FrameworkFile file = new FrameworkReader().check(text);
        assertEquals(file.framework().isEmpty(), !file.problems().isEmpty());
    }

    @Provide
    Arbitrary<String> almostFrameworks() {
        Arbitrary<String> parts = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "\"id\"",
                "\"x\"",
                "\"clauses\"",
                "\"CON-1\"",
                "\"within\"",
                "\"PT24H\"",
                "\"days\"",
                "10",
                "-1",
                "1e9",
                "null",
                "true",
                "NaN",
                " ",
                "{\"id\":\"x\"}",
                "\"history\"",
                "\"P1Y\"");
        return parts.list().ofMaxSize(30).map(list -> String.join("", list));
    }
}
