package org.plr.examples.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plr.core.clause.Proves;

/** A hundred thousand drawn reviews against an oracle in integers, under calendar and under working days. */
@Tag("slow")
@Proves({"CON-1", "CON-3", "CON-5"})
class HundredThousandDeadlinesTest {
    private static final int LINES = 100;
    private static final int ITEMS = 1_000;
    private static final String[] GRADES = {"OUTSTANDING", "GOOD", "REQUIRES_IMPROVEMENT", "INADEQUATE"};

    private final Random random = new Random(20_220_523);

    @Test
    void every_answer_is_the_oracles() {
        StringBuilder asked = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (int line = 0; line < LINES; line++) {
            boolean working = line % 2 == 1;
            int days = working ? 1 + random.nextInt(40) : 10;
            Asked[] items = IntStream.range(0, ITEMS).mapToObj(this::draw).toArray(Asked[]::new);
            asked.append(working ? "{\"framework\":" + framework(days) + ",\"items\":[" : "{\"items\":[");
            asked.append(join(items, false, days)).append("]}\n");
            expected.append("{\"items\":[")
                    .append(join(items, true, working ? -days : days))
                    .append("]}\n");
        }
        Run run = Run.plr(asked.toString(), "deadlines", "--lines");
        assertEquals(0, run.exitCode());
        String[] lines = run.out().split("\n", -1);
        String[] right = expected.toString().split("\n", -1);
        for (int line = 0; line <= LINES; line++) {
            assertEquals(right[line], lines[line], "line " + line);
        }
    }

    private static String framework(int days) {
        return "{\"id\":\"x\",\"clauses\":{\"CON-3\":{\"within\":{\"days\":" + days + ",\"count\":\"WORKING\"}}}}";
    }

    private static String join(Asked[] items, boolean answers, int days) {
        return IntStream.range(0, items.length)
                .mapToObj(i -> answers ? items[i].answer(days) : items[i].question())
                .collect(Collectors.joining(","));
    }

    /** Milliseconds of the epoch in 2012 to 2027, half of them near a change of the clock or a month's end. */
    private Asked draw(int number) {
        long identified = moment();
        Long graded = random.nextBoolean() ? null : identified + random.nextInt(200_000_000) - 100_000_000;
        Long raised = random.nextInt(3) > 0 ? null : identified + random.nextInt(1_000_000_000);
        String grade = GRADES[random.nextInt(4)];
        return new Asked(
                "i" + number,
                new long[] {identified, offset(), offset(), offset()},
                graded,
                raised,
                grade,
                random.nextInt(4) == 0);
    }

    private long moment() {
        long year = 2012 + random.nextInt(15);
        long day = switch (random.nextInt(4)) {
            case 0 -> Oracle.lastSunday(year, 3) - random.nextInt(12);
            case 1 -> Oracle.lastSunday(year, 10) - random.nextInt(12);
            case 2 -> Oracle.dayOf(year, 1 + random.nextInt(12), 1) - random.nextInt(4);
            default -> Oracle.dayOf(year, 1, 3) + random.nextInt(360);
        };
        long millis = random.nextInt(86_400) * 1_000L + (random.nextBoolean() ? 0 : random.nextInt(1_000));
        return Math.max(day, Oracle.dayOf(2012, 1, 2)) * 86_400_000 + millis;
    }

    private int offset() {
        return (random.nextInt(53) - 24) * 30;
    }

    /** Times in milliseconds of the epoch; the first of {@code times} is the finding, the others are offsets in minutes. */
    private record Asked(String id, long[] times, Long graded, Long raised, String grade, boolean concern) {

        String question() {
            return "{\"id\":\"" + id + "\",\"identifiedAt\":\"" + Oracle.text(times[0], times[1]) + "\""
                    + (graded == null ? "" : ",\"gradedAt\":\"" + Oracle.text(graded, times[2]) + "\"")
                    + (raised == null ? "" : ",\"actionRaisedAt\":\"" + Oracle.text(raised, times[3]) + "\"")
                    + ",\"grade\":\"" + grade + "\"" + (concern ? ",\"immediateConcern\":true}" : "}");
        }

        String answer(int days) {
            boolean inadequate = grade.equals("INADEQUATE");
            long given = graded == null ? times[0] : graded;
            long day = Oracle.localDay(raised == null ? times[0] : raised);
            long last = days > 0 ? day + days : Oracle.plusWorkingDays(day, -days);
            String shared = Oracle.instant(Math.min(times[0], given) + 86_400_000);
            long from = Oracle.plusMonths(Oracle.localDay(given), 2);
            return "{\"id\":\"" + id + "\"" + (inadequate || concern ? ",\"shareBy\":\"" + shared + "\"" : "")
                    + ",\"actionsBy\":{\"date\":\"" + Oracle.date(last) + "\",\"end\":\""
                    + Oracle.instant(Oracle.startOf(last + 1)) + "\"}"
                    + (inadequate
                            ? ",\"reAuditFrom\":\"" + Oracle.date(from) + "\",\"reAuditBy\":\""
                                    + Oracle.date(Oracle.plusMonths(from, 1)) + "\"}"
                            : "}");
        }
    }
}
