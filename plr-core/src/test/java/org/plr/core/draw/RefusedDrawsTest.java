package org.plr.core.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.draw.SampleDraws.JUNE;
import static org.plr.core.draw.SampleDraws.rule;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.Outcome;
import org.plr.core.clause.Proves;
import org.plr.core.framework.Consistency.Allocation;
import org.plr.core.framework.Grade;

@Proves("MOD-2")
class RefusedDrawsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PLR-\u00e9",
                " PLR-\u00e9",
                "PLR-\u00e9\t",
                "\u00a0PLR-e\u0301\u3000",
                "PLR-e\u0301\n",
                "\u0085PLR-\u00e9\u001c"
            })
    void ids_that_agree_once_normalised_are_refused(String same) {
        assertRefused(of("PLR-\u00e9", "PLR-e", same), "id.repeated $.reviews[2].id");
    }

    @Test
    void case_and_width_are_not_normalised() {
        assertTrue(draw(of("plr-1", "PLR-1", "\uff30LR-1", "PLR 1", "PLR  1")).isAccepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0\u2003\u3000"})
    void an_id_of_nothing_is_refused(String empty) {
        assertRefused(of("a", empty), "id.missing $.reviews[1].id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\tb",
                "a\nb",
                "a\rb",
                "a\u0000",
                "a\u007fb",
                "a\u009fb",
                "a\u202eb",
                "a\u2028b",
                "\ud800",
                "a\udc00b",
                "a\ufffe"
            })
    void an_id_with_what_cannot_be_shown_is_refused(String id) {
        assertRefused(of("a", id), "id.control-characters $.reviews[1].id");
    }

    @Test
    void an_id_of_a_thousand_characters_is_the_longest() {
        assertTrue(draw(of("x".repeat(1_000))).isAccepted());
        assertRefused(of("x".repeat(1_001)), "id.too-long $.reviews[0].id");
        assertRefused(of("\u0301\u0316".repeat(2_000_000)), "id.too-long $.reviews[0].id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "good", "GOOD\t", "GO OD", "\u00c9", "12345678901234567890123456789012345678901"})
    void a_grade_that_is_no_code_is_refused(String grade) {
        assertRefused(
                List.of(FrozenReview.of("a", Grade.GOOD), FrozenReview.of("b", new Grade(grade))),
                "COL-8 grade.malformed $.reviews[1].grade");
    }

    @Test
    void a_stratum_is_said_under_an_allocation_and_can_be_shown() {
        List<FrozenReview> reviews = List.of(
                new FrozenReview("a", Grade.GOOD, "A"),
                FrozenReview.of("b", Grade.GOOD),
                new FrozenReview("c", Grade.GOOD, " "),
                new FrozenReview("d", Grade.GOOD, "x\ny"),
                new FrozenReview("e", Grade.GOOD, "x".repeat(1_001)));
        assertEquals(
                List.of(
                        "MOD-2 stratum.missing $.reviews[1].stratum",
                        "stratum.malformed $.reviews[2].stratum",
                        "stratum.malformed $.reviews[3].stratum",
                        "stratum.malformed $.reviews[4].stratum"),
                told(Draw.of(DrawRequest.of(JUNE, rule(Allocation.WEBSTER), reviews))));
    }

    @Test
    void everything_is_told_at_once() {
        List<FrozenReview> reviews = Stream.concat(
                        of("a", "", "a ", "b\u0000", "b\u0000").stream(),
                        Stream.of(FrozenReview.of("c", new Grade("?"))))
                .toList();
        assertEquals(
                List.of(
                        "id.missing $.reviews[1].id",
                        "id.control-characters $.reviews[3].id",
                        "id.control-characters $.reviews[4].id",
                        "COL-8 grade.malformed $.reviews[5].grade",
                        "id.repeated $.reviews[2].id",
                        "id.repeated $.reviews[4].id"),
                told(draw(reviews)));
    }

    @Test
    void half_of_a_surrogate_pair_in_the_seed_is_refused() {
        Seed seed = new Seed("2022-06\ud800", "\udc00", SampleDraws.CODE);
        assertEquals(
                List.of("period.not-text $.period", "publicRandomness.not-text $.publicRandomness"),
                told(Draw.of(DrawRequest.of(seed, rule(Allocation.NONE), List.of()))));
    }

    @Test
    void who_is_also_certain_must_be_there_and_once() {
        List<AlsoCertain> also = Stream.of("a", "x", " a")
                .map(id -> new AlsoCertain(id, AlsoCertain.Reason.MANAGER_NOT_MODERATED))
                .toList();
        assertEquals(
                List.of("MOD-2 also.unknown $.also[1].id", "MOD-2 also.repeated $.also[2].id"),
                told(Draw.of(new DrawRequest(JUNE, rule(Allocation.NONE), of("a", "b"), also))));
    }

    @Test
    void a_message_repeats_nothing_of_what_was_given() {
        String told = draw(of("child\u0000name", "child\u0000name")).refusals().toString();
        assertTrue(!told.contains("child"), told);
        assertThrows(IllegalArgumentException.class, () -> JUNE.ticket("a\u0000b"));
        assertThrows(NullPointerException.class, () -> Draw.of(DrawRequest.of(JUNE, null, List.of())));
    }

    private static List<FrozenReview> of(String... ids) {
        return Stream.of(ids).map(id -> FrozenReview.of(id, Grade.GOOD)).toList();
    }

    private static Outcome<Drawn> draw(List<FrozenReview> reviews) {
        return Draw.of(DrawRequest.of(JUNE, rule(Allocation.NONE), reviews));
    }

    private static void assertRefused(List<FrozenReview> reviews, String reason) {
        assertEquals(List.of(reason), told(draw(reviews)));
    }

    static List<String> told(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(why -> (why.clause() == null ? "" : why.clause() + " ") + why.code() + " " + why.path())
                .toList();
    }
}
