package org.plr.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook (.xlsx) as a stream: sheet after sheet, row after row, with nothing kept but a buffer.
 *
 * <pre>{@code
 * try (WorkbookWriter workbook = WorkbookWriter.to(out, new About("Tracker", "1", day))) {
 *     SheetWriter sheet = workbook.sheet(new SheetPlan("Actions", List.of(
 *             Column.text("Reference", 14), Column.date("Due", 12), Column.text("State", 12).oneOf("Open", "Done").editable())));
 *     sheet.row(Content.text("A1"), Content.date(due), Content.text("Open"));
 *     workbook.finish();
 * }
 * }</pre>
 *
 * <p>Every sheet has a frozen header row with a filter, prints landscape on A4, fits the width of a page, and repeats
 * its header on each page with the number of the page. A last sheet, "Legend", says what the workbook is, what each
 * column holds, and which choices the lists offer. Text is only ever text, whatever it begins with; there is no formula,
 * no comment, no hidden sheet, row or column, no name for other data, no link, and no author. The same calls write the
 * same bytes: no clock is asked.
 *
 * <p>Not safe for use by many threads at once.
 */
public final class WorkbookWriter implements Closeable {
    private final ZipOut zip;
    private final XmlOut xml;
    private final About about;
    private final Lists lists;
    private final List<String> sheets = new ArrayList<>();

    private @Nullable SheetWriter open;
    private boolean isFinished;

    private WorkbookWriter(OutputStream out, About about) {
        this.zip = new ZipOut(out, about.date());
        this.xml = new XmlOut(zip);
        this.about = about;
        this.lists = new Lists(about);
    }

    /** Begins a workbook that goes to this stream, which stays open in the end: who opened it closes it. */
    public static WorkbookWriter to(OutputStream out, About about) {
        return new WorkbookWriter(out, about);
    }

    /**
     * Begins the next sheet, which ends the one before.
     *
     * @throws IllegalArgumentException for a name that another sheet has, capitals or not, "Legend" among them
     * @throws IllegalStateException once the workbook is finished
     * @throws IOException from where the workbook goes
     */
    public SheetWriter sheet(SheetPlan plan) throws IOException {
        if (isFinished) {
            throw new IllegalStateException("The workbook is finished");
        }
        if (plan.name().equalsIgnoreCase(Lists.SHEET) || sheets.stream().anyMatch(plan.name()::equalsIgnoreCase)) {
            throw new IllegalArgumentException("There is a sheet named " + plan.name() + " already");
        }
        lists.add(plan);
        return begin(plan);
    }

    /**
     * Writes the legend and what makes the whole a workbook. Until this no program opens it, so that nobody takes half
     * of it for all.
     *
     * @throws IllegalStateException where it has no sheet, or was finished before
     * @throws IOException from where the workbook goes
     */
    public void finish() throws IOException {
        if (isFinished || sheets.isEmpty()) {
            throw new IllegalStateException(isFinished ? "The workbook is finished" : "A workbook needs a sheet");
        }
        SheetWriter legend = begin(Lists.PLAN);
        for (List<Content.Value> row : lists.rows()) {
            legend.row(row);
        }
        end();
        isFinished = true;
        new Parts(zip, xml).write(about, sheets);
        zip.finish();
        zip.flush();
    }

    /** Gives back what the system lent. What is not finished stays unreadable. */
    @Override
    public void close() {
        isFinished = true;
        zip.release();
    }

    private SheetWriter begin(SheetPlan plan) throws IOException {
        end();
        sheets.add(plan.name());
        zip.begin("xl/worksheets/sheet" + sheets.size() + ".xml");
        SheetWriter begun = new SheetWriter(xml, plan);
        open = begun;
        return begun;
    }

    private void end() throws IOException {
        if (open != null) {
            open.end(about, lists);
            open = null;
            xml.flush();
            zip.closeEntry();
        }
    }
}
