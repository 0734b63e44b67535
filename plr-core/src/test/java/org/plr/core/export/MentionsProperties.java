package org.plr.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plr.core.journal.Draft;
import org.plr.core.journal.Fact;
import org.plr.core.journal.FactType;
import org.plr.core.journal.Leaf;
import org.plr.core.journal.Ref;
import org.plr.core.journal.StreamId;
import org.plr.core.json.AnyFact;
import org.plr.core.json.JsonFactCodec;
import org.plr.core.json.SampleFacts;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.review.ReviewBook;

/** Whoever is named anywhere in a fact is found, whatever the fact and wherever in it. */
class MentionsProperties {
    private static final String CANARY = "c0ffee00c0ffee00c0ffee00c0ffee00";
    private static final Pattern REF = Pattern.compile("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])");
    private static final JsonFactCodec CODEC = new JsonFactCodec();

    private final Mentions canary = new Mentions(Set.of(CANARY));

    @Provide
    Arbitrary<Object> facts() {
        return AnyFact.ofAnyType();
    }

    @Property
    void every_ref_of_any_fact_is_found(@ForAll("facts") Object any) {
        Fact fact = (Fact) any;
        Draft draft = draft(fact, "month/1", "system", "");
        for (Leaf leaf : Leaf.of(fact)) {
            if (leaf.value() instanceof Ref ref) {
                assertTrue(new Mentions(Set.of(ref.text())).isIn(draft), leaf.path());
            }
        }
    }

    @Property
    void every_text_of_any_fact_is_found_with_its_path(@ForAll("facts") Object any) {
        String payload = CODEC.write((Fact) any);
        List<String> ids = new ArrayList<>();
        Matcher place =
                Pattern.compile("\\{\"id\":\"([0-9a-f]{32})\",\"commitment\"").matcher(payload);
        while (place.find()) {
            ids.add(place.group(1));
        }
        assertEquals(
                ids, Leaf.texts((Fact) any).stream().map(ref -> ref.id().text()).toList());
    }

    @Example
    void a_canary_planted_at_any_ref_of_any_sample_is_found() {
        int planted = 0;
        for (Map.Entry<String, Fact> sample : SampleFacts.all().entrySet()) {
            String payload = CODEC.write(sample.getValue());
            assertFalse(canary.isIn(payload), sample.getKey());
            Matcher ref = REF.matcher(payload);
            while (ref.find()) {
                String with = payload.substring(0, ref.start()) + CANARY + payload.substring(ref.end());
                assertTrue(canary.isIn(with), sample.getKey());
                planted++;
            }
        }
        assertTrue(planted > 100, "only " + planted);
    }

    @Example
    void a_canary_is_found_as_who_acted_or_in_whose_place_or_in_the_stream() {
        Fact fact = SampleFacts.all().get("training.given.v1");
        assertFalse(canary.isIn(draft(fact, "month/1", "system", "")));
        assertTrue(canary.isIn(draft(fact, "month/1", CANARY, "")));
        assertTrue(canary.isIn(draft(fact, "month/1", "system", CANARY)));
        assertTrue(canary.isIn(draft(fact, "training/" + CANARY, "system", "")));
        assertTrue(canary.isIn(draft(fact, "manager/" + CANARY + "-2", "system", "")));
    }

    @Example
    void a_longer_run_of_digits_that_holds_a_ref_is_another_thing() {
        assertFalse(canary.isIn("\"" + CANARY + "0\""));
        assertFalse(canary.isIn("\"0" + CANARY + "\""));
        assertFalse(canary.isIn(CANARY + CANARY));
        assertFalse(canary.isIn(""));
        assertTrue(canary.isIn(CANARY));
    }

    /** By the text of the payload, which knows the refs of the samples by their digits. */
    @Example
    void every_person_and_child_of_a_sample_is_a_third_party() {
        Set<String> people = Set.of(
                "00000000000000000000000000000001",
                "00000000000000000000000000000002",
                "0123456789abcdeffedcba9876543210",
                "ffffffffffffffffffffffffffffffff");
        String child = "00000000000000070000000000000007";
        for (Map.Entry<String, Fact> sample : SampleFacts.all().entrySet()) {
            Set<String> named = new HashSet<>();
            Matcher ref = REF.matcher(CODEC.write(sample.getValue()));
            while (ref.find()) {
                named.add(ref.group());
            }
            ThirdParties others = besides(new PersonRef(77, 77), sample.getValue());
            named.retainAll(people);
            assertEquals(new TreeSet<>(named), texts(others.people()), sample.getKey());
            assertEquals(
                    CODEC.write(sample.getValue()).contains(child),
                    others.children().contains(ChildRef.of(child)),
                    sample.getKey());
        }
    }

    @Example
    void whoever_the_export_is_about_is_no_third_party() {
        PersonRef reviewer = PersonRef.of("ffffffffffffffffffffffffffffffff");
        ChildRef child = ChildRef.of("00000000000000070000000000000007");
        Fact allocated = SampleFacts.all().get("review.allocated.v1");
        assertFalse(besides(reviewer, allocated).people().contains(reviewer));
        assertTrue(besides(reviewer, allocated).children().contains(child));
        assertFalse(besides(child, allocated).children().contains(child));
        assertTrue(besides(child, allocated).people().contains(reviewer));
    }

    private static ThirdParties besides(Ref about, Fact fact) {
        return Named.besides(about, draft(fact, "month/1", "system", ""), fact, new ReviewBook());
    }

    private static Set<String> texts(List<? extends Ref> refs) {
        Set<String> texts = new TreeSet<>();
        refs.forEach(ref -> texts.add(ref.text()));
        return texts;
    }

    private static Draft draft(Fact fact, String stream, String who, String onBehalfOf) {
        FactType type = fact.getClass().getAnnotation(FactType.class);
        return new Draft(
                new StreamId(stream),
                1,
                type.value(),
                type.version(),
                who,
                onBehalfOf,
                Instant.EPOCH,
                Instant.EPOCH,
                "",
                "",
                CODEC.write(fact));
    }
}
