package org.plr.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plr.core.people.ChildRef;
import org.plr.core.people.PersonRef;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;

/**
 * What every {@link Identities} promises. Extend it and say how one is opened.
 */
public abstract class IdentitiesConformance {

    /** For the suite that extends this one. */
    protected IdentitiesConformance() {}

    /** One that knows nobody. Called once in a test, before everything else. */
    protected abstract Identities open();

    /** The same one as another process sees it. */
    protected abstract Identities again();

    private static ChildRef child(Identities identities, String id) {
        return identities.ref(IdKind.CHILD, id);
    }

    @Test
    void an_id_keeps_its_reference_and_the_reference_leads_back_to_it() {
        Identities identities = open();
        ChildRef ref = child(identities, "1001");
        assertEquals(ref, child(again(), "1001"));
        assertEquals(Optional.of(ref), again().known(IdKind.CHILD, "1001"));
        assertEquals(List.of("1001"), again().ids(IdKind.CHILD, ref));
        assertEquals(List.of(ref), again().same(IdKind.CHILD, ref));
    }

    @Test
    void an_id_that_was_never_met_is_not_known_and_asking_does_not_make_it_so() {
        Identities identities = open();
        assertEquals(Optional.empty(), identities.known(IdKind.CHILD, "1001"));
        assertEquals(Optional.empty(), identities.known(IdKind.CHILD, "1001"));
        assertEquals(List.of(), identities.ids(IdKind.CHILD, new ChildRef(1, 2)));
        assertEquals(List.of(new ChildRef(1, 2)), identities.same(IdKind.CHILD, new ChildRef(1, 2)));
    }

    @Test
    void the_same_id_of_two_kinds_is_two_references() {
        Identities identities = open();
        ChildRef ref = child(identities, "7");
        PersonRef person = identities.ref(IdKind.PERSON, "7");
        assertNotEquals(ref.text(), person.text());
        assertEquals(1, identities.erase(IdKind.CHILD, ref));
        assertEquals(Optional.of(person), identities.known(IdKind.PERSON, "7"));
    }

    @Test
    void ids_that_differ_in_case_spaces_or_script_are_different_ids() {
        Identities identities = open();
        List<String> ids =
                List.of("a1", "A1", " a1", "a1 ", "ä1", "a\u03081", "%", "_", "'", "\"", "\\", "?", "\uD83D\uDC76");
        Map<String, ChildRef> refs = identities.refs(IdKind.CHILD, ids);
        assertEquals(new HashSet<>(ids), refs.keySet());
        assertEquals(ids.size(), new HashSet<>(refs.values()).size());
        for (String id : ids) {
            assertEquals(Optional.ofNullable(refs.get(id)), again().known(IdKind.CHILD, id));
        }
    }

    @Test
    void many_are_given_in_one_step_old_and_new_together_and_some_twice() {
        Identities identities = open();
        List<String> some = IntStream.range(0, 1_500).mapToObj(i -> "c" + 2 * i).toList();
        Map<String, ChildRef> first = identities.refs(IdKind.CHILD, some);
        List<String> all =
                IntStream.range(0, 6_000).mapToObj(i -> "c" + i % 3_000).toList();
        Map<String, ChildRef> second = identities.refs(IdKind.CHILD, all);
        assertEquals(3_000, second.size());
        assertEquals(3_000, new HashSet<>(second.values()).size());
        first.forEach((id, ref) -> assertEquals(ref, second.get(id)));
        assertEquals(Map.of(), identities.refs(IdKind.CHILD, List.of()));
    }

