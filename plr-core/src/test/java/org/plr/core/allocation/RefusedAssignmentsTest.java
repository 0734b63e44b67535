package org.plr.core.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an assignment cannot be made from. */
class RefusedAssignmentsTest {
    private static final List<Column> ANN = List.of(Column.of("Ann", 2));

    private static String refusals(AssignmentRequest request) {
        return Assigning.assign(request).refusals().stream()
                .map(refusal -> refusal.path() + " " + refusal.code())
                .collect(Collectors.joining("; "));
    }

    @Test
    void everything_is_refused_at_once_with_its_path() {
        AssignmentRequest request = AssignmentRequest.of(
                        List.of("a", "", "a", "b\u0007"),
                        List.of(new Column("x", -1, 0), new Column(" x", 2, -1), new Column("y", 1, 2)))
                .withForbidden(List.of())
                .withAims(List.of(
                        Aim.least("short", Costs.of(1, 1, (row, column) -> 0)),
                        Aim.least("large", Costs.of(4, 3, (row, column) -> Long.MIN_VALUE)),
                        Aim.even("loads", List.of(1)),
                        Aim.even("negative", List.of(1, -1, 0))));
        assertEquals(
                "$.rows[1] id.missing; $.rows[2] id.repeated; $.rows[3] id.control-characters; $.columns[1].id"
                        + " id.repeated; $.columns[0].capacity capacity.negative; $.columns[1].minimum minimum.negative;"
                        + " $.columns[2].minimum minimum.over-capacity; $.aims[0] cost.other-size; $.aims[1]"
                        + " cost.too-large; $.aims[2].loads loads.other-size; $.aims[3].loads load.out-of-range",
                refusals(request));
    }

    @Test
    void a_pair_of_unknown_people_is_refused() {
        assertEquals(
                "$.forbidden[0].row id.unknown; $.forbidden[1].column id.unknown",
                refusals(AssignmentRequest.of(List.of("a"), ANN)
                        .withForbidden(
                                List.of(new Pairing("b", "Ann"), new Pairing("a", "Bob"), new Pairing("a", "Ann")))));
    }

    @Test
    void nobody_to_take_anything_is_refused() {
        assertEquals("$.columns columns.missing", refusals(AssignmentRequest.of(List.of("a"), List.of())));
    }

    @Test
    void too_many_pairs_are_refused() {
        List<String> rows = IntStream.range(0, 8_000).mapToObj(i -> "r" + i).toList();
        List<Column> columns =
                IntStream.range(0, 8_000).mapToObj(i -> Column.of("c" + i, 1)).toList();
        assertEquals("$.rows rows.too-many", refusals(AssignmentRequest.of(rows, columns)));
    }

    @Test
    void nothing_to_give_out_is_a_plan() {
        Assigned none = (Assigned) Assigning.assign(
                        AssignmentRequest.of(List.of(), ANN).withAims(List.of(Aim.least("costs", Costs.of(List.of())))))
                .value();
        assertTrue(none.columns().isEmpty());
        assertEquals(List.of(0), none.loads());
        assertEquals(List.of(0L), none.reached(0));
    }

    @Test
    void ids_are_read_in_one_form_and_given_back_in_it() {
        Assigned plan = (Assigned)
                Assigning.assign(AssignmentRequest.of(List.of(" re\u0301view "), List.of(Column.of("Zoe\u0308", 1))))
                        .value();
        assertEquals("{r\u00e9view=Zo\u00eb}", plan.columns().toString());
    }

    @Test
    void costs_of_uneven_rows_are_misuse() {
        assertThrows(IllegalArgumentException.class, () -> Costs.of(List.of(List.of(1L, 2L), List.of(1L))));
        assertThrows(IllegalArgumentException.class, () -> Costs.of(1_000_000, 1_000, (row, column) -> 0));
        assertThrows(IllegalArgumentException.class, () -> Budget.of(Duration.ZERO, InstantSource.system()));
    }

    @Test
    void the_sentence_says_who_can_take_how_many() {
        Nouns nouns = new Nouns("review", "reviews", "person", "people");
        AssignmentRequest three = AssignmentRequest.of(
                        List.of("PLR-1", "PLR-2", "PLR-3"),
                        List.of(Column.of("Ann", 1), Column.of("Bob", 1), Column.of("Cat", 5)))
                .withNouns(nouns);
        Blocked blocked = (Blocked) Assigning.assign(three.withForbidden(
                        List.of(new Pairing("PLR-1", "Cat"), new Pairing("PLR-2", "Cat"), new Pairing("PLR-3", "Cat"))))
                .value();
        assertEquals(List.of("PLR-1", "PLR-2", "PLR-3"), blocked.rows());
        assertEquals(List.of("Ann", "Bob"), blocked.columns());
        assertEquals("3 reviews can only go to 2 people, who can take 2.", blocked.because());
        Blocked nowhere = (Blocked) Assigning.assign(three.withForbidden(
                        List.of(new Pairing("PLR-2", "Ann"), new Pairing("PLR-2", "Bob"), new Pairing("PLR-2", "Cat"))))
                .value();
        assertEquals("1 review can go to no person.", nowhere.because());
        assertEquals(List.of("PLR-2"), nowhere.rows());
        Blocked tooFew = (Blocked) Assigning.assign(AssignmentRequest.of(
                                List.of("PLR-1", "PLR-2"), List.of(new Column("Ann", 3, 3), Column.of("Bob", 1)))
                        .withNouns(nouns))
                .value();
        assertEquals("1 person must take at least 3, and only 2 reviews can go to them.", tooFew.because());
        assertEquals(List.of("PLR-1", "PLR-2"), tooFew.rows());
        assertEquals(List.of("Ann"), tooFew.columns());
    }
}
