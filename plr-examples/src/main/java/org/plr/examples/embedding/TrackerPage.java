package org.plr.examples.embedding;

import java.io.PrintStream;
import java.util.function.UnaryOperator;
import org.plr.adapters.sheets.ActionTexts;
import org.plr.adapters.sheets.Mode;
import org.plr.adapters.sheets.Names;
import org.plr.adapters.sheets.TrackerReading;
import org.plr.adapters.sheets.TrackerReport;
import org.plr.adapters.sheets.TrackerWorkbook;
import org.plr.core.Acting;
import org.plr.core.Actor;
import org.plr.core.Plr;
import org.plr.core.people.PersonRef;
import org.plr.core.people.UnitRef;

/** A manager's page: the tracker of their area to download, and what they filled in handed back. */
public final class TrackerPage {
    private final Plr plr;
    private final Names names;
    private final PrintStream page;

    /**
     * The page.
     *
     * @param plr the library
     * @param names what the host calls staff and units
     * @param page where it is shown
     */
    public TrackerPage(Plr plr, Names names, PrintStream page) {
        this.plr = plr;
        this.names = names;
        this.page = page;
    }

    /**
     * Gives a workbook out, and takes in what comes back.
     *
     * @param manager who asks for it and hands it in
     * @param area the service area
     * @param filledIn what becomes of the file in between
     */
    public void show(PersonRef manager, UnitRef area, UnaryOperator<byte[]> filledIn) {
        // [snippet]
        Acting acting = plr.as(Actor.of(manager)); // your user, authenticated by you
        byte[] workbook = TrackerWorkbook.of(acting, names) // what you call staff and units; no child is among them
                .file(area, ActionTexts.LEFT_OUT) // or SHOWN, for this manager alone: each read is noted
                .value();

        byte[] upload = filledIn.apply(workbook); // your pages: a download, and some days later an upload

        TrackerReport report = TrackerReading.of(acting, names).read(upload, Mode.GOOD_ROWS); // or ALL_OR_NOTHING
        page.print(report.inWords()); // or row by row: report.rows(), each fault with sheet, cell, clause and code
        // [/snippet]
    }
}
