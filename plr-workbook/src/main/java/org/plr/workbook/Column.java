package org.plr.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of a sheet that we write: its header, how wide it is, what its cells hold, and what people may do there.
 *
 * <pre>{@code
 * Column.text("State", 12).meaning("Where the action stands").oneOf("Open", "Done").editable().marking("Open", Mark.CAUTION)
 * }</pre>
 *
 * @param header the text of its first row
 * @param width in characters, 1 to 255
 * @param kind what its cells hold
 * @param note what the column is for, and what people may write there
 */
public record Column(String header, int width, Kind kind, Note note) {
    private static final int WIDEST = 255;

    /** What the cells of a column hold, blank ones apart. */
    public enum Kind {
        /** Text, and only ever text, whatever it begins with. */
        TEXT,
        /** Days. */
        DATE,
        /** Numbers. */
        NUMBER
    }

    /**
     * What a column is for, and what people may write there.
     *
     * @param meaning for the legend; may be empty
     * @param isEditable whether people are asked to fill it in
     * @param allowed what they may choose from; empty where anything goes
     * @param marks the words that are made to stand out wherever a cell of the column says them
     */
    public record Note(String meaning, boolean isEditable, List<String> allowed, Map<String, Mark> marks) {
        /** @throws IllegalArgumentException for text that no cell can hold, or twice the same choice */
        public Note {
            if (!meaning.isEmpty()) {
                Characters.check(meaning);
            }
            allowed = List.copyOf(allowed);
            allowed.forEach(Column::checkShort);
            if (allowed.stream().distinct().count() != allowed.size()) {
                throw new IllegalArgumentException("A choice is offered twice: " + allowed);
            }
            marks = Map.copyOf(new LinkedHashMap<>(marks));
            marks.keySet().forEach(Column::checkShort);
        }
    }

    /** @throws IllegalArgumentException for a header that no cell can hold, a bad width, or choices of other than text */
    public Column {
        checkShort(header);
        if (width < 1 || width > WIDEST) {
            throw new IllegalArgumentException("A column is 1 to 255 characters wide, and not " + width);
        }
        if (kind != Kind.TEXT && !(note.allowed().isEmpty() && note.marks().isEmpty())) {
            throw new IllegalArgumentException("Choices and marked words are for columns of text: " + header);
        }
    }

    /** A column of text. */
    public static Column text(String header, int width) {
        return of(header, width, Kind.TEXT);
    }

    /** A column of days. */
    public static Column date(String header, int width) {
        return of(header, width, Kind.DATE);
    }

    /** A column of numbers. */
    public static Column number(String header, int width) {
        return of(header, width, Kind.NUMBER);
    }

    /** The same, with this in the legend. */
    public Column meaning(String meaning) {
        return with(new Note(meaning, note.isEditable(), note.allowed(), note.marks()));
    }

    /** The same, for people to fill in: said in the legend and beside the cell, and shown by a double line. */
    public Column editable() {
        return with(new Note(note.meaning(), true, note.allowed(), note.marks()));
    }

    /**
     * The same, with choices: a list beside each cell, and a plain refusal of anything else.
     *
     * @throws IllegalArgumentException for a choice of more than 255 characters, twice the same, or no column of text
     */
    public Column oneOf(String... choices) {
        return with(new Note(note.meaning(), note.isEditable(), List.of(choices), note.marks()));
    }

    /**
     * The same, with a word that stands out in every cell that says just this, also after people change the cell.
     *
     * @throws IllegalArgumentException for a word of more than 255 characters, or no column of text
     */
    public Column marking(String word, Mark mark) {
        Map<String, Mark> marks = new LinkedHashMap<>(note.marks());
        marks.put(word, mark);
        return with(new Note(note.meaning(), note.isEditable(), note.allowed(), marks));
    }

    List<String> markedWords() {
        List<String> words = new ArrayList<>(note.marks().keySet());
        words.sort(null);
        return words;
    }

    private Column with(Note changed) {
        return new Column(header, width, kind, changed);
    }

    private static Column of(String header, int width, Kind kind) {
        return new Column(header, width, kind, new Note("", false, List.of(), Map.of()));
    }

    private static void checkShort(String text) {
        Characters.check(text);
        if (text.length() > WIDEST) {
            throw new IllegalArgumentException("At most 255 characters, and not " + text.length());
        }
    }
}
