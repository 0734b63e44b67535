package org.plr.workbook;

import java.time.LocalDate;
import java.util.List;

/**
 * What a workbook says about itself, on its last sheet and in its properties. It names no author.
 *
 * @param title what it is, such as "Tracker of learning actions"; it also stands at the foot of each printed page
 * @param version which issue or form of it this is, in the caller's own words
 * @param date the day it speaks for
 * @param notes what a person who opens it should know, a paragraph each
 */
public record About(String title, String version, LocalDate date, List<String> notes) {
    /** @throws IllegalArgumentException for text that no cell can hold */
    public About {
        Characters.check(title);
        Characters.check(version);
        Content.date(date);
        notes = List.copyOf(notes);
        notes.forEach(Characters::check);
    }

    /** Without notes. */
    public About(String title, String version, LocalDate date) {
        this(title, version, date, List.of());
    }
}
