package org.plr.core.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Ref;

/** The canonical text of a chart, as {@link Organisation#text()} documents it. */
final class ChartText {
    private static final String HEAD = "organisation 1";
    private static final String NONE = "-";

    private final List<Unit> units = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();

    private ChartText() {}

    static String of(Chart chart) {
        List<String> lines = new ArrayList<>();
        for (Unit unit : chart.units()) {
            lines.add(line(unit));
        }
        for (Post post : chart.posts()) {
            lines.add(line(post));
        }
        for (Absence absence : chart.absences()) {
            lines.add(line(absence));
        }
        for (Cover cover : chart.covers()) {
            lines.add(line(cover));
        }
        Collections.sort(lines);
        lines.add(0, HEAD);
        return String.join("\n", lines) + "\n";
    }

    static Chart parse(String text) {
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(HEAD) || !lines[lines.length - 1].isEmpty()) {
            throw new IllegalArgumentException(
                    "An organisation's text begins with the line '" + HEAD + "' and ends with a line feed.");
        }
        ChartText rows = new ChartText();
        for (int i = 1; i < lines.length - 1; i++) {
            rows.read(lines[i], i + 1);
        }
        return Chart.of(rows.units, rows.posts, rows.absences, rows.covers);
    }

    private void read(String line, int number) {
        String[] fields = line.split("\t", -1);
        try {
            switch (fields[0] + " " + fields.length) {
                case "unit 8" -> units.add(unit(fields));
                case "post 7" -> posts.add(post(fields));
                case "absence 4" -> absences.add(new Absence(PersonRef.of(fields[1]), validity(fields, 2)));
                case "cover 5" ->
                    covers.add(new Cover(PersonRef.of(fields[1]), PersonRef.of(fields[2]), validity(fields, 3)));
                default -> throw new IllegalArgumentException("It is no unit, post, absence or cover.");
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Line " + number + " of the organisation's text cannot be read. Load the chart again from its"
                            + " source.",
                    e);
        }
    }

    private static String line(Unit unit) {
        return row(
                "unit",
                unit.valid(),
                "\t" + unit.practiceArea() + "\t" + unit.label(),
                unit.ref().text(),
                unit.level().name(),
                orNone(unit.parent()));
    }

    private static Unit unit(String[] fields) {
        UnitRef parent = fields[3].equals(NONE) ? null : UnitRef.of(fields[3]);
        return new Unit(
                UnitRef.of(fields[1]), Level.valueOf(fields[2]), fields[7], parent, fields[6], validity(fields, 4));
    }

    private static String line(Post post) {
        return row(
                "post",
                post.valid(),
                "",
                post.person().text(),
                post.role().code(),
                post.unit().text(),
                orNone(post.lineManager()));
    }

    private static Post post(String[] fields) {
        PersonRef manager = fields[4].equals(NONE) ? null : PersonRef.of(fields[4]);
        return new Post(
                PersonRef.of(fields[1]), new Role(fields[2]), UnitRef.of(fields[3]), manager, validity(fields, 5));
    }

    private static String line(Absence absence) {
        return row("absence", absence.valid(), "", absence.person().text());
    }

    private static String line(Cover cover) {
        return row(
                "cover",
                cover.valid(),
                "",
                cover.absent().text(),
                cover.delegate().text());
    }

    private static String row(String kind, Validity valid, String tail, String... fields) {
        LocalDate to = valid.to();
        return kind + "\t" + String.join("\t", fields) + "\t" + valid.from() + "\t" + (to == null ? NONE : to) + tail;
    }

    private static Validity validity(String[] fields, int at) {
        LocalDate from = LocalDate.parse(fields[at]);
        return new Validity(from, fields[at + 1].equals(NONE) ? null : LocalDate.parse(fields[at + 1]));
    }

    private static String orNone(@Nullable Ref ref) {
        return ref == null ? NONE : ref.text();
    }
}
