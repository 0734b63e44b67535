package org.plr.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plr.core.framework.Framework;
import org.plr.core.framework.Frameworks;
import org.plr.core.framework.RecordClass;
import org.plr.core.framework.RetentionPeriods;

/** The section of a framework file that says how long texts are kept. */
class RetentionSectionTest {
    private final FrameworkReader reader = new FrameworkReader();

    private Framework stating(String retention) {
        return reader.read("{\"id\":\"x\",\"retention\":" + retention.replace('\'', '"') + "}");
    }

    @Test
    void the_bundled_framework_states_no_period() {
        for (String document : Frameworks.bundled().documents()) {
            assertEquals(RetentionPeriods.NONE, reader.read(document).retention());
            assertFalse(FrameworkWriter.write(reader.read(document)).contains("retention"));
        }
    }

    @Test
    void every_class_can_be_stated_and_the_normal_form_reads_the_same() {
        Map<RecordClass, Period> periods = new EnumMap<>(RecordClass.class);
        StringBuilder section = new StringBuilder();
        for (RecordClass one : RecordClass.values()) {
            Period period = Period.of(one.ordinal() + 1, 2, 3);
            periods.put(one, period);
            section.append(section.isEmpty() ? "" : ",").append("'" + one + "':'" + period + "'");
        }
        Framework framework = stating("{" + section + "}");
        assertEquals(new RetentionPeriods(periods), framework.retention());
        assertEquals(
                framework.retention(),
                reader.read(FrameworkWriter.write(framework)).retention());
    }

    @Test
    void a_period_can_be_stated_in_months() {
        assertEquals(
                Map.of(RecordClass.REVIEW, Period.ofMonths(72)),
                stating("{'REVIEW':{'months':72}}").retention().byClass());
    }

    @Test
    void an_empty_section_states_nothing() {
        assertEquals(RetentionPeriods.NONE, stating("{}").retention());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'REVIEW':'P0D'} | $.retention.REVIEW",
                "{'REVIEW':'P-6Y'} | $.retention.REVIEW",
                "{'REVIEW':'P101Y'} | $.retention.REVIEW",
                "{'REVIEW':'PT24H'} | $.retention.REVIEW",
                "{'REVIEW':'six years'} | $.retention.REVIEW",
                "{'REVIEW':6} | $.retention.REVIEW",
                "{'REVIEW':null} | $.retention.REVIEW",
                "{'REVIEW':'P6Y','REVIEW':'P7Y'} | $.retention.REVIEW",
                "{'review':'P6Y'} | $.retention.review",
                "{'NOTICES':'P6Y'} | $.retention.NOTICES",
                "['P6Y'] | $.retention",
                "'P6Y' | $.retention"
            },
            quoteCharacter = '\u0001')
    void what_is_no_period_of_a_class_is_refused_at_its_path(String retention, String path) {
        FrameworkFile file = reader.check("{\"id\":\"x\",\"retention\":" + retention.replace('\'', '"') + "}");
        assertEquals(
                List.of(path),
                file.problems().stream().map(FrameworkProblem::path).toList());
    }

    @Test
    void texts_are_kept_through_the_last_day_of_the_period() {
        RetentionPeriods periods = new RetentionPeriods(Map.of(RecordClass.REVIEW, Period.ofYears(6)));
        assertEquals(
                Optional.of(LocalDate.parse("2030-02-28")),
                periods.keptThrough(RecordClass.REVIEW, LocalDate.parse("2024-02-29")));
        assertEquals(Optional.empty(), periods.keptThrough(RecordClass.LINKS, LocalDate.parse("2024-02-29")));
    }
}
