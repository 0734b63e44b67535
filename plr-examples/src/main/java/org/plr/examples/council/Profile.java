package org.plr.examples.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The one row of council.csv.
 *
 * @param name what the council is called
 * @param seed a text from which a demonstration of this council draws its chances
 * @param covers the days that the folder tells about
 */
record Profile(String name, String seed, Span covers) {

    private static final String FILE = "council.csv";
    private static final Profile UNKNOWN =
            new Profile("", "", new Span(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31)));

    static Profile read(CsvFile csv, Findings findings) {
        Lines<Profile> rows = csv.read(FILE, List.of("name", "seed", "first_day", "last_day"), Profile::of);
        rows.refuseClashes("name", "A folder holds one council: remove this row", row -> "", (first, second) -> true);
        Optional<Profile> only = rows.stream().findFirst();
        if (only.isEmpty() && findings.report().everyFileRead()) {
            findings.refuseFile(FILE, "The file has no usable row: give the council's name, seed, first and last day.");
        }
        return only.orElse(UNKNOWN);
    }

    private static Optional<Profile> of(Row row) {
        String name = row.text("name");
        String seed = row.text("seed");
        var covers = row.span("first_day", "last_day");
        row.text("last_day");
        return row.accept(() -> new Profile(name, seed, covers.get()));
    }
}
