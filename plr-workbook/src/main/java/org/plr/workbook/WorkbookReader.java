package org.plr.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plr.workbook.WorkbookRefusedException.Reason;

/**
 * Reads a workbook (.xlsx) that anybody may have sent. Before a cell is read the whole file is checked: how large it is
 * packed and unpacked, that it is one workbook and nothing besides, without macros, links to other data, objects inside
 * or a document type. What is wrong ends in a {@link WorkbookRefusedException}, within the {@link Limits}.
 *
 * <p>A formula is never a value: it comes as {@link Content.Formula}, with what it came to beside it. What cannot be read
 * as anything, {@code #N/A} or the 29 February 1900 that Excel believes in, is a {@link Content.Fault} of its cell.
 * Hidden sheets, rows and columns are read and said to be hidden.
 *
 * <p>The file is held in memory as it is packed; its rows are not.
 */
public final class WorkbookReader {
    private final Book book;

    private WorkbookReader(Book book) {
        this.book = book;
    }

    /**
     * Opens a file.
     *
     * @throws WorkbookRefusedException for what is no workbook, or not one that we read
     * @throws IOException where the file cannot be read
     */
    public static WorkbookReader open(Path file, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new WorkbookReader(Book.of(in.readNBytes(bound(limits)), limits));
        }
    }

    /**
     * Opens what was received.
     *
     * @throws WorkbookRefusedException for what is no workbook, or not one that we read
     */
    public static WorkbookReader open(byte[] bytes, Limits limits) {
        return new WorkbookReader(Book.of(bytes.length < bound(limits) ? bytes.clone() : bytes, limits));
    }

    /** All sheets with cells, in the order of their tabs. */
    public List<Sheet> sheets() {
        return book.sheets();
    }

    /** Whether it has a sheet of this name, whatever its capitals. */
    public boolean has(String sheet) {
        return book.sheets().stream().anyMatch(each -> each.name().equalsIgnoreCase(sheet));
    }

    /**
     * The sheet of this name, whatever its capitals.
     *
     * @throws WorkbookRefusedException where there is none
     */
    public Sheet sheet(String name) {
        return book.sheets().stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new WorkbookRefusedException(
                        Reason.NO_SUCH_SHEET, "The workbook needs a sheet of this name", name, ""));
    }

    /** One byte more than is allowed, so that more than is allowed is seen. */
    private static int bound(Limits limits) {
        return (int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1);
    }
}