    @Test
    void what_is_no_id_is_refused_and_nothing_is_kept() {
        Identities identities = open();
        for (String none : List.of("", "a\nb", "a\u0000", "a\u0085", "x".repeat(101), "\uD83D")) {
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class, () -> identities.refs(IdKind.CHILD, List.of("good", none)));
            assertTrue(none.isEmpty() || !String.valueOf(refused.getMessage()).contains(none));
            assertThrows(IllegalArgumentException.class, () -> identities.known(IdKind.CHILD, none));
            assertThrows(IllegalArgumentException.class, () -> identities.merge(IdKind.CHILD, none, "good"));
            assertThrows(IllegalArgumentException.class, () -> identities.merge(IdKind.CHILD, "good", none));
        }
        assertEquals(Optional.empty(), identities.known(IdKind.CHILD, "good"));
        assertEquals(
                "x".repeat(100),
                identities.ids(IdKind.CHILD, child(identities, "x".repeat(100))).get(0));
    }

    @Test
    void merged_ids_have_the_reference_of_the_one_that_stays_and_the_other_is_found_by_it() {
        Identities identities = open();
        ChildRef gone = child(identities, "gone");
        ChildRef stays = child(identities, "stays");
        assertEquals(stays, identities.merge(IdKind.CHILD, "gone", "stays"));
        assertEquals(stays, child(again(), "gone"));
        for (ChildRef either : List.of(gone, stays)) {
            assertEquals(List.of("stays", "gone"), again().ids(IdKind.CHILD, either));
            assertEquals(List.of(stays, gone), again().same(IdKind.CHILD, either));
        }
    }

    @Test
    void a_merge_recorded_again_changes_nothing_and_one_turned_round_changes_which_id_counts() {
        Identities identities = open();
        child(identities, "a");
        ChildRef b = child(identities, "b");
        identities.merge(IdKind.CHILD, "a", "b");
        assertEquals(b, identities.merge(IdKind.CHILD, "a", "b"));
        assertEquals(List.of("b", "a"), identities.ids(IdKind.CHILD, b));
        assertEquals(b, identities.merge(IdKind.CHILD, "b", "a"));
        assertEquals(List.of("a", "b"), identities.ids(IdKind.CHILD, b));
        assertEquals(2, identities.same(IdKind.CHILD, b).size());
    }

    @Test
    void an_id_never_met_takes_over_the_reference_of_the_one_that_is_gone() {
        Identities identities = open();
        ChildRef gone = child(identities, "gone");
        assertEquals(gone, identities.merge(IdKind.CHILD, "gone", "new"));
        assertEquals(List.of("new", "gone"), identities.ids(IdKind.CHILD, gone));
        assertEquals(List.of(gone), identities.same(IdKind.CHILD, gone));
    }

    @Test
    void two_ids_never_met_can_be_merged_before_they_are() {
        Identities identities = open();
        ChildRef ref = identities.merge(IdKind.CHILD, "gone", "stays");
        assertEquals(ref, child(identities, "gone"));
        assertEquals(ref, child(identities, "stays"));
    }

    @Test
    void an_id_is_not_merged_with_itself() {
        Identities identities = open();
        assertThrows(IllegalArgumentException.class, () -> identities.merge(IdKind.CHILD, "a", "a"));
    }

    @Test
    void an_erased_reference_leads_nowhere_and_its_ids_get_another_one() {
        Identities identities = open();
        ChildRef gone = child(identities, "gone");
        ChildRef stays = identities.merge(IdKind.CHILD, "gone", "stays");
        child(identities, "other");
        assertEquals(2, identities.erase(IdKind.CHILD, gone));
        assertEquals(0, identities.erase(IdKind.CHILD, stays));
        assertEquals(List.of(), again().ids(IdKind.CHILD, stays));
        assertEquals(Optional.empty(), again().known(IdKind.CHILD, "gone"));
        assertNotEquals(stays, child(again(), "stays"));
        assertEquals(1, again().ids(IdKind.CHILD, child(again(), "other")).size());
    }

    @Test
    void several_who_meet_the_same_ids_at_once_agree_on_their_references() {
        Identities identities = open();
        List<String> ids = IntStream.range(0, 300).mapToObj(i -> "c" + i).toList();
        List<Map<String, ChildRef>> seen = Samples.atOnce(number -> Map.copyOf(identities.refs(IdKind.CHILD, ids)));
        assertEquals(1, Set.copyOf(seen).size());
    }

    /** Against a plain model: whatever is met, merged and erased, in whatever order. */
    @Test
    void any_history_ends_as_a_plain_model_of_it_does() {
        Identities identities = open();
        Random random = new Random(20_260_601);
        Map<String, Set<String>> groups = new HashMap<>();
        for (int step = 0; step < 400; step++) {
            String one = "c" + random.nextInt(12);
            String other = "c" + random.nextInt(12);
            int what = random.nextInt(10);
            if (what < 5) {
                child(identities, one);
                groups.computeIfAbsent(one, first -> new HashSet<>(Set.of(first)));
            } else if (what < 9 && !one.equals(other)) {
                identities.merge(IdKind.CHILD, one, other);
                join(groups, one, other);
            } else if (what == 9 && groups.containsKey(one)) {
                identities.erase(IdKind.CHILD, child(identities, one));
                Set.copyOf(groups.getOrDefault(one, Set.of())).forEach(groups::remove);
            }
        }
        groups.forEach((id, together) ->
                assertEquals(together, Set.copyOf(again().ids(IdKind.CHILD, child(again(), id)))));
    }

    private static void join(Map<String, Set<String>> groups, String one, String other) {
        Set<String> together = new HashSet<>(Set.of(one, other));
        together.addAll(groups.getOrDefault(one, Set.of()));
        together.addAll(groups.getOrDefault(other, Set.of()));
        Set.copyOf(together).forEach(id -> groups.put(id, together));
    }
}
