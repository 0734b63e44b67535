package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plr.core.duty.DutyFact;
import org.plr.core.framework.Grade;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.UnreadableFactException;
import org.plr.core.people.Party;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewFact;

class JsonFactCodecTest {
    private static final String PERSON = "0123456789abcdeffedcba9876543210";

    private final JsonFactCodec codec = new JsonFactCodec();

    @FactType("duty.reminded")
    record SameName(int step) implements Fact {}

    record Unnamed(int step) implements Fact {}

    @FactType("test.rate")
    record Rate(double rate) implements Fact {}

    @FactType("test.owed")
    public record Owed(Party by, long position) implements Fact {}

    @Test
    void keys_may_stand_in_any_order() {
        Fact read = codec.read("duty.reminded", 1, " {\"step\": 2,\n\"duty\": \"d\"} ");
        assertEquals(new DutyFact.Reminded("d", 2), read);
    }

    @Test
    void people_and_grades_that_were_read_before_are_the_same_objects() {
        String payload = "{\"supervisor\":\"" + PERSON + "\"}";
        var first = (ReviewFact.DiscussedInSupervision) codec.read("review.discussed-in-supervision", 1, payload);
        var second = (ReviewFact.DiscussedInSupervision) codec.read("review.discussed-in-supervision", 1, payload);
        assertSame(first.supervisor(), second.supervisor());
        assertSame(grade("7"), grade("7"));
    }

    private Grade grade(String code) {
        return ((ReviewFact.Graded) codec.read("review.graded", 1, "{\"grade\":\"" + code + "\"}")).grade();
    }

    @Test
    void more_people_than_are_kept_are_still_each_themselves() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            facts.add(new ReviewFact.DiscussedInSupervision(new PersonRef(0, i)));
        }
        for (Fact fact : facts) {
            assertEquals(fact, codec.read("review.discussed-in-supervision", 1, codec.write(fact)));
        }
    }

    @Test
    void an_unknown_type_was_written_by_a_newer_version() {
        String message = assertThrows(UnreadableFactException.class, () -> codec.read("review.dreamt", 1, "{}"))
                .getMessage();
        assertTrue(message.contains("review.dreamt") && message.contains("newer version of plr"), message);
        assertTrue(message.contains("this is " + LibraryVersion.TEXT), message);
        assertFalse(LibraryVersion.TEXT.contains("$"), "the build writes the version");
    }

    @Test
    void a_newer_version_of_a_known_type_is_never_guessed_at() {
        String message = assertThrows(
                        UnreadableFactException.class, () -> codec.read("review.graded", 2, "{\"grade\":\"GOOD\"}"))
                .getMessage();
        assertTrue(message.contains("review.graded version 2"), message);
    }

    @Test
    void a_type_that_is_no_name_is_not_repeated() {
        String message = assertThrows(UnreadableFactException.class, () -> codec.read("Anna B.", 1, "{}"))
                .getMessage();
        assertFalse(message.contains("Anna"), message);
    }

    @Test
    void two_types_of_one_name_are_refused() {
        assertThrows(IllegalStateException.class, () -> new FactTypes(List.of(DutyFact.class, SameName.class)));
    }

    @Test
    void a_fact_without_a_name_is_refused() {
        assertThrows(IllegalStateException.class, () -> new FactTypes(List.of(Unnamed.class)));
        assertThrows(IllegalStateException.class, () -> codec.write(new Unnamed(1)));
    }

    @Test
    void a_type_that_no_fact_may_hold_is_refused() {
        assertThrows(IllegalStateException.class, () -> codec.write(new Rate(0.2)));
    }

    @Test
    void a_null_where_none_may_be_is_refused_before_anything_is_kept() {
        String message = assertThrows(NullPointerException.class, () -> codec.write(new DutyFact.Reminded(null, 1)))
                .getMessage();
        assertEquals("Reminded.duty", message);
    }

    @Test
    void a_party_stands_as_its_text() {
        for (String party : List.of(PERSON, "POLICY_OWNER")) {
            Owed owed = new Owed(Party.of(party), Long.MAX_VALUE);
            String payload = codec.write(owed);
            assertEquals("{\"by\":\"" + party + "\",\"position\":9223372036854775807}", payload);
            assertEquals(owed, JsonText.whole(JsonText.parser(payload, 200), Shapes.of(Owed.class)));
        }
    }
}
