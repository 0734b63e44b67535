package org.plr.adapters.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.plr.core.Acting;
import org.plr.core.Outcome;
import org.plr.core.clause.RuleOf;
import org.plr.core.people.UnitRef;
import org.plr.core.tracker.TrackedAction;
import org.plr.core.tracker.Tracker;
import org.plr.workbook.About;
import org.plr.workbook.Content;
import org.plr.workbook.SheetPlan;
import org.plr.workbook.SheetWriter;
import org.plr.workbook.WorkbookWriter;

/**
 * The tracker of a service area as a workbook for its managers (TRK-1): what it is and how it is filled in, every review
 * allocated and returned, and every remedial action with room to say that it was completed (TRK-4). It shows what the
 * actor may see at that moment, by references and by the names of staff that the host gives; a child it never shows.
 *
 * <p>What the managers filled in is read back by {@link TrackerReading}. Immutable; safe for several threads.
 */
@RuleOf("TRK-1")
public final class TrackerWorkbook {
    private final Acting acting;
    private final Names names;

    private TrackerWorkbook(Acting acting, Names names) {
        this.acting = acting;
        this.names = names;
    }

    /**
     * Workbooks as this actor may see them.
     *
     * @param acting the library as the actor may use it
     * @param names what staff and units are called
     * @return what writes them
     */
    public static TrackerWorkbook of(Acting acting, Names names) {
        return new TrackerWorkbook(Objects.requireNonNull(acting, "acting"), Objects.requireNonNull(names, "names"));
    }

    /**
     * The workbook of one area, as it stands now.
     *
     * @param area the service area
     * @param texts whether it says what is to be done; of an action whose text the actor may not read, or that was erased,
     *     it says so in its place
     * @return the file (.xlsx), or the refusal where the actor may not see the tracker (TRK-2)
     * @throws org.plr.core.spi.PortUnavailableException where a read of a text cannot be noted: then nothing is written
     */
    public Outcome<byte[]> file(UnitRef area, ActionTexts texts) {
        return acting.trackers().area(area).map(tracker -> written(tracker, texts));
    }

    private byte[] written(Tracker tracker, ActionTexts texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = WorkbookWriter.to(out, about(tracker))) {
            sheet(workbook, ReadMeSheet.PLAN, new ReadMeSheet(tracker, names).rows(texts));
            ReviewSheet reviews = new ReviewSheet(tracker, names);
            sheet(workbook, reviews.plan(), reviews.rows());
            ActionSheet actions = new ActionSheet(tracker, names, texts);
            sheet(workbook, actions.plan(), actions.rows(this::what));
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail so.", e);
        }
        return out.toByteArray();
    }

    /** Area and day stand at the foot of each printed page. */
    private About about(Tracker tracker) {
        Tracker.AsOf asOf = tracker.asOf();
        LocalDate day = Words.day(asOf.at(), asOf.framework().zone());
        String area = Text.of(Content.cleaned(names.of(tracker.area())));
        return new About(
                "Tracker of " + area + ", " + Words.writtenOut(day),
                Form.ID + ", journal position " + asOf.position(),
                day,
                List.of("The sheet Read me says of which area it is, and how it is filled in."));
    }

    private static void sheet(WorkbookWriter workbook, SheetPlan plan, List<List<Content.Value>> rows)
            throws IOException {
        SheetWriter sheet = workbook.sheet(plan);
        for (List<Content.Value> row : rows) {
            sheet.row(row);
        }
    }

    /** The library notes the read before it gives the text. */
    private String what(TrackedAction each) {
        Outcome<String> text =
                acting.reviews().text(each.review().ref(), each.action().what());
        if (text.isAccepted()) {
            return text.value();
        }
        boolean erased =
                text.refusals().stream().anyMatch(refusal -> refusal.code().equals("narrative.erased"));
        return erased ? "(erased)" : "(not for you to read: ask its Team Manager)";
    }
}
