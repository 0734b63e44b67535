package org.plr.examples.verbs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plr.core.journal.Entry;
import org.plr.core.json.JournalLines;

/** The entries of a {@code journal.jsonl}, line by line. What is no entry is refused with its line. */
final class EntryLines implements Iterator<Entry> {
    private final StrictText lines;
    private final String name;
    private int line;
    private @Nullable Entry next;

    EntryLines(InputStream in, String name) {
        this.lines = new StrictText(in);
        this.name = name;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Entry next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("The journal has ended.");
        }
        Entry entry = next;
        next = null;
        return entry;
    }

    private @Nullable Entry read() {
        try {
            Optional<byte[]> bytes = lines.line();
            if (bytes.isEmpty()) {
                return null;
            }
            line++;
            return JournalLines.read(StrictText.text(bytes.get()));
        } catch (IllegalArgumentException noEntry) {
            throw new Unreadable(name + " line " + line, String.valueOf(noEntry.getMessage()));
        } catch (Unreadable noText) {
            throw new Unreadable(name + " line " + line, noText.line());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
