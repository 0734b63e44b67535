package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.ClauseId;
import org.plr.core.clause.Proves;
import org.plr.core.framework.FigureChange;
import org.plr.core.framework.Framework;

/** Two versions are told apart figure by figure, and no figure is passed over. */
@Proves("GOV-1")
class FrameworkDifferenceTest {
    private final FrameworkReader reader = new FrameworkReader();
    private final Framework literal = reader.read("{\"id\":\"literal\"}");
    private final Framework other = reader.read(FrameworkReaderTest.FENSHIRE);

    @Test
    void every_figure_that_a_council_decides_otherwise_is_told() {
        TreeSet<String> stated = new TreeSet<>();
        PlainFigures.of(other.figures())
                .forEach((clause, keys) -> keys.forEach((key, value) -> {
                    Map<String, Object> before =
                            PlainFigures.of(literal.figures()).getOrDefault(clause, Map.of());
                    if (!value.equals(before.get(key))) {
                        stated.add(clause + "." + key);
                    }
                }));
        TreeSet<String> told = new TreeSet<>();
        for (FigureChange change : FrameworkDifference.between(literal, other)) {
            assertNotEquals(change.from(), change.to());
            told.add(change.clause() + "." + change.key().replaceFirst("standards\\..*", "standards"));
        }
        assertEquals(stated, told);
        assertTrue(told.size() > 40, told::toString);
    }

    @Test
    void a_version_differs_in_nothing_from_itself_and_the_other_way_round_the_changes_are_turned() {
        assertEquals(List.of(), FrameworkDifference.between(other, other));
        assertEquals(
                Set.copyOf(FrameworkDifference.between(literal, other)),
                FrameworkDifference.between(other, literal).stream()
                        .map(change -> new FigureChange(change.clause(), change.key(), change.to(), change.from()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void where_only_the_order_of_a_list_differs_the_whole_list_is_told() {
        FigureChange order = FrameworkDifference.between(moderatedBy("\"A\",\"B\""), moderatedBy("\"B\",\"A\""))
                .get(0);
        assertEquals(new FigureChange(ClauseId.MOD_1, "moderators", "[\"A\",\"B\"]", "[\"B\",\"A\"]"), order);
    }

    private Framework moderatedBy(String roles) {
        return reader.read("{\"id\":\"x\",\"clauses\":{\"MOD-1\":{\"moderators\":[" + roles + "]}}}");
    }
}
