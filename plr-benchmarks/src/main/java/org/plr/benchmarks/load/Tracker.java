package org.plr.benchmarks.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A tracker of many rows and 15 columns, the same at every call: nine of text, three of days, three of numbers. */
final class Tracker {
    static final int TEXTS = 9;
    static final int DATES = 3;
    static final int NUMBERS = 3;
    static final int COLUMNS = TEXTS + DATES + NUMBERS;
    static final String[] STATES = {"Open", "Done", "Overdue", "Withdrawn"};
    /** The column that offers choices, from 0. */
    static final int STATE = TEXTS - 1;

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final String[] WORDS = {
        "review", "plan", "child", "visit", "supervision", "practice", "record", "voice", "family", "& next", "=check"
    };

    /** One row. */
    record Line(String[] texts, LocalDate[] dates, long[] numbers) {}

    private Tracker() {}

    static List<Line> lines(int rows) {
        Random random = new Random(42);
        List<Line> lines = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            lines.add(line(i, random));
        }
        return lines;
    }

    private static Line line(int i, Random random) {
        String[] texts = new String[TEXTS];
        texts[0] = "A" + (100_000 + i);
        for (int t = 1; t < STATE; t++) {
            texts[t] = t < 4 ? "Team " + random.nextInt(60) : sentence(random);
        }
        texts[STATE] = STATES[random.nextInt(STATES.length)];
        LocalDate[] dates = new LocalDate[DATES];
        long[] numbers = new long[NUMBERS];
        for (int d = 0; d < DATES; d++) {
            dates[d] = FIRST.plusDays(random.nextInt(700));
            numbers[d] = random.nextInt(100_000);
        }
        return new Line(texts, dates, numbers);
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        for (int w = 2 + random.nextInt(5); w > 0; w--) {
            sentence.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return sentence.append(random.nextInt(10_000)).toString();
    }
}
