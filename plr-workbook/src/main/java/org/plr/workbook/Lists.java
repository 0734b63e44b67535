package org.plr.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last sheet: what the workbook is, what each column holds, and the choices that the lists of other sheets offer. */
final class Lists {
    static final String SHEET = "Legend";
    static final SheetPlan PLAN = new SheetPlan(
            SHEET,
            List.of(
                    Column.text("Sheet", 24),
                    Column.text("Column", 28),
                    Column.text("What it holds", 70),
                    Column.text("To fill in", 12),
                    Column.text("Choices", 36),
                    Column.text("Made to stand out", 24)));
    private static final int CHOICES = 5;

    private final List<List<Content.Value>> rows = new ArrayList<>();
    private final Map<List<String>, String> places = new LinkedHashMap<>();

    Lists(About about) {
        row("This workbook", "Title", about.title(), "", "", "");
        row("This workbook", "Version", about.version(), "", "", "");
        row("This workbook", "Date", about.date().toString(), "", "", "");
        about.notes().forEach(note -> row("This workbook", "Note", note, "", "", ""));
    }

    void add(SheetPlan plan) {
        plan.columns().forEach(column -> add(plan.name(), column));
    }

    /** Where these choices stand. */
    String place(List<String> choices) {
        String place = places.get(choices);
        if (place == null) {
            throw new IllegalArgumentException("No column offers " + choices);
        }
        return place;
    }

    List<List<Content.Value>> rows() {
        return rows;
    }

    private void add(String sheet, Column column) {
        List<String> choices = column.note().allowed();
        List<String> words = column.markedWords();
        String fill = column.note().isEditable() ? "Yes" : "";
        int first = rows.size() + 2;
        row(sheet, column.header(), column.note().meaning(), fill, at(choices, 0), at(words, 0));
        for (int i = 1; i < Math.max(choices.size(), words.size()); i++) {
            row(sheet, column.header(), "", fill, at(choices, i), at(words, i));
        }
        if (!choices.isEmpty()) {
            String letters = "$" + Place.letters(CHOICES) + "$";
            int last = first + choices.size() - 1;
            places.putIfAbsent(choices, Parts.quoted(SHEET) + "!" + letters + first + ":" + letters + last);
        }
    }

    private static String at(List<String> texts, int i) {
        return i < texts.size() ? texts.get(i) : "";
    }

    private void row(String... texts) {
        List<Content.Value> row = new ArrayList<>();
        for (String text : texts) {
            row.add(Content.text(text));
        }
        rows.add(List.copyOf(row));
    }
}
