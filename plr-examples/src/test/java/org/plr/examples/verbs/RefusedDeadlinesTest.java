package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plr.core.clause.Proves;

/** Questions that are read and refused. */
class RefusedDeadlinesTest {
    private static final String AT = "\"identifiedAt\":\"2022-06-13T09:00:00Z\"";

    @ParameterizedTest
    @ValueSource(strings = {"OUTSTANDIN", "Good", "good", "", "Inadequate", "1"})
    @Proves("COL-8")
    void a_grade_that_is_not_on_the_scale_is_refused(String grade) {
        ask(item("a", "GOOD", AT) + "," + item("b", grade, AT))
                .assertRefused("COL-8 grade.not-on-scale $.items[1].grade");
    }

    @Test
    void every_refusal_is_told_at_once() {
        ask(item("a", "GOOD", AT) + "," + item("a", "FINE", AT) + ","
                        + item(" ", "GOOD", "\"identifiedAt\":\"1066-10-14T09:00:00Z\""))
                .assertRefused(
                        "null id.repeated $.items[1].id",
                        "COL-8 grade.not-on-scale $.items[1].grade",
                        "null id.missing $.items[2].id",
                        "null instant.out-of-range $.items[2].identifiedAt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1899-12-31T23:59:59Z", "3000-01-01T00:00:00Z", "+20222-06-13T09:00:00Z", "-0001-01-01T00:00:00Z"
            })
    void an_instant_outside_1900_to_2999_is_refused(String instant) {
        for (String key : new String[] {"gradedAt", "actionRaisedAt"}) {
            ask(item("a", "INADEQUATE", AT + ",\"" + key + "\":\"" + instant + "\""))
                    .assertRefused("null instant.out-of-range $.items[0]." + key);
        }
    }

    @Test
    @Proves("GOV-1")
    void a_framework_that_nobody_knows_is_refused() {
        Run run = Run.plr("{\"framework\":\"bcp-1066-1\",\"items\":[]}", "deadlines");
        run.assertRefused("GOV-1 framework.unknown $.framework");
        assertFalse(run.out().contains("1066"), run.out());
    }

    @Test
    @Proves("GOV-1")
    void figures_that_cannot_be_are_refused_each_with_its_path() {
        String framework = "{\"id\":\"x\",\"zone\":\"Mars/Olympus\",\"clauses\":{\"CON-1\":{\"within\":\"PT0H\"},"
                + "\"CON-3\":{\"within\":{\"days\":0,\"count\":\"LUNAR\"}}}}";
        Run.plr("{\"framework\":" + framework + ",\"items\":[]}", "deadlines")
                .assertRefused(
                        "GOV-1 framework.unusable $.framework.zone",
                        "CON-1 framework.unusable $.framework.clauses.CON-1.within",
                        "CON-3 framework.unusable $.framework.clauses.CON-3.within.days",
                        "CON-3 framework.unusable $.framework.clauses.CON-3.within.count");
    }

    private static Run ask(String items) {
        return Run.plr("{\"items\":[" + items + "]}", "deadlines");
    }

    private static String item(String id, String grade, String instants) {
        return "{\"id\":\"" + id + "\",\"grade\":\"" + grade + "\"," + instants + "}";
    }
}
